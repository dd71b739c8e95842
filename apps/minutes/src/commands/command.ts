import type { Lang, Problem } from '@congvu/core'
import { exit, type Io, put } from '../io.ts'
import type { CommandCode } from '../messages/command-words.ts'
import { isOfTheMachine, linesOf } from '../say.ts'

/** A command: the rest of its line in, an exit status out. */
export type Command = (args: readonly string[], lang: Lang, io: Io) => Promise<number>

/** Tell problems on standard error; the status says whose they are. */
export async function tell(io: Io, lang: Lang, name: string, problems: readonly Problem[]): Promise<number> {
  await put(io.stderr, linesOf(name, problems, lang))
  return statusOf(problems)
}

export const statusOf = (problems: readonly Problem[]): number => {
  const errors = problems.filter(({ severity }) => severity === 'error')
  if (errors.length === 0) return exit.done
  return errors.some(isOfTheMachine) ? exit.failed : exit.wrongInput
}

/** Problems of the command line itself stand under the program's name. */
export const tellUsage = (io: Io, lang: Lang, problems: readonly Problem<CommandCode>[]): Promise<number> =>
  tell(io, lang, 'congvu-minutes', problems)
