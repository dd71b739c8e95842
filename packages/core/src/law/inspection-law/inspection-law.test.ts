import { describe, expect, test } from 'vitest'
import { day } from '../../engine/day.ts'
import { nationalInstruments } from '../instruments/national.ts'
import { inspectingBodies, inspectionWord, teamLimit } from './inspection-law.ts'
import { memberQuestions } from './team-member.ts'

describe('how long a team may inspect', () => {
  test.each([
    ['so', 10, 5, '2026-03-17'],
    ['ubnd-xa', 7, 3, '2026-03-12'],
    ['don-vi-thuoc-bo', 15, 7, '2026-03-24'],
  ] as const)('%s: %i days and %i more from 2/3/2026 end on %s', (body, days, extension, last) => {
    const source = { instrument: 'nd-217-2025', article: '13', clause: '2', known: 'text' }
    expect(teamLimit(body, day('2026-03-02'))).toEqual({ days, extension, last, source })
  })

  test('the decree sets none before 5/8/2025, and none for bodies it does not name', () => {
    expect(teamLimit('so', day('2025-08-04'))).toBeUndefined()
    expect(teamLimit('so', day('2025-08-05'))?.last).toBe('2025-08-20')
    expect(teamLimit('ubnd-tinh', day('2026-03-02'))).toBeUndefined()
  })

  test('a decision of 4/8/2025 announced on 6/8/2025 goes on under the old law, one of 5/8/2025 does not (Điều 19)', () => {
    expect(teamLimit('so', day('2025-08-06'), day('2025-08-04'))).toBeUndefined()
    expect(teamLimit('so', day('2025-08-06'), day('2025-08-05'))?.last).toBe('2025-08-21')
  })
})

test('a member is asked of competence, proceedings and ties (Nghị định 217/2025/NĐ-CP Điều 12 khoản 2)', () => {
  expect(memberQuestions.map(({ id, wanted }) => [id, wanted])).toEqual([
    ['competent', 'yes'],
    ['under-consideration', 'no'],
    ['conflict', 'no'],
  ])
  for (const { source } of memberQuestions)
    expect(source).toEqual({ instrument: 'nd-217-2025', article: '12', clause: '2', known: 'text' })
})

describe('thanh tra or kiểm tra', () => {
  test.each([
    ['so', '2023-06-30', '2023-06-30', 'inspectorate-before-2025', 'luat-56-2010', undefined, undefined, 'unverified'],
    ['so', '2023-07-01', '2023-07-01', 'inspectorate-before-2025', 'luat-11-2022', undefined, undefined, 'unverified'],
    ['so', '2025-07-01', '2025-06-30', 'decision-before-2025', 'luat-84-2025', '64', '1', 'text'],
    ['don-vi-thuoc-bo', '2025-07-01', '2025-07-01', 'body-named-by-article-7', 'luat-84-2025', '7', undefined, 'text'],
    ['khac', '2026-03-02', '2025-07-01', 'body-named-by-article-7', 'luat-84-2025', '7', undefined, 'text'],
  ] as const)(
    '%s on %s by a decision of %s: the question %s, from %s',
    (body, on, decidedOn, code, instrument, article, clause, known) => {
      const place = { ...(article ? { article } : {}), ...(clause ? { clause } : {}) }
      expect(inspectionWord({ body, on: day(on), decidedOn: day(decidedOn) })).toMatchObject({
        kind: 'question',
        question: { code },
        grounds: { sources: [{ instrument, ...place, known }], facts: { body, on, decidedOn }, known },
      })
    },
  )

  test('what was decided on the first day of the law, 1/7/2025, is under it', () => {
    expect(inspectionWord({ body: 'thanh-tra-tinh', on: day('2025-07-01') })).toEqual({
      kind: 'answer',
      answer: 'thanh-tra',
      grounds: {
        sources: [{ instrument: 'luat-84-2025', article: '7', known: 'text' }],
        facts: { body: 'thanh-tra-tinh', on: '2025-07-01', decidedOn: '2025-07-01' },
        assumptions: [],
        known: 'text',
      },
    })
  })

  test.each(['so', 'ubnd-xa', 'ubnd-tinh'] as const)('%s can only check from 1/7/2025', (body) => {
    expect(inspectionWord({ body, on: day('2025-07-01') })).toMatchObject({
      kind: 'answer',
      answer: 'kiem-tra',
      grounds: { known: 'text', sources: [{ article: '7' }, { article: '61', clause: '1' }] },
    })
  })

  test('Thanh tra tỉnh may hold a thanh tra', () => {
    expect(inspectionWord({ body: 'thanh-tra-tinh', on: day('2026-03-02') })).toMatchObject({ answer: 'thanh-tra' })
  })

  test('until 30/6/2025 the decision says, and a person must read it', () => {
    expect(inspectionWord({ body: 'so', on: day('2025-06-30') })).toMatchObject({
      kind: 'question',
      question: { code: 'inspectorate-before-2025' },
      grounds: { known: 'unverified' },
    })
  })

  test('what was decided before 1/7/2025 goes on under the old law (Điều 64 khoản 1)', () => {
    expect(inspectionWord({ body: 'so', on: day('2025-07-10'), decidedOn: day('2025-06-20') })).toMatchObject({
      kind: 'question',
      question: { code: 'decision-before-2025' },
    })
  })

  test('every body gets an answer or a question on every side of the law, resting on a known instrument', () => {
    const ids = new Set<string>(nationalInstruments.map(({ id }) => id))
    for (const body of inspectingBodies)
      for (const on of ['2019-07-12', '2023-07-01', '2025-06-30', '2025-07-01', '2026-11-23']) {
        const { sources } = inspectionWord({ body, on: day(on) }).grounds
        expect(sources.length).toBeGreaterThan(0)
        for (const { instrument } of sources) expect(ids).toContain(instrument)
      }
  })
})
