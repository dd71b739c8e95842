import { readdir, readFile } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { type Problem, problem, Refusal } from '@congvu/core'
import type { FaceName, FontFiles, FontPack } from '@congvu/minutes/fonts'
import { systemProblem } from '@congvu/terminal'
import type { CommandCode } from '../messages/command-words.ts'
import type { FileCode } from '../messages/file-words.ts'

/** Names of the four files on Windows, on macOS and on Linux, and of families that name their faces. */
const fileNames: Readonly<Record<FaceName, readonly string[]>> = {
  regular: ['times.ttf', 'Times New Roman.ttf', 'Times_New_Roman.ttf', '*-Regular.ttf'],
  bold: ['timesbd.ttf', 'Times New Roman Bold.ttf', 'Times_New_Roman_Bold.ttf', '*-Bold.ttf'],
  italic: ['timesi.ttf', 'Times New Roman Italic.ttf', 'Times_New_Roman_Italic.ttf', '*-Italic.ttf'],
  boldItalic: ['timesbi.ttf', 'Times New Roman Bold Italic.ttf', 'Times_New_Roman_Bold_Italic.ttf', '*-BoldItalic.ttf'],
}
const faces = ['regular', 'bold', 'italic', 'boldItalic'] as const satisfies readonly FaceName[]

export type Fonts =
  | { readonly ok: true; readonly fonts: FontPack | undefined }
  | { readonly ok: false; readonly problems: readonly Problem<CommandCode | FileCode | string>[] }

/** The family of a folder, made ready for the minutes; the built-in one when no folder is named. */
export async function readFonts(name: string | undefined, cwd: string): Promise<Fonts> {
  if (name === undefined) return { ok: true, fonts: undefined }
  const folder = resolve(cwd, name)
  try {
    const entries = await readdir(folder)
    const found = faces.map((face) => [face, nameOf(face, entries)] as const)
    const missing = found.flatMap(([face, name]) =>
      name === undefined ? [problem('font-missing', '', { face, names: fileNames[face] })] : [],
    )
    if (missing.length > 0) return { ok: false, problems: missing }
    const [regular, bold, italic, boldItalic] = await Promise.all(
      found.map(([, name = '']) => readFile(join(folder, name))),
    )
    if (!regular || !bold || !italic || !boldItalic) throw new Error('four faces were found')
    const files: FontFiles = { regular, bold, italic, boldItalic }
    const { packFonts } = await import('@congvu/minutes/fonts')
    return { ok: true, fonts: await packFonts(files) }
  } catch (error) {
    if (error instanceof Refusal)
      return { ok: false, problems: [{ code: error.code, severity: 'error', pointer: '', facts: error.facts }] }
    return { ok: false, problems: [systemProblem(error, 'cannot-read')] }
  }
}

function nameOf(face: FaceName, entries: readonly string[]): string | undefined {
  for (const wanted of fileNames[face]) {
    const same = (entry: string): boolean => {
      const [name, want] = [entry.toLowerCase(), wanted.toLowerCase()]
      return want.startsWith('*') ? name.endsWith(want.slice(1)) : name === want
    }
    const found = entries.toSorted().find(same)
    if (found !== undefined) return found
  }
  return undefined
}
