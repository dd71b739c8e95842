import type { Day } from '@congvu/core'
import ical from 'ical-generator'
import type { Deadline } from './deadlines.ts'

const midnight = (of: Day): string => `${of}T00:00:00Z`

/** Deadlines as a calendar file, each on the day to aim at: the same deadlines give the same file. */
export function calendarOf(deadlines: readonly Deadline[]): string {
  const file = ical({ name: 'Công Vụ', prodId: '//congvu//web//VI' })
  for (const { id, what, who, due, safeTarget } of deadlines) {
    const target = safeTarget ?? due
    file.createEvent({
      id: `${id}@congvu`,
      stamp: midnight(target),
      start: midnight(target),
      allDay: true,
      summary: `${who}: ${what.slice(0, 120)}`,
      description: `${what}\nHạn theo câu chữ: ${due}. Mốc an toàn: ${safeTarget ?? 'chưa có lịch'}.`,
    })
  }
  return file.toString()
}
