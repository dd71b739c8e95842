import { type Command, type Io, runProgram } from '@congvu/terminal'
import { version } from '../package.json'
import type { CommandName } from './declared.ts'
import { help } from './help.ts'
import { say } from './say.ts'

const commands: Readonly<Record<CommandName, () => Promise<Command>>> = {
  plan: async () => (await import('./commands/plan.ts')).planCommand,
  deadlines: async () => (await import('./commands/deadlines.ts')).deadlines,
  calendar: async () => (await import('./commands/calendar.ts')).calendar,
  assess: async () => (await import('./commands/assess.ts')).assessCase,
  explain: async () => (await import('./commands/explain.ts')).explainCase,
  law: async () => (await import('./commands/law.ts')).law,
  completion: async () => (await import('./commands/completion.ts')).completion,
}

/** What shells call to complete a word; no command for people. */
const hidden = { __complete: async (): Promise<Command> => (await import('./commands/complete.ts')).complete }

/** The program: a command line in, an exit status out. */
export function run(args: readonly string[], io: Io): Promise<number> {
  const [name, ...rest] = args
  // A half-typed line may hold anything: it is not read as a command line of ours.
  if (name === '__complete') return hidden.__complete().then((complete) => complete(rest, 'vi', io))
  return runProgram({ name: 'congvu', version, commands: new Map(Object.entries(commands)), help, say }, args, io)
}
