import { type Command, type Io, runProgram } from '@congvu/terminal'
import { version } from '../package.json'
import { type CommandName, help } from './messages/help.ts'
import { say } from './say.ts'

const commands: Readonly<Record<CommandName, () => Promise<Command>>> = {
  render: async () => (await import('./commands/render.ts')).render,
  batch: async () => (await import('./commands/batch.ts')).batch,
  new: async () => (await import('./commands/new.ts')).newRecord,
  validate: async () => (await import('./commands/validate.ts')).validate,
  verify: async () => (await import('./commands/verify.ts')).verify,
  extract: async () => (await import('./commands/extract.ts')).extract,
  check: async () => (await import('./commands/check.ts')).check,
  sign: async () => (await import('./commands/sign.ts')).sign,
}

/** The program: a command line in, an exit status out. */
export const run = (args: readonly string[], io: Io): Promise<number> =>
  runProgram({ name: 'congvu-minutes', version, commands: new Map(Object.entries(commands)), help, say }, args, io)
