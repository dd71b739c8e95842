import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { estimatedCalendar } from '../calendar/estimated.ts'
import { withCalendar } from '../calendar/with-calendar.ts'
import { assess } from './assess.ts'
import { explain } from './explain.ts'
import { receiptOf, replay } from './receipt.ts'
import { caseOf } from './testing/case-of.ts'

// The notice for 2028 is made up: Tết from 25 to 29 January, 24 January swapped for Saturday 5 February.
const reading = withCalendar(
  JSON.parse(readFileSync(new URL('../../../test/fixtures/calendar-2028.json', import.meta.url), 'utf8')),
)
if (!reading.ok) throw new Error(JSON.stringify(reading.problems))
const { calendar } = reading

const facts = caseOf({
  subject: 'vien-chuc',
  on: '2028-01-21',
  act: { endedOn: '2027-12-20', detectedOn: '2028-01-10' },
  handling: { openedOn: '2028-01-14', reviewedOn: '2028-01-21' },
})
const report = (found: ReturnType<typeof assess>) => found.steps.find(({ kind }) => kind === 'report')
const lineOf = (found: ReturnType<typeof assess>) => found.lines.find(({ facts: { step } }) => step === 'report')

test('reviewed on 21/1/2028: without the notice for 2028 the day of the report is asked for; with it, it is 3/2', () => {
  expect(report(assess(facts))?.due).toBeUndefined()
  expect(lineOf(assess(facts))).toMatchObject({ kind: 'question', code: 'calendar-not-known' })
  expect(report(assess(facts, { calendar }))?.due).toBe('2028-02-03')
  expect(lineOf(assess(facts, { calendar }))).toMatchObject({ kind: 'answer', code: 'step-by' })
})

test('by the estimated calendar the same day is a caveat that says so', () => {
  const found = assess(facts, { calendar: estimatedCalendar() })
  expect(lineOf(found)).toMatchObject({
    kind: 'caveat',
    known: 'unverified',
    assumptions: [{ code: 'estimated-calendar' }],
  })
  expect(explain(found, 'en').join('\n')).toContain('Rests on the estimated calendar')
})

test('a time limit rolls by the calendar given, and so does limitation where the switch says so', () => {
  expect(assess(facts, { calendar }).timeLimit).toMatchObject({ base: '2028-04-09', due: '2028-04-10' })
  expect(assess(facts).timeLimit).toMatchObject({ base: '2028-04-09', due: '2028-04-09' })
  // Five years end on Sunday 30/1/2028; Monday makes up for Saturday of Tết.
  const old = caseOf({ subject: 'vien-chuc', on: '2027-05-10', rollOver: 'all', act: { endedOn: '2023-01-30' } })
  expect(assess(old, { calendar }).acts[0]?.limitation[0]).toMatchObject({ end: '2028-02-01' })
  expect(assess(old).acts[0]?.limitation[0]).toMatchObject({ end: '2028-01-30' })
})

test('its receipt is replayed with the same calendar; with another one the calendar is what changed', () => {
  const receipt = receiptOf(facts, assess(facts, { calendar }), { calendar })
  expect(replay(receipt, { calendar })).toEqual({ same: true, outputs: receipt.outputs })
  expect(replay(receipt)).toMatchObject({ same: false, changed: ['calendar'] })
  expect(receiptOf(facts, assess(facts)).law.calendar).not.toBe(receipt.law.calendar)
})
