import { describe, expect, test } from 'vitest'
import { assess } from '../assess.ts'
import { type Change, caseOf, inWords } from '../testing/case-of.ts'

const found = (change: Change) => assess(caseOf({ subject: 'vien-chuc', ...change }))
const governing = (change: Change) => found(change).lines.filter(({ topic }) => topic === 'governing')

describe('which wording governs: that of the day the consideration opened', () => {
  test('opened 30/6/2026 and decided in July: NĐ 112/2020 as amended; the day of the question where none is told', () => {
    const act = { endedOn: '2026-06-10' }
    expect(inWords(found({ on: '2026-07-20', handling: { openedOn: '2026-06-30' }, act }).governing)).toBe(
      'nd-71-2023/vien-chuc',
    )
    expect(inWords(found({ on: '2026-07-20', handling: { openedOn: '2026-07-01' }, act }).governing)).toBe(
      'nd-234-2026/vien-chuc',
    )
    expect(inWords(found({ on: '2026-07-20', handling: undefined, act }).governing)).toBe('? nd-234-2026/vien-chuc')
    expect(
      governing({ on: '2026-07-20', handling: undefined, act }).map(({ code, facts }) => facts.fact ?? code),
    ).toContain('/handling/openedOn')
  })

  test('opened before any wording known, in 2004: a question that names the day', () => {
    const change = { on: '2006-01-10', handling: { openedOn: '2004-01-02' }, act: { endedOn: '2004-01-01' } }
    expect(governing(change)).toMatchObject([{ code: 'no-wording-on-day', facts: { day: '2004-01-02' } }])
    const onDay = { on: '2004-01-10', handling: undefined, act: { endedOn: '2004-01-01' } }
    expect(governing(onDay)[0]).toMatchObject({ code: 'no-wording-on-day', facts: { day: '2004-01-10' } })
  })
})

describe('opened under NĐ 112/2020, decided under NĐ 234/2026 (Điều 24 khoản 1)', () => {
  const later = (...detected: (string | undefined)[]) =>
    governing({
      on: '2026-07-20',
      handling: { openedOn: '2026-06-20' },
      acts: detected.map((detectedOn) => ({ endedOn: '2026-05-10', detectedOn })),
    }).map(({ code, act, used }) => [code, act, used[0]])

  test('an act found under the next text is a question; found on the last day of the old one it is none', () => {
    const asked = (...detected: (string | undefined)[]) =>
      later(...detected).filter(([code]) => code === 'found-under-next-text')
    expect(asked('2026-06-10', '2026-06-30')).toEqual([])
    expect(asked('2026-06-10', '2026-07-01')).toEqual([['found-under-next-text', 'a2', '/acts/1/detectedOn']])
    expect(asked('2026-06-10', undefined)).toEqual([])
  })

  test('decided on the last day of the old text nothing is pending', () => {
    const codes = (on: string) =>
      governing({ on, handling: { openedOn: '2026-06-20' }, act: { endedOn: '2026-05-10' } }).map(({ code }) => code)
    expect(codes('2026-06-30')).not.toContain('pending-stays')
    expect(codes('2026-07-01')).toContain('pending-stays')
  })
})
