import { expect, test } from 'vitest'
import { regimes } from '../law/discipline/regimes/timeline.ts'
import { plan6861 } from './khanh-hoa/plan-6861.ts'
import { lawTables } from './law-tables.ts'

const tables = lawTables()

test('the tables hold every wording of discipline, the plan’s duties, and no row of another width', () => {
  for (const { id } of regimes) expect(tables.some(({ title }) => title.endsWith(`(${id})`))).toBe(true)
  const citing = tables.flatMap(({ rows }) => rows.filter((row) => row.some((cell) => cell.includes(plan6861.number))))
  expect(citing.length).toBeGreaterThan(20)
  for (const { heads, rows } of tables) for (const row of rows) expect(row, row.join(' | ')).toHaveLength(heads.length)
})

test('NĐ 234 Điều 2 khoản 2 stands there with its citation, its first day and how it is known', () => {
  expect(tables.flatMap(({ rows }) => rows)).toContainEqual([
    'cách xử lý nhiều vi phạm cùng lúc',
    '"heaviest"',
    'khoản 2 Điều 2 Nghị định số 234/2026/NĐ-CP',
    '01/07/2026',
    '22/11/2026',
    'văn bản',
  ])
})
