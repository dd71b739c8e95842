import { type Lang, nearest, problem } from '@congvu/core'
import { version } from '../package.json'
import { type Command, tellUsage } from './commands/command.ts'
import { exit, type Io, put } from './io.ts'
import { type CommandName, commandNames, help } from './messages/help.ts'

/** Each is loaded when it is called: one command does not wait for the libraries of another. */
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
const isCommand = (name: string | undefined): name is CommandName => commandNames.some((command) => command === name)

/**
 * The program: a command line in, an exit status out. Whatever goes wrong with the input is told on standard error in
 * the language asked for.
 */
export async function run(args: readonly string[], io: Io): Promise<number> {
  const asked = languageAsked(args)
  if (asked !== undefined && asked !== 'vi' && asked !== 'en')
    return tellUsage(io, 'vi', [problem('unknown-language', '', { lang: asked })])
  const lang: Lang = asked ?? 'vi'
  const at = args.findIndex((arg, i) => !arg.startsWith('-') && args[i - 1] !== '--lang')
  const name = args[at]
  if (isCommand(name)) {
    const command = await commands[name]()
    return command([...args.slice(0, at), ...args.slice(at + 1)], lang, io)
  }
  if (args.includes('--version')) return put(io.stdout, `${version}\n`).then(() => exit.done)
  if (name === undefined && (args.includes('--help') || args.includes('-h')))
    return put(io.stdout, help(lang)).then(() => exit.done)
  if (name !== undefined)
    return tellUsage(io, lang, [
      problem('unknown-command', '', { command: name, nearest: nearest(name, commandNames) }),
    ])
  return put(io.stderr, help(lang)).then(() => exit.wrongInput)
}

/** The language is needed before anything else can be told. */
function languageAsked(args: readonly string[]): string | undefined {
  const at = args.findLastIndex((arg) => arg === '--lang' || arg.startsWith('--lang='))
  const arg = args[at]
  return arg === '--lang' ? args[at + 1] : arg?.slice('--lang='.length)
}
