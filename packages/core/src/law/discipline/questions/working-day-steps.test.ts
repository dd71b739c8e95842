import { expect, test } from 'vitest'
import { day } from '../../../engine/day.ts'
import { stateCalendar } from '../../calendar/calendar.ts'
import { estimatedCalendar } from '../../calendar/estimated.ts'
import { ask, say } from '../lines.ts'
import { estimatedBeyond, toWorkingDay, workingDaysFrom } from './working-day-steps.ts'

// The calendar of state bodies runs from 1/1/2019 to 31/12/2027. Four days for a working day, and twenty, must lie in it.
test.each([
  ['2027-11-29', 3, '2027-12-02', 'twelve and twenty days reach 31/12/2027'],
  ['2027-11-30', 3, undefined, 'and here 1/1/2028'],
  ['2019-02-10', -5, '2019-01-28', 'twenty and twenty days back reach 1/1/2019; Tết lies between'],
  ['2019-02-09', -5, undefined, 'and here 31/12/2018'],
  ['2019-01-01', 3, '2019-01-04', 'forwards from the first day'],
  ['2018-12-31', 3, undefined, 'forwards from before it'],
  ['2027-12-31', -5, '2027-12-24', 'back from the last day'],
  ['2028-01-01', -5, undefined, 'back from after it'],
])('from %s, %i working days: %s (%s)', (from, days, expected, _why) => {
  expect(workingDaysFrom(day(from), days, stateCalendar)).toBe(expected)
})

test.each([
  ['2026-11-22', '2026-11-23', 'a Sunday'],
  ['2026-11-23', '2026-11-23', 'a Monday'],
  ['2019-01-01', '2019-01-02', 'the first day of the calendar, a holiday'],
  ['2018-12-30', '2018-12-30', 'a Sunday before the calendar stays'],
  ['2027-12-31', '2027-12-31', 'its last day'],
  ['2028-01-01', '2028-01-01', 'a Saturday after it stays'],
])('%s rolls to %s: %s', (of, expected, _why) => {
  expect(toWorkingDay(day(of), stateCalendar)).toBe(expected)
})

test('a line is a caveat where its day lies in an estimated year, from 1/1/2028 to 31/12/2100; a question stays one', () => {
  const estimated = estimatedCalendar()
  const sources = [{ instrument: 'nd-234-2026', article: '18', known: 'text' }] as const
  const kind = (of: string | undefined) =>
    estimatedBeyond(say('procedure', 'step-by', sources), of === undefined ? undefined : day(of), estimated)
  expect(kind('2027-12-31').kind).toBe('answer')
  expect(kind('2028-01-01')).toMatchObject({
    kind: 'caveat',
    known: 'unverified',
    assumptions: [{ code: 'estimated-calendar' }],
  })
  expect(kind('2100-12-31').kind).toBe('caveat')
  expect(kind('2101-01-01').kind).toBe('answer')
  expect(kind(undefined).kind).toBe('answer')
  expect(estimatedBeyond(ask('procedure', 'step-by', sources), day('2030-01-01'), estimated).kind).toBe('question')
})
