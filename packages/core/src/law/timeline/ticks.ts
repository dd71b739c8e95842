import { type Day, day, dayNumber, plus } from '../../engine/day.ts'
import type { Period } from '../plan/obligation.ts'

/** A day at which an axis is marked, and what stands there. */
export type Tick = { readonly day: Day; readonly label: string }

const monthsApart = [1, 2, 3, 6, 12, 24, 60, 120] as const

/** First days of months or years, as many as there is room for; days of the month where the stretch is short. */
export function ticksOf({ from, through }: Period, room: number): readonly Tick[] {
  const days = dayNumber(through) - dayNumber(from)
  if (days <= 45) return everyFewDays(from, through, Math.max(1, Math.ceil(days / room)))
  const apart = monthsApart.find((months) => days / 30.4 / months <= room) ?? 120
  const found: Tick[] = []
  for (let at = firstMonth(from, apart); at <= through; at = plus(at, { months: apart }))
    if (at >= from)
      found.push({ day: at, label: apart >= 12 ? at.slice(0, 4) : `${Number(at.slice(5, 7))}/${at.slice(0, 4)}` })
  return found
}

/** Months are counted from January, years from a round one. */
function firstMonth(from: Day, apart: number): Day {
  if (apart <= 12) return day(`${from.slice(0, 4)}-01-01`)
  const years = apart / 12
  return day(`${Math.floor(Number(from.slice(0, 4)) / years) * years}-01-01`)
}

function everyFewDays(from: Day, through: Day, apart: number): readonly Tick[] {
  const found: Tick[] = []
  for (let at = from; at <= through; at = plus(at, { days: apart }))
    found.push({ day: at, label: `${Number(at.slice(8))}/${Number(at.slice(5, 7))}` })
  return found
}
