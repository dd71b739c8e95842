import { defineConfig } from 'tsup'
import manifest from './package.json' with { type: 'json' }

const extensions: Readonly<Record<string, string>> = { esm: '.js', cjs: '.cjs' }

export default defineConfig({
  // A file for each source file: bundlers leave out by file what nobody asks for, and two entries share what both need.
  entry: ['src/**/*.ts', '!src/**/*.test.ts', '!src/**/testing/**'],
  bundle: false,
  format: ['esm', 'cjs'],
  platform: 'neutral',
  target: 'es2022',
  dts: {
    entry: Object.values(manifest.exports).flatMap((each) => (typeof each === 'string' ? [] : each['@congvu/source'])),
  },
  clean: true,
  plugins: [
    {
      name: 'names of what is shipped',
      renderChunk(code) {
        const extension = extensions[this.format]
        return { code: code.replace(/((?:from |import |require\()")(\.[^"]+)\.ts"/g, `$1$2${extension}"`) }
      },
    },
  ],
})
