import { expect, test } from 'vitest'
import { lawTables } from '../scripts/law-tables.ts'
import { regimes } from '../src/law/discipline/regimes/timeline.ts'
import { plan6861 } from '../src/provinces/khanh-hoa/plan-6861.ts'

const lines = lawTables()

test('the tables hold every wording of discipline, the plan’s duties, and no row of another width', () => {
  for (const { id } of regimes)
    expect(lines.some((line) => line.startsWith('## ') && line.includes(`(${id})`))).toBe(true)
  expect(lines.filter((line) => line.includes(plan6861.number)).length).toBeGreaterThan(20)
  const widths = new Set(
    lines.filter((line) => line.startsWith('|')).map((line) => line.replaceAll('\\|', '').split('|').length - 2),
  )
  expect([...widths].toSorted()).toEqual([6, 8])
})

test('NĐ 234 Điều 2 khoản 2 stands there with its citation, its first day and how it is known', () => {
  expect(lines).toContain(
    '| cách xử lý nhiều vi phạm cùng lúc | "heaviest" | khoản 2 Điều 2 Nghị định số 234/2026/NĐ-CP | 01/07/2026 | 22/11/2026 | văn bản |',
  )
})
