import { describe, expect, test } from 'vitest'
import type { Concluded } from '../assessment.ts'
import type { Regime } from '../regime.ts'
import { regimeById } from '../regimes/timeline.ts'
import type { Form } from '../slugs.ts'
import { knownNoBetterThan, notKnown } from '../stand.ts'
import { above, formForSeveralActs } from './several-acts.ts'

const regime = (id: Regime['id']): Regime => {
  const found = regimeById(id)
  if (found === undefined) throw new Error(id)
  return found
}
const nd234 = regime('nd-234-2026/vien-chuc')
const nd112 = regime('nd-112-2020/vien-chuc')
const answer = (value: Form): Concluded<Form> => ({ kind: 'answer', value })
const caveat = (value: Form): Concluded<Form> => ({ kind: 'caveat', value })
const common = (forms: readonly Concluded<Form>[], text: Regime, role?: 'leader' | 'other') => {
  const { concluded, lines } = formForSeveralActs(forms, text, role)
  return [concluded, lines.map(({ code }) => code)]
}

describe('one form for several acts', () => {
  test('one act keeps its form, and nothing is said', () => {
    expect(common([answer('canh-cao')], nd234, 'other')).toEqual([answer('canh-cao'), []])
  })

  test('NĐ 234/2026 Điều 2 khoản 2: the heaviest by the list of the person; where one rests on a caveat, a caveat', () => {
    const [light, heavy] = [answer('khien-trach'), answer('canh-cao')]
    expect(common([heavy, light], nd234, 'other')).toEqual([heavy, ['heaviest-form']])
    expect(common([light, caveat('canh-cao')], nd234, 'other')).toEqual([caveat('canh-cao'), ['heaviest-form']])
    expect(common([caveat('khien-trach'), heavy], nd234, 'other')).toEqual([caveat('canh-cao'), ['heaviest-form']])
  })

  test('a text known by memory alone gives a caveat, whatever the forms rest on', () => {
    const believed = knownNoBetterThan('unverified', ['nd-234-2026'], nd234)
    expect(common([answer('khien-trach'), answer('canh-cao')], believed, 'other')).toEqual([
      caveat('canh-cao'),
      ['heaviest-form'],
    ])
  })

  test('NĐ 112/2020 Điều 2 khoản 2: one degree above the heaviest', () => {
    expect(common([answer('khien-trach'), answer('canh-cao')], nd112, 'leader')).toEqual([
      answer('cach-chuc'),
      ['one-degree-above-heaviest'],
    ])
  })

  test('an act still open leaves the whole open, with all its forms, light to heavy', () => {
    const open: Concluded<Form> = { kind: 'question', options: ['canh-cao', 'khien-trach'] }
    expect(common([answer('buoc-thoi-viec'), open], nd234, 'other')).toEqual([
      { kind: 'question', options: ['khien-trach', 'canh-cao', 'buoc-thoi-viec'] },
      ['acts-still-open'],
    ])
  })

  test('forms that are not on the person’s list: which one, is a question', () => {
    const gone = [answer('ha-ngach'), answer('giang-chuc')]
    expect(common(gone, nd234, 'other')).toEqual([
      { kind: 'question', options: ['ha-ngach', 'giang-chuc'] },
      ['form-not-on-list'],
    ])
  })
})

describe('one degree above a form', () => {
  const raised = (form: Form, text: Regime, role: 'leader' | 'other' | undefined) => {
    const { concluded, lines } = above(form, 'one-degree-above-serving', [], text, role, 'answer')
    return [concluded, lines.map(({ code, kind }) => [code, kind])]
  }

  test.each<[Form, 'leader' | 'other', Concluded<Form>]>([
    ['khien-trach', 'other', answer('canh-cao')],
    ['canh-cao', 'leader', answer('cach-chuc')],
    ['canh-cao', 'other', caveat('buoc-thoi-viec')],
    ['cach-chuc', 'leader', caveat('buoc-thoi-viec')],
    ['buoc-thoi-viec', 'other', answer('buoc-thoi-viec')],
  ])('of NĐ 234/2026: %s of a %s: %j', (form, role, expected) => {
    expect(raised(form, nd234, role)[0]).toEqual(expected)
  })

  test('whether the person leads matters above cảnh cáo, not above khiển trách', () => {
    expect(raised('khien-trach', nd234, undefined)).toEqual([
      answer('canh-cao'),
      [['one-degree-above-serving', 'answer']],
    ])
    expect(raised('canh-cao', nd234, undefined)).toEqual([
      { kind: 'question', options: ['canh-cao', 'cach-chuc'] },
      [['leads-decides-degree', 'question']],
    ])
  })

  test('where the list of forms was not read: a question with the form itself', () => {
    const unread = notKnown('Chưa đọc.', 'Not read.')
    const text: Regime = { ...nd234, forms: { leader: unread, other: unread } }
    expect(raised('canh-cao', text, 'other')).toEqual([
      { kind: 'question', options: ['canh-cao'] },
      [['not-read', 'question']],
    ])
  })
})
