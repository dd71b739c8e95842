import {
  describe as describeOfCore,
  type Lang,
  type Problem,
  type Refusal,
  type Wording,
  type Words,
} from '@congvu/core'
import { exit, type Io, put } from './io.ts'

/** `ho-so.json:12:5` for a slip in the file's text, `ho-so.json#/date` for a place in the record. */
function placeOf(name: string, { pointer, facts: { line, column } }: Problem): string {
  if (line !== undefined) return `${name}:${line}:${column}`
  return pointer === '' ? name : `${name}#${pointer}`
}

const gravity = { vi: { error: 'lỗi', warning: 'lưu ý' }, en: { error: 'error', warning: 'note' } } as const

/** What the machine would not do, as opposed to what the input gets wrong. */
const ofTheMachine = new Set(['cannot-read', 'cannot-write', 'interrupted'])

/** The exit status for what was told: done where there are notes only. */
export const statusOf = (problems: readonly Problem[]): number => {
  const errors = problems.filter(({ severity }) => severity === 'error')
  if (errors.length === 0) return exit.done
  return errors.some(({ code }) => ofTheMachine.has(code)) ? exit.failed : exit.wrongInput
}

/**
 * How one program tells what is wrong, in its own name and with its own sentences.
 *
 * @param describe the sentences beside them; those of core unless another package adds its own
 */
export function sayer(program: string, words: Words, describe: typeof describeOfCore = describeOfCore) {
  /** A problem in words, whatever package it comes from. */
  const wordingOf = (problem: Problem, lang: Lang): Wording => describe(problem, lang, words)

  /** One problem on one line: where, how grave, what, how to mend. */
  const lineOf = (name: string, problem: Problem, lang: Lang): string => {
    const { what, mend } = wordingOf(problem, lang)
    const said = `${placeOf(name, problem)}: ${gravity[lang][problem.severity]}: ${what}${mend ? ` ${mend}` : ''}`
    return said.replace(/\s*\n\s*/g, ' ')
  }

  /** Errors first, each a line, in the order of the record. */
  const linesOf = (name: string, problems: readonly Problem[], lang: Lang): string =>
    problems
      .toSorted((a, b) => Number(a.severity === 'warning') - Number(b.severity === 'warning'))
      .map((problem) => `${lineOf(name, problem, lang)}\n`)
      .join('')

  /** Tell problems on standard error; the status says whose they are. */
  const tell = async (io: Io, lang: Lang, name: string, problems: readonly Problem[]): Promise<number> => {
    await put(io.stderr, linesOf(name, problems, lang))
    return statusOf(problems)
  }

  /** Problems of the command line itself stand under the program's name. */
  const tellUsage = (io: Io, lang: Lang, problems: readonly Problem[]): Promise<number> =>
    tell(io, lang, program, problems)

  /** What was asked for cannot be said: a day that does not exist, a year nobody has decided. */
  const tellRefusal = async (io: Io, lang: Lang, refusal: Refusal): Promise<number> => {
    const { what, mend } = refusal.in(lang)
    await put(io.stderr, `${program}: ${gravity[lang].error}: ${what} ${mend}\n`)
    return exit.wrongInput
  }

  return { wordingOf, lineOf, linesOf, tell, tellUsage, tellRefusal } as const
}

export type Sayer = ReturnType<typeof sayer>
