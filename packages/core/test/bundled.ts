import { gzipSync } from 'node:zlib'
import { build } from 'esbuild'

/** The code a browser would be sent for this module, and the files that anything of it came from. */
export async function bundled(code: string, folder: string): Promise<{ code: string; files: readonly string[] }> {
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
