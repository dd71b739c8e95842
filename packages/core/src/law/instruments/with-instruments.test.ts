import { expect, test } from 'vitest'
import { day } from '../../engine/day.ts'
import { nationalInstruments } from './national.ts'
import { findInstrument, inForceOn, inVietnamese } from './register.ts'
import { withInstruments } from './with-instruments.ts'

const decree = {
  id: 'nd-1-2028',
  kind: 'nghi-dinh',
  number: '1/2028/NĐ-CP',
  title: 'về công tác văn thư (ví dụ, không có thật)',
  issuedOn: '2028-01-05',
  from: '2028-03-01',
  known: 'unverified',
  checkedOn: '2028-01-10',
}

test('a decree of 2028 ends Decree 30 on 29/2/2028, as data alone', () => {
  const nd30 = findInstrument('nd-30-2020', nationalInstruments)
  const reading = withInstruments([decree, { ...nd30, until: '2028-02-29', endedBy: ['nd-1-2028'] }])
  if (!reading.ok) throw new Error(JSON.stringify(reading.problems))
  expect(inForceOn(findInstrument('nd-30-2020', reading.value), day('2028-03-01'))).toBe('ended')
  expect(inVietnamese({ instrument: 'nd-1-2028', article: '8' }, reading.value)).toBe(
    'Điều 8 Nghị định số 1/2028/NĐ-CP',
  )
  expect(inForceOn(nd30, day('2028-03-01'))).toBe('yes')
  expect(reading.value).toHaveLength(nationalInstruments.length + 1)
})

test.each([
  ['twice', [decree, decree], 'instrument-twice', '/1/id'],
  ['in force before its issue', [{ ...decree, from: '2028-01-04' }], 'dates-reversed', '/0/from'],
  ['ended before it began', [{ ...decree, until: '2028-02-01' }], 'dates-reversed', '/0/until'],
  ['ended by none we know', [{ ...decree, endedBy: ['nd-2-2029'] }], 'unknown-instrument', '/0/endedBy/0'],
  ['a mark that is none', [{ ...decree, known: 'seen' }], 'not-one-of', '/0/known'],
])('%s', (_name, input, code, pointer) => {
  const reading = withInstruments(input)
  expect(reading.ok ? [] : reading.problems.map((problem) => [problem.code, problem.pointer])).toEqual([
    [code, pointer],
  ])
})
