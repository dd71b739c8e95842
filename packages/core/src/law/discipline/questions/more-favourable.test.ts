import { describe, expect, test } from 'vitest'
import { ladderOf } from '../case.ts'
import type { Regime } from '../regime.ts'
import { regimeOn } from '../regimes/timeline.ts'
import type { Form } from '../slugs.ts'
import { caseOf } from '../testing/case-of.ts'
import { moreFavourable, type Outcome } from './more-favourable.ts'

const governing = (on: string): Regime => {
  const regime = regimeOn('vien-chuc', caseOf({ subject: 'vien-chuc', on, act: { endedOn: on } }).on)
  if (regime === undefined) throw new Error(`no wording on ${on}`)
  return regime
}
const no = { may: { kind: 'answer', value: false } } as const
const yes = (form: Form | readonly Form[]) => ({
  may: { kind: 'answer', value: true } as const,
  form:
    typeof form === 'string'
      ? ({ kind: 'answer', value: form } as const)
      : ({ kind: 'question', options: form } as const),
})

/** An act of `endedOn` considered on `on`, where the two texts lead to these results. */
function weighed(endedOn: string, on: string, now: Partial<Outcome>, then: Partial<Outcome>) {
  const facts = caseOf({ subject: 'vien-chuc', on, act: { endedOn } })
  const [act] = facts.acts
  const regime = governing(on)
  if (act === undefined) throw new Error('no act')
  const weigh = (text: Regime): Outcome => ({
    regime: text,
    may: { kind: 'answer', value: true },
    form: { kind: 'answer', value: 'khien-trach' },
    lines: [],
    ...(text.id === regime.id ? now : then),
  })
  const { lines, form, may, regime: chosen } = moreFavourable(facts, act, regime, 'other', weigh)
  return { codes: lines.map(({ code }) => code), lines, form, may, regime: chosen.id }
}

describe('an act of 10/5/2026 (NĐ 112/2020) considered on 10/9/2026 (NĐ 234/2026 Điều 24)', () => {
  const both = (now: Partial<Outcome>, then: Partial<Outcome>) => weighed('2026-05-10', '2026-09-10', now, then)
  const old = regimeOn('vien-chuc', caseOf({ subject: 'vien-chuc', on: '2026-05-10', act: {} }).on)?.id

  test('the text of its day is lighter: it leads, and is named', () => {
    const found = both(yes('canh-cao'), yes('khien-trach'))
    expect(found).toMatchObject({ codes: ['earlier-text-milder'], regime: old, form: { value: 'khien-trach' } })
    expect(found.lines[0]).toMatchObject({
      act: 'a1',
      facts: { day: '2026-05-10', regime: old, from: '2026-07-01' },
      used: ['/handling/openedOn'],
      assumptions: [{ code: 'favourable-by-form' }],
    })
  })

  test('no discipline at all is lighter than any form', () => {
    expect(both(yes('khien-trach'), no)).toMatchObject({ codes: ['earlier-text-milder'], may: { value: false } })
    expect(both(no, yes('khien-trach'))).toMatchObject({ may: { value: false }, regime: 'nd-234-2026/vien-chuc' })
  })

  test.each([
    ['canh-cao', 'canh-cao'],
    ['khien-trach', 'canh-cao'],
  ] as const)('now %s, then %s: not lighter, the text of today leads', (now, then) => {
    expect(both(yes(now), yes(then))).toMatchObject({
      codes: ['earlier-text-not-milder'],
      regime: 'nd-234-2026/vien-chuc',
      form: { value: now },
    })
  })

  test('a lighter form that the list of today does not hold any more: a person chooses on that list', () => {
    const found = both(yes('buoc-thoi-viec'), yes('ha-bac-luong'))
    expect(found).toMatchObject({
      codes: ['form-no-longer-exists'],
      regime: 'nd-234-2026/vien-chuc',
      form: { kind: 'question', options: ladderOf(governing('2026-09-10'), 'other') },
    })
    expect(found.lines[0]?.facts).toMatchObject({ form: 'ha-bac-luong', day: '2026-05-10' })
  })

  test('one of the two is open: which is lighter is a question, with the forms of both', () => {
    expect(both(yes(['khien-trach', 'canh-cao']), yes('buoc-thoi-viec'))).toMatchObject({
      codes: ['earlier-text-open'],
      form: { kind: 'question', options: ['khien-trach', 'canh-cao', 'buoc-thoi-viec'] },
    })
    expect(both(no, yes(['khien-trach', 'canh-cao']))).toMatchObject({ codes: [], may: { value: false } })
  })
})

test('an act of the first day of NĐ 234/2026, 1/7/2026, has one text only; one of the day before has two', () => {
  expect(weighed('2026-07-01', '2026-09-10', yes('canh-cao'), yes('khien-trach')).codes).toEqual([])
  expect(weighed('2026-06-30', '2026-09-10', yes('canh-cao'), yes('khien-trach')).codes).toEqual([
    'earlier-text-milder',
  ])
})

test('an act before the first wording known, of 1/1/2004: a question about the text of that day', () => {
  const found = weighed('2004-01-01', '2005-06-01', yes('canh-cao'), yes('khien-trach'))
  expect(found).toMatchObject({ codes: ['no-earlier-text'], lines: [{ facts: { day: '2004-01-01' } }] })
})

describe('an act of 20/9/2020 considered on 10/1/2024: the transition clause of NĐ 71/2023 was not read', () => {
  const both = (now: Partial<Outcome>, then: Partial<Outcome>) => weighed('2020-09-10', '2024-01-10', now, then)

  test('the lighter form of the earlier text is a question, with the forms of both', () => {
    const found = both(yes('canh-cao'), yes('khien-trach'))
    expect(found).toMatchObject({
      codes: ['favourable-not-read'],
      may: { kind: 'answer', value: true },
      form: { kind: 'question', options: ['khien-trach', 'canh-cao'] },
    })
    expect(found.lines[0]).toMatchObject({ kind: 'question', act: 'a1', facts: { day: '2020-09-10' } })
  })

  test('disciplined by one text and not by the other: whether at all is a question', () => {
    expect(both(yes('canh-cao'), no)).toMatchObject({
      codes: ['favourable-not-read'],
      may: { kind: 'question', options: [true, false] },
    })
  })

  test('one text leaves open whether there is discipline: which is lighter is a question', () => {
    const open = { may: { kind: 'question', options: [true, false] } } as const
    expect(both(open, yes('khien-trach')).codes).toEqual(['earlier-text-open'])
    expect(both(yes('canh-cao'), open).codes).toEqual(['earlier-text-open'])
  })
})

test('an amendment that changes nothing for the act is not worth a word: NĐ 71/2023 amends NĐ 112/2020', () => {
  expect(weighed('2022-12-10', '2024-01-10', yes('canh-cao'), yes('canh-cao')).codes).toEqual([])
})

describe('who left before: Luật 52/2019 (Điều 84 khoản 5) reaches acts of people out of service before 1/7/2020', () => {
  test('an act before that day is weighed by it alone, and that is said; one from that day on is weighed as ever', () => {
    const regime = regimeOn('cong-chuc', caseOf({ subject: 'cong-chuc', on: '2021-03-10', act: {} }).on)
    if (regime === undefined) throw new Error('no wording')
    const of = (endedOn: string, status = 'retired') => {
      const left = status === 'retired' ? { leftOn: '2021-02-01' } : {}
      const facts = caseOf({ subject: 'cong-chuc', on: '2021-03-10', status, ...left, act: { endedOn } })
      const [act] = facts.acts
      if (act === undefined) throw new Error('no act')
      const weigh = (text: Regime): Outcome => ({
        regime: text,
        ...no,
        form: { kind: 'answer', value: 'khien-trach' },
        lines: [],
      })
      return moreFavourable(facts, act, regime, 'other', weigh).lines.map(({ code, facts: told, used }) => [
        code,
        told.day,
        used,
      ])
    }
    expect(of('2020-06-30')).toEqual([['reaches-left', '2020-06-30', ['/status']]])
    expect(of('2020-07-01').map(([code]) => code)).toEqual(['earlier-text-not-milder'])
    expect(of('2020-06-30', 'serving').map(([code]) => code)).toEqual(['earlier-text-not-milder'])
  })
})
