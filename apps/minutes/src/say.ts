import type { Lang, Problem, Wording, Words } from '@congvu/core'
import { describe } from '@congvu/minutes'
import { commandWords } from './messages/command-words.ts'
import { fileWords } from './messages/file-words.ts'
import { phrases } from './messages/phrases.ts'

const words: Words = { ...fileWords, ...commandWords }

/** A problem in words, whatever package it comes from. */
export const wordingOf = (problem: Problem, lang: Lang): Wording => describe(problem, lang, words)

/** `ho-so.json:12:5` for a slip in the file's text, `ho-so.json#/date` for a place in the record. */
function placeOf(name: string, { pointer, facts: { line, column } }: Problem): string {
  if (line !== undefined) return `${name}:${line}:${column}`
  return pointer === '' ? name : `${name}#${pointer}`
}

/** One problem on one line: where, how grave, what, how to mend. */
export function lineOf(name: string, problem: Problem, lang: Lang): string {
  const { what, mend } = wordingOf(problem, lang)
  const said = `${placeOf(name, problem)}: ${phrases[lang][problem.severity]}: ${what}${mend ? ` ${mend}` : ''}`
  return said.replace(/\s*\n\s*/g, ' ')
}

/** Errors first, each a line, in the order of the record. */
export const linesOf = (name: string, problems: readonly Problem[], lang: Lang): string =>
  problems
    .toSorted((a, b) => Number(a.severity === 'warning') - Number(b.severity === 'warning'))
    .map((problem) => `${lineOf(name, problem, lang)}\n`)
    .join('')

/** What the machine would not do, as opposed to what the input gets wrong. */
const ofTheMachine = new Set(['cannot-read', 'cannot-write', 'interrupted'])

export const isOfTheMachine = ({ code }: Problem): boolean => ofTheMachine.has(code)
