import { type Problem, pointer, problem, warning } from '../../../engine/problem.ts'
import { numberOf, places } from '../document.ts'
import type { Clause, Plan } from '../schema.ts'

type Numbered = { readonly mark: string; readonly number: string; readonly at: string }

/** The alphabets by which Vietnamese texts letter their points; 6861 and many older texts leave đ out. */
const alphabets = ['abcdđeghiklmnopqrstuvxy', 'abcdeghiklmnopqrstuvxy']
const everyLetter = 'abcdđefghijklmnopqrstuvwxyz'
const roman: Record<string, number> = { I: 1, V: 5, X: 10, L: 50, C: 100 }

/** Two clauses with one address; marks that fall back or leave one out. */
export function checkMarks(of: Plan): readonly Problem[] {
  return [...twice(of), ...siblings(of.sections, ['sections']).flatMap(inOrder)]
}

function twice(of: Plan): readonly Problem[] {
  const seen = new Set<string>()
  return places(of).flatMap(({ ref, clause, path }) => {
    if (numberOf(clause.mark) === undefined) return []
    const again = seen.has(ref)
    seen.add(ref)
    return again ? [problem('place-twice', pointer([...path, 'mark']), { ref })] : []
  })
}

function siblings(clauses: readonly Clause[], path: readonly (string | number)[]): readonly (readonly Numbered[])[] {
  const group = clauses.flatMap(({ mark = '' }, index) => {
    const number = numberOf(mark)
    return number === undefined ? [] : [{ mark, number, at: pointer([...path, index, 'mark']) }]
  })
  return [group, ...clauses.flatMap((clause, index) => siblings(clause.parts ?? [], [...path, index, 'parts']))]
}

function inOrder(group: readonly Numbered[]): readonly Problem[] {
  const readings = seriesOf(group.map(({ number }) => number)).map((ranks) => outOfSeries(group, ranks))
  // Where the marks can be read in more than one series, the reading with the least to say is the plan's own.
  return readings.sort((a, b) => a.length - b.length)[0] ?? []
}

function outOfSeries(group: readonly Numbered[], ranks: readonly (number | undefined)[]): readonly Problem[] {
  return group.flatMap(({ mark, at }, index): readonly Problem[] => {
    const rank = ranks[index]
    const last = ranks[index - 1] ?? 0
    const facts = { mark, after: group[index - 1]?.mark }
    if (rank === undefined) return [warning('mark-of-another-kind', at, facts)]
    if (rank < last) return [warning('mark-out-of-order', at, facts)]
    return rank > last + 1 ? [warning('mark-left-out', at, facts)] : []
  })
}

/** For each series these marks may belong to: the place of each mark in it, from 1. */
function seriesOf(numbers: readonly string[]): readonly (readonly (number | undefined)[])[] {
  if (numbers.every((number) => /^[IVXLC]+$/.test(number))) return [numbers.map(romanValue)]
  if (/^\d+$/.test(numbers[0] ?? ''))
    return [numbers.map((number) => (/^\d+$/.test(number) ? Number(number) : undefined))]
  return [...alphabets, everyLetter].map((alphabet) => {
    const ranks = new Map([...alphabet].map((letter, index) => [letter, index + 1]))
    return numbers.map((number) => ranks.get(number.toLowerCase()))
  })
}

const romanValue = (number: string): number =>
  [...number].reduce((sum, digit, index, all) => {
    const value = roman[digit] ?? 0
    const next = roman[all[index + 1] ?? ''] ?? 0
    return value < next ? sum - value : sum + value
  }, 0)
