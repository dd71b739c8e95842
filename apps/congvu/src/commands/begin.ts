import { type Lang, problem } from '@congvu/core'
import { exit, type Given, type Io, put, readOptions, type Spec } from '@congvu/terminal'
import { type CommandName, declared } from '../declared.ts'
import { helpOf } from '../help.ts'
import { say } from '../say.ts'
import { type Screen, screenOf } from '../screen/screen.ts'

/** A command line that was read, and what it can be answered on. */
export type Begun<S extends Spec> = Given<S> & { readonly screen: Screen }

/** Read a command's line. A number is the exit status: help was asked for, or what is wrong has been told. */
export async function begin<const S extends Spec>(
  command: CommandName,
  spec: S,
  names: { readonly least: number; readonly most: number },
  args: readonly string[],
  lang: Lang,
  io: Io,
): Promise<Begun<S> | number> {
  const given = readOptions(args, spec)
  if ('problems' in given) return say.tellUsage(io, lang, given.problems)
  if ('help' in given.values && given.values.help) return put(io.stdout, helpOf(command, lang)).then(() => exit.done)
  const extra = given.names[names.most]
  if (extra !== undefined)
    return say.tellUsage(io, lang, [problem('too-many', '', { given: extra, most: names.most, command })])
  if (given.names.length < names.least)
    return say.tellUsage(io, lang, [problem('nothing-named', '', { command, expected: declared[command].usage[lang] })])
  return { ...given, screen: screenOf(io, io.env ?? {}) }
}

/** Print data as JSON. */
export const putJson = (io: Io, value: unknown): Promise<number> =>
  put(io.stdout, `${JSON.stringify(value, null, 2)}\n`).then(() => exit.done)

/** Print text. */
export const putText = (io: Io, ...parts: readonly string[]): Promise<number> =>
  put(io.stdout, parts.filter((part) => part !== '').join('\n')).then(() => exit.done)
