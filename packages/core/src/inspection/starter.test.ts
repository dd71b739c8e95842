import { describe, expect, test } from 'vitest'
import { readInspection } from './read-inspection.ts'
import { type StarterAnswers, starterRecord, usualSigners } from './starter.ts'

const answers: StarterAnswers = {
  issuerKind: 'so',
  parent: 'UBND TỈNH KHÁNH HÒA',
  issuer: 'SỞ NỘI VỤ',
  abbreviation: 'SNV',
  seat: 'Khánh Hòa',
  decisionNumber: '12/QĐ-SNV',
  decisionDate: '2026-11-01',
  decisionBy: 'Giám đốc Sở Nội vụ',
  visit: 'scheduled',
  date: '2026-11-05',
  hour: '08:00',
  inspected: 'UBND phường Bắc Nha Trang',
  representative: 'Trần Thị Bình',
  representativePost: 'Chủ tịch',
  head: 'Lê Văn An',
  headPost: 'Phó Giám đốc',
  secretary: 'Ngô Thị Cúc',
  secretaryPost: 'Chuyên viên',
  groups: ['TP'],
}
const record = (change: Partial<StarterAnswers> = {}) => starterRecord({ ...answers, ...change })

describe('the record before a visit on 5/11/2026', () => {
  test('stands as it is: read without a problem, signed by three, on the decision of 2018 and the plan of 2019', () => {
    const reading = readInspection(record())
    expect(reading.ok ? [] : reading.problems).toEqual([])
    expect(record().signers.map(({ as, name }) => [as, name])).toEqual([
      ['inspected', 'Trần Thị Bình'],
      ['secretary', 'Ngô Thị Cúc'],
      ['head', 'Lê Văn An'],
    ])
    expect(record().bases).toEqual([{ instrument: 'qd-1847-2018' }, { instrument: 'kh-6861-2019' }])
  })

  test.each([
    ['2018-12-26', []],
    ['2018-12-27', ['qd-1847-2018']],
    ['chưa rõ', []],
  ])('a visit of %s rests on %j', (date, bases) => {
    expect(record({ date }).bases).toEqual(bases.map((instrument) => ({ instrument })))
  })

  test.each([
    [{}, '22333', 'the only one of that name'],
    [{ inspected: 'Sở Nội vụ' }, undefined, 'no unit'],
    [{ inspected: 'Nha Trang' }, '22366', 'the ward of that very name, though other names hold it'],
    [{ date: '2025-06-30' }, undefined, 'the day before the ward was made'],
    [{ date: 'chưa rõ' }, undefined, 'no day, so no unit'],
    [{ date: 'chưa rõ', unit: '22333' }, '22333', 'chosen by the person'],
  ])('%j: the unit is %s (%s)', (change, unit, _why) => {
    expect(record(change).inspected.unit).toBe(unit)
  })

  test('lists what can be seen of the groups asked for, and nothing where the day is not known', () => {
    const items = (change: Partial<StarterAnswers>) => record(change).checklist.map(({ item }) => item)
    expect(new Set(items({}).map((item) => item.slice(0, 2)))).toEqual(new Set(['TP']))
    expect(items({ groups: ['DD'] })).not.toContain('DD-01') // only self-evaluation can show it
    expect(items({ groups: [] })).toEqual([])
    expect(items({ date: '' })).toEqual([])
  })

  test('leaves out what was not told: no secretary, no parent body', () => {
    const bare = record({ secretary: '', parent: '' })
    expect(bare.team.map(({ role }) => role)).toEqual(['head'])
    expect(bare.signers.map(({ as }) => as)).toEqual(['inspected', 'head'])
    expect('parent' in bare.issuer).toBe(false)
    expect(record().issuer.parent).toBe('UBND TỈNH KHÁNH HÒA')
  })
})

test('who refuses to sign is not among the signers, nor is whoever is not there', () => {
  const { team, inspected } = record()
  const refusal = { reason: 'Không nêu', confirmedBy: [] }
  expect(usualSigners({ team, inspected, refusal }).map(({ as }) => as)).toEqual(['secretary', 'head'])
  expect(usualSigners({ team: [], inspected: { ...inspected, representatives: [] }, refusal: null })).toEqual([])
})
