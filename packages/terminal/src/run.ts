import { type Lang, nearest, problem, Refusal } from '@congvu/core'
import { exit, type Io, put } from './io.ts'
import type { Sayer } from './say.ts'

/** A command: the rest of its line in, an exit status out. */
export type Command = (args: readonly string[], lang: Lang, io: Io) => Promise<number>

/** What makes a program: its commands, its help, its sentences. */
export type Program = {
  readonly name: string
  readonly version: string
  /** Each is loaded when it is called: one command does not wait for the libraries of another. */
  readonly commands: ReadonlyMap<string, () => Promise<Command>>
  readonly help: (lang: Lang) => string
  readonly say: Sayer
}

/**
 * A command line in, an exit status out. Whatever goes wrong with the input is told on standard error in the language
 * asked for.
 */
export async function runProgram(program: Program, args: readonly string[], io: Io): Promise<number> {
  const { tellUsage } = program.say
  const asked = languageAsked(args)
  if (asked !== undefined && asked !== 'vi' && asked !== 'en')
    return tellUsage(io, 'vi', [problem('unknown-language', '', { lang: asked })])
  const lang: Lang = asked ?? 'vi'
  const at = args.findIndex((arg, i) => !arg.startsWith('-') && args[i - 1] !== '--lang')
  const name = args[at]
  const load = name === undefined ? undefined : program.commands.get(name)
  if (load) {
    const command = await load()
    try {
      return await command([...args.slice(0, at), ...args.slice(at + 1)], lang, io)
    } catch (error) {
      if (error instanceof Refusal) return program.say.tellRefusal(io, lang, error)
      throw error
    }
  }
  if (args.includes('--version')) return put(io.stdout, `${program.version}\n`).then(() => exit.done)
  if (name === undefined && (args.includes('--help') || args.includes('-h')))
    return put(io.stdout, program.help(lang)).then(() => exit.done)
  if (name !== undefined) {
    const commands = [...program.commands.keys()]
    const facts = { command: name, nearest: nearest(name, commands), commands, program: program.name }
    return tellUsage(io, lang, [problem('unknown-command', '', facts)])
  }
  return put(io.stderr, program.help(lang)).then(() => exit.wrongInput)
}

/** The language is needed before anything else can be told. */
function languageAsked(args: readonly string[]): string | undefined {
  const at = args.findLastIndex((arg) => arg === '--lang' || arg.startsWith('--lang='))
  const arg = args[at]
  return arg === '--lang' ? args[at + 1] : arg?.slice('--lang='.length)
}
