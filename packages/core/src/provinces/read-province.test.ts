import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { put } from '../../test/fixtures/other-province.ts'
import { day } from '../engine/day.ts'
import { readInspection } from '../inspection/read-inspection.ts'
import { starterRecord } from '../inspection/starter.ts'
import { findBody } from '../law/bodies/find-body.ts'
import { successors } from '../law/bodies/units.ts'
import { nationalInstruments } from '../law/instruments/national.ts'
import { bodiesOfPlan } from '../law/plan/implementation/bodies-of-plan.ts'
import { obligations } from '../law/plan/obligations.ts'
import { describe as wordsOf } from '../words.ts'
import { khanhHoa } from './khanh-hoa/index.ts'
import { lawTables } from './law-tables.ts'
import type { Province } from './province.ts'
import { readProvince } from './read-province.ts'

const example = (name: string): unknown =>
  JSON.parse(readFileSync(new URL(`../../../../examples/tinh-khac/${name}`, import.meta.url), 'utf8'))
const data = example('tinh.json')
const having = (pointer: string, value: unknown): unknown => put(data, pointer.split('/').slice(1), value)
const told = (input: unknown) => {
  const reading = readProvince(input)
  return reading.ok ? [] : reading.problems.map(({ code, pointer }) => [code, pointer])
}
const read = (input: unknown): Province => {
  const reading = readProvince(input)
  if (!reading.ok) throw new Error(JSON.stringify(reading.problems))
  return reading.province
}
const viDu = read(data)

describe('the made-up province of the examples, out of its JSON file alone', () => {
  test('nothing in it is wrong or worth a second look', () => {
    expect(readProvince(data)).toMatchObject({ ok: true, warnings: [] })
  })

  test('says what its departments must do in 2026, and by when', () => {
    const year = { from: day('2026-01-01'), through: day('2026-12-31') }
    const dated = obligations(viDu.plan, year).flatMap(({ task, body, legalEnd, safeTarget }) =>
      legalEnd && body.kind === 'so-noi-vu' ? [[task, legalEnd, safeTarget]] : [],
    )
    expect(dated).toEqual([
      ['II.3', '2026-09-30', '2026-09-30'],
      ['III.2', '2026-12-20', '2026-12-18'],
    ])
  })

  test('its plan ends with 2030: nothing is due on 9/12/2031', () => {
    expect(obligations(viDu.plan, { from: day('2031-01-01'), through: day('2031-12-31') })).toEqual([])
  })

  test('finds its units by old names, and asks which part of a split one is meant', () => {
    expect(findBody('ben moi', day('2026-09-10'), viDu.bodies)[0]).toMatchObject({ unit: { code: '99101' } })
    expect(successors('99011', viDu.bodies)).toMatchObject({ answer: { name: 'Phường Bến Mới' } })
    expect(successors('99014', viDu.bodies)).toMatchObject({ question: { code: 'unit-was-split' } })
  })

  test('its plan means its two communes and three departments of 10/9/2026', () => {
    const meant = bodiesOfPlan(day('2026-09-10'), viDu.bodies, viDu.planBodies)
    expect(meant.map(({ id }) => id)).toEqual(['so-noi-vu', 'so-tai-chinh', 'so-y-te', '99101', '99104'])
  })

  test('a record of an inspection there becomes minutes, and names nothing of another province', () => {
    const record = example('ho-so.json')
    expect(readInspection(record, viDu)).toMatchObject({ ok: true, warnings: [] })
    expect(readInspection(record)).toMatchObject({ ok: false })
    expect(JSON.stringify(viDu)).not.toMatch(/Khánh Hòa|kh-6861/)
  })

  test('a starter record rests on its plan and lists its standards', () => {
    const { bases, checklist } = starterRecord(
      {
        issuerKind: 'so',
        parent: 'UBND tỉnh Ví Dụ',
        issuer: 'Sở Nội vụ',
        abbreviation: 'SNV',
        seat: 'Ví Dụ',
        decisionNumber: '78/QĐ-SNV',
        decisionDate: '2026-09-01',
        decisionBy: 'Giám đốc Sở Nội vụ',
        visit: 'scheduled',
        date: '2026-09-10',
        hour: '08:00',
        inspected: 'UBND phường Bến Mới',
        representative: 'Đỗ Văn Thí Dụ',
        representativePost: 'Chủ tịch UBND phường',
        head: 'Lê Thị Giả Định',
        headPost: 'Trưởng phòng',
        secretary: '',
        secretaryPost: '',
        groups: ['AG'],
      },
      viDu,
    )
    expect(bases).toContainEqual({ instrument: 'kh-45-2026' })
    expect(checklist.map(({ item }) => item)).toEqual(expect.arrayContaining(['AG-01', 'AG-02', 'AG-03', 'AG-17']))
  })

  test('its values stand in the tables for a lawyer', () => {
    const cells = lawTables(viDu).flatMap(({ rows }) => rows.flat())
    expect(cells).toContain('Kế hoạch số 45/KH-UBND')
  })
})

test('the province held as code reads as data too, and comes out the same', () => {
  const { bodies, standards, instruments, ...rest } = khanhHoa
  const own = {
    schema: 'congvu.province/1',
    ...rest,
    ...bodies,
    standards: standards.filter(({ sources }) => sources.some(({ instrument }) => instrument === 'kh-6861-2019')),
    instruments: instruments.filter((row) => !nationalInstruments.includes(row)),
  }
  const again = read(JSON.parse(JSON.stringify(own)))
  expect(again).toEqual(khanhHoa)
})

describe('what is wrong with a province', () => {
  test('a misspelt key and a day that does not exist, at once', () => {
    expect(told(having('/snapshots/1', { onn: '2025-07-01' }))).toContainEqual(['unknown-key', '/snapshots/1/onn'])
    expect(told(having('/departments/0/from', '2021-02-29'))).toEqual([['not-a-day', '/departments/0/from']])
  })

  test.each([
    ['/plan/date', '2026-01-21', 'date-line-disagrees', '/plan/dateLine'],
    ['/plan/id', 'kh-46-2026', 'unknown-instrument', '/plan/id'],
    ['/plan/bases/0/instrument', 'qd-1874-2018', 'unknown-instrument', '/plan/bases/0/instrument'],
    ['/instruments/0/until', '2026-01-19', 'dates-reversed', '/instruments/0/until'],
    ['/snapshots/1/on', '2025-06-30', 'snapshots-out-of-order', '/snapshots/1/on'],
    ['/snapshots/1/units/1/code', '99101', 'unit-twice', '/snapshots/1/units/1'],
    ['/merges/0/0', '99102', 'unit-not-listed', '/merges/0/0'],
    ['/merges/0/1/1', '99101', 'unit-not-listed', '/merges/0/1/1'],
    ['/departments/1/id', 'so-y-te', 'department-twice', '/departments/3/id'],
    ['/departments/0/until', '2020-12-31', 'dates-reversed', '/departments/0/until'],
    ['/departments/0/successor', 'so-noi-vuu', 'department-unknown', '/departments/0/successor'],
    ['/planBodies/so-noi-vu/departments/0', 'so-noi', 'department-unknown', '/planBodies/so-noi-vu/departments/0'],
    ['/planBodies/ubnd-huyen', { units: ['huyen'] }, 'body-unknown', '/planBodies/ubnd-huyen'],
    ['/standards/0/id', 'AG-17', 'standard-twice', '/standards/0/id'],
    ['/standards/1/id', 'AG-01', 'standard-twice', '/standards/1/id'],
    ['/standards/0/sources/0/instrument', 'kh-54-2026', 'unknown-instrument', '/standards/0/sources/0/instrument'],
  ])('%s becomes %j: %s', (place, value, code, pointer) => {
    expect(told(having(place, value))).toContainEqual([code, pointer])
  })

  test('each is said in both languages, with how to mend it', () => {
    const input = having('/merges/0/0', '99102')
    const reading = readProvince(put(input, ['departments', '0', 'successor'], 'so-noi-vuu'))
    const problems = reading.ok ? [] : reading.problems
    expect(problems).toHaveLength(2)
    const said = problems.map((each) => wordsOf(each, 'vi'))
    expect(said).toEqual([
      {
        what: 'Không có đơn vị mã "99102" trong danh mục 2025-07-01.',
        mend: 'Thêm đơn vị vào danh mục, hoặc sửa mã theo danh mục.',
      },
      { what: 'Không có cơ quan mã "so-noi-vuu" trong "departments".', mend: 'Có phải là "so-noi-vu"?' },
    ])
    for (const each of problems) expect(wordsOf(each, 'en').what).not.toMatch(/undefined|""/)
  })

  test('a doubt does not keep a province from being used: words of a doer that stand nowhere in the plan', () => {
    const place = '/plan/sections/1/parts/2/duties/0/who/0/words'
    expect(readProvince(having(place, 'Sở Nội vụ tỉnh'))).toMatchObject({
      ok: true,
      warnings: [{ code: 'words-not-in-plan', pointer: place }],
    })
  })
})

test.each([
  ['so-noi-vuu', 'Có phải là "so-noi-vu"?', 'Did you mean "so-noi-vu"?'],
  ['qqqqqqqqqq', 'Thêm cơ quan vào "departments", hoặc sửa mã.', 'Add it to "departments", or mend the id.'],
])('a department %s that is not there: “%s”', (id, vi, en) => {
  const reading = readProvince(having('/departments/0/successor', id))
  const [problem] = reading.ok ? [] : reading.problems
  expect(problem && [wordsOf(problem, 'vi').mend, wordsOf(problem, 'en').mend]).toEqual([vi, en])
})
