import { describe, expect, test } from 'vitest'
import type { Act } from '../facts.ts'
import { regimeOn } from '../regimes/timeline.ts'
import { type Change, caseOf } from '../testing/case-of.ts'
import { repeatOf } from './repeat.ts'

/** What the rule on re-offences says to the first act of a case. */
function repeatIn(change: Change) {
  const facts = caseOf({ subject: 'vien-chuc', on: '2027-09-20', ...change })
  const regime = regimeOn(facts.subject, facts.on)
  const [act] = facts.acts satisfies readonly Act[]
  if (regime === undefined || act === undefined) throw new Error('no case')
  const { kind, after, aggravates, lines } = repeatOf(facts, act, 0, regime)
  return { kind, after, aggravates, lines }
}
const codes = ({ lines }: ReturnType<typeof repeatIn>) => lines.map(({ code }) => code)
const earlier = (effectiveOn: string, more: object = {}) => ({
  id: effectiveOn,
  form: 'khien-trach',
  effectiveOn,
  sameKindAs: ['a1'],
  ...more,
})

describe('tái phạm (NĐ 234/2026 Điều 2 khoản 8): within 12 months of a decision', () => {
  const act = { endedOn: '2027-08-10' }

  test.each([
    ['2026-08-09', 'first', 'late-repeat-not-said', false],
    ['2026-08-10', 'repeat', 'is-repeat', false],
    ['2027-08-10', 'repeat', 'is-repeat', false],
    ['2027-08-11', 'first', undefined, false],
  ])('an act of 10/8/2027 after a decision of %s: %s, %s', (effectiveOn, kind, code, aggravates) => {
    const found = repeatIn({ act, earlier: [earlier(effectiveOn)] })
    expect([found.kind, codes(found)[0], found.aggravates]).toEqual([kind, code, aggravates])
  })

  test('it tells the months, the day, and the forms it came after, of those within the time alone', () => {
    const found = repeatIn({
      act,
      earlier: [earlier('2020-01-10', { form: 'canh-cao' }), earlier('2027-01-10'), earlier('2027-02-10')],
    })
    expect(found.after).toEqual(['khien-trach', 'khien-trach'])
    expect(found.lines[0]).toMatchObject({
      act: 'a1',
      facts: { months: 12, day: '2027-08-10', after: ['khien-trach', 'khien-trach'] },
      used: ['/earlier', '/acts/0/endedOn'],
    })
  })

  test('a decision on another kind of act, or on none that is told, makes no re-offence', () => {
    for (const more of [{ sameKindAs: [] }, { sameKindAs: undefined }])
      expect(repeatIn({ act, earlier: [earlier('2027-01-10', more)] })).toMatchObject({ kind: 'first', lines: [] })
  })

  test('a cancelled decision makes none (inferred), unless another one stands', () => {
    const cancelled = earlier('2027-01-10', { cancelled: true, endedOn: '2027-02-10' })
    const found = repeatIn({ act, earlier: [cancelled] })
    expect(found).toMatchObject({ kind: 'first', after: [], aggravates: false })
    expect(found.lines).toMatchObject([
      { code: 'cancelled-makes-no-repeat', kind: 'caveat', act: 'a1', used: ['/earlier'] },
    ])
    expect(repeatIn({ act, earlier: [cancelled, earlier('2027-03-10')] }).kind).toBe('repeat')
  })

  test('what is not told is asked: earlier decisions, or the day of the act', () => {
    expect(repeatIn({ act, earlier: undefined })).toMatchObject({
      kind: 'open',
      lines: [{ facts: { fact: '/earlier' } }],
    })
    expect(
      repeatIn({ act: { endedOn: undefined, detectedOn: undefined }, earlier: [earlier('2027-01-10')] }),
    ).toMatchObject({
      kind: 'open',
      after: [],
      lines: [{ act: 'a1', facts: { fact: '/acts/0/endedOn' } }],
    })
  })
})

test('of công chức under NĐ 172/2025 the time was not read: open, with the forms it came after', () => {
  const found = repeatIn({
    subject: 'cong-chuc',
    on: '2026-03-20',
    act: { endedOn: '2026-03-10', group: 'dao-duc-ung-xu' },
    earlier: [earlier('2026-01-10')],
  })
  expect(found).toMatchObject({ kind: 'open', after: ['khien-trach'], aggravates: false })
  expect(found.lines).toMatchObject([
    { code: 'not-read', act: 'a1', facts: { what: 'repeatWithin' }, used: ['/earlier'] },
  ])
})

test('under NĐ 112/2020 the same act after 24 months is a first violation, aggravated', () => {
  const of = (endedOn: string) => {
    const found = repeatIn({ on: endedOn, act: { endedOn }, earlier: [earlier('2021-01-10')] })
    return [found.kind, codes(found), found.aggravates]
  }
  expect(of('2023-01-10')).toEqual(['repeat', ['is-repeat'], false])
  expect(of('2023-01-11')).toEqual(['first', ['late-repeat-aggravates'], true])
})

test('of workers it lasts until the earlier form is erased, and after that no law says that it aggravates', () => {
  const worker = (form: string, endedOn: string) => {
    const act = { endedOn, group: 'nghia-vu-noi-quy', inRules: true, touchesProperty: false }
    const found = repeatIn({ subject: 'nguoi-lao-dong', on: endedOn, act, earlier: [earlier('2025-12-01', { form })] })
    return [found.kind, found.lines[0]?.facts.months, found.aggravates]
  }
  expect(worker('khien-trach', '2026-03-01')).toEqual(['repeat', 3, false])
  expect(worker('khien-trach', '2026-03-02')).toEqual(['first', undefined, false])
  expect(worker('cach-chuc', '2028-12-01')).toEqual(['repeat', 36, false])
})
