import type { Options } from 'tsup'

type Manifest = { readonly exports: Readonly<Record<string, string | { readonly '@congvu/source': string }>> }

const extensions: Readonly<Record<string, string>> = { esm: '.js', cjs: '.cjs' }

/**
 * A library's build: a file for each source file, declarations for each way in. Bundlers leave out by file what nobody
 * asks for, and two entries share what both need.
 */
export const filesOf = ({ exports }: Manifest): Options => ({
  entry: ['src/**/*.ts', '!src/**/*.{test,d}.ts', '!src/**/testing/**'],
  bundle: false,
  format: ['esm', 'cjs'],
  platform: 'neutral',
  target: 'es2022',
  dts: { entry: Object.values(exports).flatMap((each) => (typeof each === 'string' ? [] : each['@congvu/source'])) },
  clean: true,
  plugins: [
    {
      name: 'names of what is shipped',
      renderChunk(code) {
        const extension = extensions[this.format]
        return { code: code.replace(/((?:from |import |import\(|require\()")(\.[^"]+)\.ts"/g, `$1$2${extension}"`) }
      },
    },
  ],
})
