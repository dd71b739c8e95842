import { describe, expect, test } from 'vitest'
import type { Source } from '../../../engine/citation.ts'
import { day, plus } from '../../../engine/day.ts'
import { nationalInstruments } from '../../instruments/national.ts'
import { keysOf, subjects } from '../slugs.ts'
import { isKnown } from '../stand.ts'
import { regimeOn, regimes, regimesOf } from './timeline.ts'

/** Every source anywhere in a regime. */
function sourcesIn(value: unknown): Source[] {
  if (typeof value !== 'object' || value === null) return []
  if ('instrument' in value && 'known' in value) return [value as Source] // a source is told by these two keys
  return Object.values(value).flatMap(sourcesIn)
}

describe('the wordings of the law on discipline, 2005 to today', () => {
  test.each(keysOf(subjects))('for %s they follow each other without gap or overlap', (subject) => {
    const rows = regimesOf(subject)
    rows.slice(1).forEach((row, i) => {
      const before = rows[i]?.until
      expect(before && plus(before, { days: 1 }), row.id).toBe(row.from)
    })
    expect(rows.at(-1)?.until).toBeUndefined()
  })

  test('ids are unique', () => {
    expect(new Set(regimes.map(({ id }) => id)).size).toBe(regimes.length)
  })

  test.each(regimes.map((regime) => [regime.id, regime] as const))(
    '%s cites only texts of the register',
    (_id, regime) => {
      const ids: readonly string[] = nationalInstruments.map(({ id }) => id)
      for (const instrument of regime.instruments) expect(ids).toContain(instrument)
      for (const source of sourcesIn(regime)) expect(ids).toContain(source.instrument)
    },
  )

  test.each(regimes.map((regime) => [regime.id, regime] as const))(
    '%s: no rule names a form off its list',
    (_id, regime) => {
      for (const role of ['leader', 'other'] as const) {
        const ladder = regime.forms[role]
        if (!isKnown(ladder) || !isKnown(regime.formRules)) continue
        const rules = regime.formRules.value.filter((rule) => rule.role === undefined || rule.role === role)
        for (const rule of rules) expect(ladder.value, `${rule.form} for ${role}`).toContain(rule.form)
      }
    },
  )

  test.each([
    ['cong-chuc', '2005-04-05', undefined],
    ['cong-chuc', '2005-04-06', 'nd-35-2005/cong-chuc'],
    ['cong-chuc', '2009-12-31', 'nd-35-2005/cong-chuc'],
    ['cong-chuc', '2010-01-01', 'luat-22-2008/cong-chuc'],
    ['cong-chuc', '2011-07-04', 'luat-22-2008/cong-chuc'],
    ['cong-chuc', '2011-07-05', 'nd-34-2011/cong-chuc'],
    ['cong-chuc', '2020-06-30', 'nd-34-2011/cong-chuc'],
    ['cong-chuc', '2020-07-01', 'luat-52-2019/cong-chuc'],
    ['cong-chuc', '2020-09-19', 'luat-52-2019/cong-chuc'],
    ['cong-chuc', '2020-09-20', 'nd-112-2020/cong-chuc'],
    ['cong-chuc', '2022-11-14', 'nd-112-2020/cong-chuc'],
    ['cong-chuc', '2022-11-15', 'nq-76-2022/cong-chuc'],
    ['cong-chuc', '2023-09-19', 'nq-76-2022/cong-chuc'],
    ['cong-chuc', '2023-09-20', 'nd-71-2023/cong-chuc'],
    ['cong-chuc', '2025-06-30', 'nd-71-2023/cong-chuc'],
    ['cong-chuc', '2025-07-01', 'nd-172-2025/cong-chuc'],
    ['cong-chuc', '2025-09-22', 'nd-172-2025/cong-chuc'],
    ['cong-chuc', '2025-09-23', 'nd-251-2025/cong-chuc'],
    ['can-bo', '2009-12-31', 'nd-35-2005/can-bo'],
    ['can-bo', '2010-01-01', 'luat-22-2008/can-bo'],
    ['can-bo', '2020-06-30', 'luat-22-2008/can-bo'],
    ['vien-chuc', '2011-12-31', 'nd-35-2005/vien-chuc'],
    ['vien-chuc', '2012-01-01', 'luat-58-2010/vien-chuc'],
    ['vien-chuc', '2012-05-24', 'luat-58-2010/vien-chuc'],
    ['vien-chuc', '2012-05-25', 'nd-27-2012/vien-chuc'],
    ['vien-chuc', '2020-07-01', 'luat-52-2019/vien-chuc'],
    ['vien-chuc', '2026-06-30', 'nd-71-2023/vien-chuc'],
    ['vien-chuc', '2026-07-01', 'nd-234-2026/vien-chuc'],
    ['nguoi-lao-dong', '2020-12-31', undefined],
    ['nguoi-lao-dong', '2021-01-01', 'bl-45-2019/nguoi-lao-dong'],
  ] as const)('%s on %s: %s', (subject, on, expected) => {
    expect(regimeOn(subject, day(on))?.id).toBe(expected)
  })
})
