import { type Lang, type Problem, problem } from '@congvu/core'
import { readFonts } from '../io/fonts.ts'
import type { Io } from '../io.ts'
import type { MakeOptions } from '../make.ts'
import type { CommandCode } from '../messages/command-words.ts'
import { type CommandName, usage } from '../messages/help.ts'
import type { Given, Spec } from '../options.ts'
import { tell } from './command.ts'

/** Options of every command that looks at records as they will be drawn. */
export const drawingOptions = {
  'font-dir': { type: 'string' },
  strict: { type: 'boolean' },
} as const satisfies Spec

/** How to draw; an exit status when the fonts asked for cannot be used, which has been told. */
export async function drawing(
  values: Given<typeof drawingOptions>['values'],
  lang: Lang,
  io: Io,
): Promise<MakeOptions | number> {
  const folder = values['font-dir']
  const fonts = await readFonts(folder, io.cwd)
  return fonts.ok
    ? { fonts: fonts.fonts, strict: values.strict ?? false }
    : tell(io, lang, folder ?? '', fonts.problems)
}

/** What is wrong with the names of records on a command line. */
export function wrongNames(names: readonly string[], command: CommandName, lang: Lang): Problem<CommandCode>[] {
  if (names.length === 0) return [problem('nothing-given', '', { expected: usage[command][lang] })]
  return names.filter((name) => name === '-').length > 1 ? [problem('stdin-twice', '')] : []
}
