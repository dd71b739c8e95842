import { type Lang, type Problem, problem } from '@congvu/core'
import type { Profile } from '@congvu/minutes'
import type { Given, Io, Spec } from '@congvu/terminal'
import { readFonts } from '../io/fonts.ts'
import { readKey } from '../io/keys.ts'
import { provinceOf } from '../io/province.ts'
import type { LookOptions, MakeOptions } from '../make.ts'
import type { CommandCode } from '../messages/command-words.ts'
import { type CommandName, usage } from '../messages/help.ts'
import { tell, tellUsage } from '../say.ts'

/** Options of every command that looks at records as they will be drawn. */
export const lookingOptions = {
  'font-dir': { type: 'string' },
  province: { type: 'string' },
  strict: { type: 'boolean' },
} as const satisfies Spec

/** Options of every command that draws. */
export const drawingOptions = {
  ...lookingOptions,
  profile: { type: 'string' },
  qr: { type: 'boolean' },
  'no-qr': { type: 'boolean' },
  'qr-key': { type: 'string' },
  archive: { type: 'boolean' },
} as const satisfies Spec

const profiles = ['pdf-a', 'plain'] as const satisfies readonly Profile[]

/** How to draw; an exit status when it cannot be done so, which has been told. */
export async function drawing(
  values: Given<typeof drawingOptions>['values'],
  lang: Lang,
  io: Io,
): Promise<MakeOptions | number> {
  const asked = values.profile ?? 'pdf-a'
  const profile = profiles.find((each) => each === asked)
  if (profile === undefined) return tellUsage(io, lang, [problem('unknown-profile', '', { profile: asked })])
  const options = await looking(values, lang, io)
  if (typeof options === 'number') return options
  const make = { ...options, profile, glyphs: values.archive ? 'used' : 'shared' } as const
  const file = values['qr-key']
  if (values['no-qr'] || (!values.qr && file === undefined)) return { ...make, qr: undefined }
  const key = file === undefined ? undefined : await readKey(file, 'private', io)
  if (key && 'code' in key) return tell(io, lang, file ?? '', [key])
  return { ...make, qr: key ? { key } : {} }
}

/** How to look; an exit status when the fonts or the province asked for cannot be used, which has been told. */
export async function looking(
  values: Given<typeof lookingOptions>['values'],
  lang: Lang,
  io: Io,
): Promise<LookOptions | number> {
  const province = await provinceOf(values.province, lang, io)
  if (typeof province === 'number') return province
  const folder = values['font-dir']
  const fonts = await readFonts(folder, io.cwd)
  return fonts.ok
    ? { fonts: fonts.fonts, province, strict: values.strict ?? false }
    : tell(io, lang, folder ?? '', fonts.problems)
}

/** What is wrong with the names of records on a command line. */
export function wrongNames(names: readonly string[], command: CommandName, lang: Lang): Problem<CommandCode>[] {
  if (names.length === 0) return [problem('nothing-given', '', { expected: usage[command][lang] })]
  return names.filter((name) => name === '-').length > 1 ? [problem('stdin-twice', '')] : []
}
