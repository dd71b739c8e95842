import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { Instrument } from '../../law/instruments/instrument.ts'
import { nationalInstruments } from '../../law/instruments/national.ts'
import { plan } from '../../law/plan/plan.ts'
import { Plan } from '../../law/plan/schema.ts'
import { khanhHoaInstruments } from './instruments.ts'
import { plan6861 } from './plan-6861.ts'

const dump = readFileSync(new URL('../../../test/fixtures/plan-6861.txt', import.meta.url), 'utf8')

// The text comes from a page set in table cells: a line with nothing but "|" is the edge of a cell, a line with nothing
// but dashes is one of the two drawn rules under the heads. Neither is part of the plan's words.
const cellEdges = dump.match(/^\|$/gm) ?? []
const drawnRules = dump.match(/^-+$/gm) ?? []
const words = dump
  .split('\n')
  .filter((line) => !/^(\||-+)$/.test(line))
  .join(' ')
  .replace(/\s+/g, ' ')
  .trim()

describe('kế hoạch 6861/KH-UBND ngày 12/7/2019, as data', () => {
  test('joined back together in order is the plan word for word', () => {
    expect(plan.text(plan6861).join(' ')).toBe(words)
  })

  test('nothing was set aside from the text but six cell edges and two drawn rules', () => {
    expect([cellEdges.length, drawnRules.length]).toEqual([6, 2])
    expect(words).not.toContain('|')
    expect(words).not.toContain('--')
  })

  test('is in NFC and single-spaced throughout, so that reading it as a Plan changes nothing', () => {
    expect(dump).toBe(dump.normalize('NFC'))
    expect(Plan.parse(plan6861)).toEqual(plan6861)
  })

  test('has nothing wrong with it', () => {
    expect(plan.check(plan6861)).toEqual([])
  })

  test('is a JSON file for others: written out and read back it is the same plan', () => {
    const file: unknown = JSON.parse(JSON.stringify(plan6861))
    expect(file).toEqual(plan6861)
    expect(plan.check(file)).toEqual([])
  })

  test('has three purposes, three requirements, fourteen tasks and four assignments', () => {
    const below = (ref: string) => plan.find(plan6861, ref).clause.parts?.map(({ mark }) => mark)
    expect(below('I.1')).toEqual(['a)', 'b)', 'c)'])
    expect(below('I.2')).toEqual(['a)', 'b)', 'c)'])
    expect(below('II')).toEqual(Array.from({ length: 14 }, (_, index) => `${index + 1}.`))
    expect(below('III')).toEqual(['1.', '2.', '3.', '4.'])
    expect(below('III.1')).toEqual(['a)', 'b)'])
  })

  test('keeps its own lettering in III.2: a, b, c, d, e, g, without đ', () => {
    expect(plan.find(plan6861, 'III.2').clause.parts?.map(({ mark }) => mark)).toEqual([
      'a)',
      'b)',
      'c)',
      'd)',
      'e)',
      'g)',
    ])
  })
})

describe('who must do what, and when', () => {
  const deadlines = (ref: string) =>
    plan
      .duties(plan6861)
      .filter(({ place }) => place.ref === ref)
      .flatMap((each) => each.deadlines)
  const bodies = (ref: string) =>
    plan
      .duties(plan6861)
      .filter(({ place }) => place.ref === ref)
      .flatMap(({ duty }) => duty.who.flatMap((doer) => doer.bodies))

  test('every task of II, every duty of III.1 and III.2, III.3 and III.4 is a duty; the purposes are not', () => {
    expect(plan.duties(plan6861).map(({ place }) => place.ref)).toEqual([
      ...Array.from({ length: 14 }, (_, index) => `II.${index + 1}`),
      'III.1.a',
      'III.1.b',
      ...['a', 'b', 'c', 'd', 'e', 'g'].map((letter) => `III.2.${letter}`),
      'III.3',
      'III.4',
    ])
  })

  test.each([1, 3, 4, 5, 7, 8, 9, 10, 12, 13, 14])('II.%i is done all the time', (task) => {
    expect(deadlines(`II.${task}`)).toEqual([{ kind: 'continuous' }])
  })

  test.each([
    ['II.2', { kind: 'within-year', year: 2020 }],
    ['II.6', { kind: 'event', event: 'nghi-dinh-danh-gia' }],
    ['II.11', { kind: 'programme', adHoc: false }],
    ['III.1.a', { kind: 'within-month', year: 2019, month: 7 }],
    ['III.1.b', { kind: 'yearly', edge: 'before', month: 11, day: 15 }],
    ['III.2.a', { kind: 'continuous' }],
    ['III.2.b', { kind: 'programme', adHoc: true }],
    ['III.2.c', { kind: 'as-guided', by: 'bo-noi-vu' }],
    ['III.2.d', { kind: 'continuous' }],
    ['III.2.e', { kind: 'event', event: 'nghi-dinh-danh-gia' }],
    ['III.2.g', { kind: 'yearly', edge: 'before', month: 12, day: 1 }],
    ['III.3', { kind: 'continuous' }],
    ['III.4', { kind: 'continuous' }],
  ])('%s is due %j', (ref, deadline) => {
    expect(deadlines(ref)).toEqual([deadline])
  })

  test('the annual report binds departments, provincial units, districts and communes', () => {
    expect(bodies('III.1.b')).toEqual(['so-ban-nganh', 'don-vi-thuoc-tinh', 'ubnd-huyen', 'ubnd-xa'])
  })

  test('everything in III.2 falls to Sở Nội vụ alone', () => {
    for (const letter of ['a', 'b', 'c', 'd', 'e', 'g']) expect(bodies(`III.2.${letter}`)).toEqual(['so-noi-vu'])
  })

  test('the Fatherland Front is asked, not ordered', () => {
    expect(plan.find(plan6861, 'III.4').clause.duties?.map(({ requested }) => requested)).toEqual([true])
  })
})

describe('the texts of the province', () => {
  test('every text the plan’s data cites is in the register of the state or of the province', () => {
    const { bases, since } = plan6861
    const cited = [
      ...bases.map(({ instrument = '' }) => instrument),
      ...since.events
        .flatMap(({ sources, lapsed }) => [...sources, ...(lapsed?.sources ?? [])])
        .map((each) => each.instrument),
      ...[...since.bodies, ...since.doubts].flatMap(({ sources }) => sources.map(({ instrument }) => instrument)),
    ]
    const known = [...nationalInstruments, ...khanhHoaInstruments].map(({ id }) => id)
    expect(cited.length).toBeGreaterThan(10)
    for (const id of cited) expect(known).toContain(id)
  })

  test('every row is a whole instrument', () => {
    for (const row of khanhHoaInstruments) expect(Instrument.safeParse(row).error).toBeUndefined()
  })

  test.each([
    ['kh-6861-2019', 'Số: 6861/KH-UBND', '2019-07-12'],
    ['qd-3777-2015', 'Quyết định số 3777/QĐ-UBND ngày 25/12/2015', '2015-12-25'],
    ['cv-720-2019', 'Công văn số 720/UBND-TH ngày 21/01/2019', '2019-01-21'],
    ['cv-4587-2019', 'công văn số 4587/UBND-TH ngày 16/5/2019', '2019-05-16'],
  ])('%s has the number and date the plan gives it', (id, cited, issuedOn) => {
    const row = khanhHoaInstruments.find((each) => each.id === id)
    expect(words).toContain(cited)
    expect(cited).toContain(row?.number ?? 'no number')
    expect(row?.issuedOn).toBe(issuedOn)
  })
})
