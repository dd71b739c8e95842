import { expect, test } from 'vitest'
import { day } from '../../engine/day.ts'
import { assess } from './assess.ts'
import { caseProgress } from './progress.ts'
import { caseOf } from './testing/case-of.ts'

const base = { subject: 'vien-chuc', hasSubUnits: false, act: { endedOn: '2026-08-10' } }
const stepsOn = (on: string, handling: object, more: object = {}) => {
  const facts = caseOf({ ...base, on: '2026-10-30', handling: { openedOn: '2026-08-20', ...handling }, ...more })
  const { steps, effectThrough } = caseProgress(facts, assess(facts), day(on))
  return { effectThrough, states: Object.fromEntries(steps.map(({ kind, due, state }) => [kind, [due, state]])) }
}

test('a report due by a day: due through it, overdue after it, done late when it came later', () => {
  const due = stepsOn('2026-09-08', { reviewedOn: '2026-09-07' }).states.report?.[0] ?? ''
  expect(due).toMatch(/^2026-09-1\d$/)
  expect(stepsOn(due, { reviewedOn: '2026-09-07' }).states.report).toEqual([due, 'due'])
  expect(stepsOn('2026-09-30', { reviewedOn: '2026-09-07' }).states.report).toEqual([due, 'overdue'])
  const reportReceivedOn = '2026-09-28'
  expect(stepsOn('2026-09-30', { reviewedOn: '2026-09-07', reportReceivedOn: due }).states.report).toEqual([
    due,
    'done',
  ])
  expect(stepsOn('2026-09-30', { reviewedOn: '2026-09-07', reportReceivedOn }).states.report).toEqual([
    due,
    'done-late',
  ])
  expect(stepsOn('2026-09-10', { reviewedOn: '2026-09-07', reportReceivedOn }).states.report).toEqual([due, 'due'])
})

test('a step whose event has not come waits; a meeting planned for later is not done', () => {
  expect(stepsOn('2026-09-08', {}).states).toMatchObject({
    review: [undefined, 'waiting'],
    report: [undefined, 'waiting'],
  })
})

test('a decision of effect from 1/11/2026 has an end; without its day of effect there is none', () => {
  const decision = { form: 'khien-trach', signedOn: '2026-10-30' }
  expect(stepsOn('2026-11-05', {}, { decision }).effectThrough).toBeUndefined()
  const effective = { ...decision, effectiveOn: '2026-11-01' }
  expect(stepsOn('2026-11-05', {}, { decision: effective }).effectThrough).toBe('2027-11-01')
})
