import { UTCDateMini } from '@date-fns/utc'
import { add } from 'date-fns'
import { expect, test } from 'vitest'
import { dayNumber, dayOfNumber, plus, type Span } from '../../src/engine/day.ts'

// Every day of 1996 to 2035 with spans on both sides of it; `DAYS_APART=1` tries them all, seven million moves.
const whole = process.env.CI !== undefined && (process.env.TZ ?? 'UTC') === 'UTC'
const apart = Number(process.env.DAYS_APART ?? (whole ? 17 : 251))

const spans: readonly Span[] = [
  ...[...range(-400, 400, 13), 90, 150].map((days) => ({ days })),
  ...range(-300, 300, 1).map((months) => ({ months })),
  ...range(-30, 60, 1).map((years) => ({ years })),
  ...range(-25, 25, 1).map((months) => ({ years: 1, months, days: months * 7 })),
]

function range(from: number, through: number, by: number): number[] {
  return Array.from({ length: Math.floor((through - from) / by) + 1 }, (_, i) => from + i * by)
}

test('a day moved by days, months and years is the day date-fns moves it to, from 1996 to 2035', () => {
  let moves = 0
  for (let number = dayNumber('1996-01-01'); number <= dayNumber('2035-12-31'); number += apart) {
    const start = dayOfNumber(number)
    const date = new UTCDateMini(number * 86_400_000)
    for (const span of spans) {
      const expected = add(date, span).toISOString().slice(0, 10)
      const moved = plus(start, span)
      if (moved !== expected) expect([start, span, moved]).toEqual([start, span, expected])
      moves += 1
    }
  }
  expect(moves).toBeGreaterThan(40_000)
}, 3_600_000)
