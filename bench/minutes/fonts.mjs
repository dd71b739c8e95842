// The four faces of Tinos: as its maker gives them, and as small as ours (no hints, no layout tables, Vietnamese only).
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'

const require = createRequire(import.meta.url)
const files = {
  regular: '400Regular/Tinos_400Regular.ttf',
  bold: '700Bold/Tinos_700Bold.ttf',
  italic: '400Regular_Italic/Tinos_400Regular_Italic.ttf',
  boldItalic: '700Bold_Italic/Tinos_700Bold_Italic.ttf',
}

/** File names by face. */
export const fontPaths = Object.fromEntries(
  Object.entries(files).map(([face, file]) => [face, require.resolve(`@expo-google-fonts/tinos/${file}`)]),
)

/** Folders that hold them. */
export const fontFolders = Object.values(fontPaths).map((path) => dirname(path))

const ranges = [
  [0x20, 0x24f],
  [0x300, 0x323],
  [0x1ea0, 0x1ef9],
  [0x2010, 0x2044],
]
const letters = ranges
  .flatMap(([from, to]) => Array.from({ length: to - from + 1 }, (_, i) => String.fromCodePoint(from + i)))
  .join('')
const lean = {
  targetFormat: 'truetype',
  noHinting: true,
  noLayoutClosure: true,
  dropTables: ['GSUB', 'GPOS', 'GDEF', 'kern', 'DSIG', 'gasp', 'STAT', 'meta'],
}

/** File names by face, subsetted before anything is timed. */
export async function subsetFonts() {
  const { default: subsetFont } = await import('subset-font')
  const folder = mkdtempSync(join(tmpdir(), 'congvu-bench-'))
  process.once('exit', () => rmSync(folder, { recursive: true, force: true }))
  const each = Object.entries(fontPaths).map(async ([face, path]) => {
    const name = join(folder, `${face}.ttf`)
    writeFileSync(name, await subsetFont(readFileSync(path), letters, lean))
    return [face, name]
  })
  return Object.fromEntries(await Promise.all(each))
}
