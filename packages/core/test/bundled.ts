import { gzipSync } from 'node:zlib'
import { type BuildOptions, build } from 'esbuild'

/** The code a browser would be sent for this module, and the files that anything of it came from. */
export async function bundled(
  code: string,
  folder: string,
  options: Pick<BuildOptions, 'packages' | 'format' | 'logLevel'> = {},
): Promise<{ code: string; files: readonly string[] }> {
  const { outputFiles, metafile } = await build({
    stdin: { contents: code, resolveDir: folder, loader: 'ts' },
    absWorkingDir: folder,
    bundle: true,
    minify: true,
    write: false,
    metafile: true,
    format: 'iife',
    globalName: 'congvu',
    platform: 'neutral',
    target: 'es2022',
    mainFields: ['module', 'main'],
    ...options,
  })
  const inputs = Object.values(metafile.outputs).flatMap((output) => Object.entries(output.inputs))
  return {
    code: outputFiles[0]?.text ?? '',
    files: inputs
      .flatMap(([file, { bytesInOutput }]) => (bytesInOutput > 0 && file !== '<stdin>' ? [file] : []))
      .sort(),
  }
}

export const gzipped = (code: string): number => gzipSync(code, { level: 9 }).length

/** Which files of a package are behind these names, without folder and ending: of its own files only. */
export async function filesFor(names: string, from: string, folder: string): Promise<readonly string[]> {
  const { files } = await bundled(`export { ${names} } from './${from}'`, folder, {
    packages: 'external',
    format: 'esm',
  })
  return files.map((file) => file.replace(/^(src|dist)\//, '').replace(/\.(ts|js)$/, ''))
}
