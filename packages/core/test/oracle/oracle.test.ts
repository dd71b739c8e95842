import { describe, expect, test } from 'vitest'
import { day } from '../../src/engine/day.ts'
import { stateCalendar } from '../../src/law/calendar/calendar.ts'
import { assess } from '../../src/law/discipline/assess.ts'
import { limitationOfAct } from '../../src/law/discipline/questions/limitation.ts'
import { timeLimitOfCase } from '../../src/law/discipline/questions/time-limit.ts'
import { regimeOn } from '../../src/law/discipline/regimes/timeline.ts'
import { caseOf } from '../../src/law/discipline/testing/case-of.ts'
import { endBySpan } from '../../src/law/time-limits/time-limit.ts'
import { daysAfter, limitationEnd, monthsAfter, type Period, read, step, write } from './plain-clocks.ts'

// 200,000 random cases in one zone of CI; a tenth of it elsewhere: this counting knows no zone.
const whole = process.env.CI !== undefined && (process.env.TZ ?? 'UTC') === 'UTC'
const count = whole ? 200_000 : 20_000
/** Milliseconds that a busy machine may take. */
const slow = 600_000

/** Numbers without a pattern, the same in every run. */
function numbers(seed: number) {
  let state = seed
  return (below: number): number => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0
    return Math.floor((state / 2 ** 32) * below)
  }
}

const days: string[] = []
for (let at = read('2012-05-25'), text = write(at); text <= '2026-11-24'; text = write(at)) {
  days.push(text)
  step(at)
}
const pick = (random: (below: number) => number, from = 0): string => days[from + random(days.length - from)] ?? ''

describe('a second implementation that counts day by day agrees with the engine', () => {
  test(
    `spans of days, months and years with time that does not count, ${count} times`,
    () => {
      const random = numbers(6861)
      const units = ['days', 'months', 'years'] as const
      let agreed = 0
      for (let i = 0; i < count; i += 1) {
        const start = pick(random)
        const unit = units[random(3)] ?? 'days'
        const length = 1 + random(unit === 'days' ? 200 : unit === 'months' ? 24 : 2)
        const periods: Period[] = Array.from({ length: random(3) }, () => {
          const from = pick(random)
          return { from, through: daysAfter(from, random(40), []) }
        }).filter(({ from }) => from > start && from < monthsAfter(start, 30, []))
        const plain =
          unit === 'days'
            ? daysAfter(start, length, periods)
            : monthsAfter(start, unit === 'months' ? length : 12 * length, periods)
        const excluded = periods.map(({ from, through }) => ({ from: day(from), through: day(through) }))
        if (endBySpan(day(start), { [unit]: length }, excluded) !== plain)
          expect({ start, unit, length, periods, end: endBySpan(day(start), { [unit]: length }, excluded) }).toEqual({
            plain,
          })
        agreed += 1
      }
      expect(agreed).toBe(count)
    },
    slow,
  )

  // NĐ 234 names the times that do not count (Điều 5 khoản 6); for công chức no list was read, and nothing is left out.
  test.each(['vien-chuc', 'cong-chuc'] as const)(
    `limitation and time limit of %s over every wording since 2012, with new acts and time that does not count, ${count / 20} cases`,
    (who) => {
      const random = numbers(who === 'vien-chuc' ? 234 : 172)
      for (let i = 0; i < count / 20; i += 1) {
        const ended = pick(random)
        const others = Array.from({ length: random(3) }, () => pick(random)).filter((other) => other !== ended)
        const pauses = Array.from({ length: random(3) }, () => {
          const from = pick(random)
          return { kind: 'illness', from, through: daysAfter(from, random(60), []) }
        })
        const on = '2026-11-24'
        const facts = caseOf({ subject: who, on, pauses, acts: [ended, ...others].map((endedOn) => ({ endedOn })) })
        const regime = regimeOn(who, facts.on)
        const [act] = facts.acts
        if (regime === undefined || act === undefined) throw new Error('no case')
        const out: readonly Period[] = who === 'vien-chuc' ? pauses : []
        const { rows } = limitationOfAct(facts, act, 0, regime, 'other', stateCalendar)
        const plain = (['khien-trach', 'heavier'] as const).map((kind) =>
          limitationEnd(who, ended, kind, on, others, out),
        )
        if (rows[0]?.end !== plain[0] || rows[1]?.end !== plain[1])
          expect({ ended, others, pauses, ends: rows.map(({ end }) => end) }).toEqual({ plain })
        const limit = timeLimitOfCase(facts, regime, stateCalendar).found
        const first = [ended, ...others].sort()[0] ?? ended
        const [base, extended] = [daysAfter(first, 90, out), daysAfter(first, 150, out)]
        if (limit?.base !== base || limit.extended !== extended)
          expect({ first, pauses, limit }).toEqual({ base, extended })
      }
    },
    slow,
  )

  test('assess shows the same clocks: an act of 20/5/2021 lengthened while it ran, and one over before', () => {
    const ends = (endedOn: string) =>
      assess(caseOf({ subject: 'vien-chuc', on: '2026-11-24', act: { endedOn } })).acts[0]?.limitation.map(
        ({ end }) => end,
      )
    expect(ends('2021-05-20')).toEqual(['2026-05-20', '2031-05-20'])
    expect(ends('2020-08-01')).toEqual(['2022-08-01', '2030-08-01'])
    expect(limitationEnd('vien-chuc', '2021-05-20', 'khien-trach', '2026-11-24', [], [])).toBe('2026-05-20')
    expect(limitationEnd('vien-chuc', '2020-08-01', 'khien-trach', '2026-11-24', [], [])).toBe('2022-08-01')
  })
})
