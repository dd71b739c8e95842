import * as z from 'zod'
import { type Read, read } from '../../engine/issues.ts'
import { type Problem, pointer, problem } from '../../engine/problem.ts'
import { Instrument } from './instrument.ts'
import { nationalInstruments } from './national.ts'
import type { Register } from './register.ts'

const Given = z.array(Instrument).min(1).readonly()

/**
 * How does the register read with these texts added, or given anew? A text that ends another one says so with `until` and
 * `endedBy` on the row that ends.
 *
 * @param input parsed JSON: rows in the shape of {@link Instrument}
 * @param base the register they are added to; a row with an id that is there takes its place
 * @example
 * ```ts
 * const reading = withInstruments([{ id: 'nd-1-2028', kind: 'nghi-dinh', number: '1/2028/NĐ-CP', title: 'về ví dụ',
 *   from: '2028-03-01', known: 'text', checkedOn: '2028-01-10' }])
 * reading.ok && inForceOn(findInstrument('nd-1-2028', reading.value), day('2028-02-29')) //=> 'not-yet'
 * ```
 */
export function withInstruments(input: unknown, base: Register = nationalInstruments): Read<Register> {
  const shape = read(Given, input)
  if (!shape.ok) return shape
  const rows = new Map([...base, ...shape.value].map((row) => [row.id, row]))
  const problems = shape.value.flatMap((row, i) => checkRow(row, [i], rows, shape.value))
  return problems.length > 0 ? { ok: false, problems } : { ok: true, value: [...rows.values()] }
}

function checkRow(
  { id, issuedOn, from, until, endedBy = [] }: Instrument,
  at: readonly PropertyKey[],
  rows: ReadonlyMap<string, Instrument>,
  given: Register,
): readonly Problem[] {
  const [first] = at
  const inOrder = (before: string | undefined, after: string | undefined, name: string) =>
    before !== undefined && after !== undefined && before > after
      ? [problem('dates-reversed', pointer([...at, name]), { before, after })]
      : []
  return [
    ...(given.findIndex((row) => row.id === id) === first
      ? []
      : [problem('instrument-twice', pointer([...at, 'id']), { instrument: id })]),
    ...inOrder(issuedOn, from, 'from'),
    ...inOrder(from ?? issuedOn, until, 'until'),
    ...endedBy.flatMap((other, i) =>
      rows.has(other) ? [] : [problem('unknown-instrument', pointer([...at, 'endedBy', i]), { instrument: other })],
    ),
  ]
}
