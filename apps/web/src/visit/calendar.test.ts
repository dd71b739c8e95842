import { day } from '@congvu/core'
import { expect, test } from 'vitest'
import { calendarOf } from './calendar.ts'
import { planDeadlines } from './deadlines.ts'

test('the report before 15/11/2026 stands in the calendar on Friday 13/11, a whole day in every time zone', () => {
  const found = planDeadlines(day('2026-11-01'), day('2026-11-30'))
  expect(found.map(({ due, safeTarget }) => [due, safeTarget])).toContainEqual(['2026-11-14', '2026-11-13'])
  const file = calendarOf(found)
  expect(file).toContain('DTSTART;VALUE=DATE:20261113')
  expect(file).not.toContain('DTSTART;VALUE=DATE:20261112')
})
