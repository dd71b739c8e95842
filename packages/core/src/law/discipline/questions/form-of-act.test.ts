import { describe, expect, test } from 'vitest'
import type { Regime } from '../regime.ts'
import { regimeOn } from '../regimes/timeline.ts'
import { type Change, caseOf, inWords } from '../testing/case-of.ts'
import { formAsFirst, formOfAct } from './form-of-act.ts'

/** A copy of the wording of that day, so that nothing found out about it before is taken over. */
function copyOn(subject: 'vien-chuc' | 'cong-chuc' | 'nguoi-lao-dong', on: string): Regime {
  const regime = regimeOn(subject, caseOf({ subject, on, act: {} }).on)
  if (regime === undefined) throw new Error(`no wording on ${on}`)
  return { ...regime }
}

function formIn(
  { on = '2026-10-05', ...change }: Change & { readonly on?: string },
  role: 'leader' | 'other' | undefined,
) {
  const subject = change.subject === 'nguoi-lao-dong' ? 'nguoi-lao-dong' : 'vien-chuc'
  const facts = caseOf({ subject, on, leads: role === 'leader', ...change })
  const [act] = facts.acts
  if (act === undefined) throw new Error('no act')
  return {
    ...formOfAct(facts, act, 0, copyOn(subject, on), role),
    first: formAsFirst(facts, act, copyOn(subject, on), role),
  }
}
const form = (act: object, role: 'leader' | 'other' | undefined, more: Change = {}) =>
  inWords(formIn({ ...more, act: { endedOn: '2026-09-01', ...act } }, role).concluded)
const very = { severity: 'rat-nghiem-trong' }
const managing = { group: 'trach-nhiem-quan-ly' }
const all = '? khien-trach canh-cao cach-chuc buoc-thoi-viec'

describe('by Nghị định 234/2026 Điều 8–11, every condition of an article must hold', () => {
  test.each<[object, 'leader' | 'other', string, string]>([
    [{ ...very, accepts: true, mitigating: ['remedying'], aggravating: [] }, 'leader', 'cach-chuc', 'Đ10 k2'],
    [{ ...very, accepts: false, mitigating: ['remedying'], aggravating: [] }, 'leader', all, 'does not accept'],
    [{ ...very, accepts: true, mitigating: [], aggravating: [] }, 'leader', all, 'nothing mitigates'],
    [{ ...very, accepts: false, aggravating: ['obstructing'], mitigating: [] }, 'leader', 'buoc-thoi-viec', 'Đ11 k2'],
    [{ ...very, accepts: true, aggravating: ['obstructing'], mitigating: [] }, 'leader', all, 'accepts'],
    [{ ...managing, severity: 'it-nghiem-trong' }, 'leader', 'canh-cao', 'Đ9 k3'],
    [{ ...managing, severity: 'nghiem-trong' }, 'leader', all, 'no article for it'],
    [
      { ...managing, ...very, accepts: true, mitigating: ['remedying'], aggravating: [] },
      'leader',
      'cach-chuc',
      'Đ10 k2',
    ],
    [
      { ...managing, ...very, accepts: false, aggravating: ['obstructing'], mitigating: [] },
      'leader',
      'buoc-thoi-viec',
      'Đ11 k2',
    ],
    [{ group: 'giay-to-gia-bo-nhiem' }, 'leader', 'cach-chuc', 'Đ10 k3'],
    [{ group: 'giay-to-gia-tuyen-dung' }, 'other', 'buoc-thoi-viec', 'Đ11 k3'],
    [{ severity: 'it-nghiem-trong' }, 'other', 'khien-trach', 'Đ8'],
    [{ severity: 'nghiem-trong' }, 'other', 'canh-cao', 'Đ9 k2'],
  ])('%j of a %s: %s (%s)', (act, role, expected, _source) => {
    expect(form(act, role)).toBe(expected)
  })

  test('a fact that an article waits for is asked where it could make the form heavier, and only there', () => {
    const asked = (act: object) =>
      formIn({ act: { endedOn: '2026-09-01', ...act } }, 'leader').lines.map(({ facts }) => facts.fact ?? facts.form)
    expect(asked({ ...very, accepts: undefined, mitigating: ['remedying'], aggravating: ['obstructing'] })).toEqual([
      '/acts/0/accepts',
    ])
    expect(asked({ ...very, accepts: false, mitigating: undefined, aggravating: ['obstructing'] })).toEqual([
      'buoc-thoi-viec',
    ])
    expect(asked({ severity: undefined })).toEqual(['/acts/0/severity'])
  })

  test('the options of what waits come light to heavy, with the form that holds already', () => {
    expect(
      form({ ...very, accepts: undefined, mitigating: ['remedying'], aggravating: ['obstructing'] }, 'leader'),
    ).toBe('? cach-chuc buoc-thoi-viec')
    const managingAgain = {
      earlier: [{ id: 'e', form: 'canh-cao', effectiveOn: '2026-07-10', leads: true, sameKindAs: ['a1'] }],
    }
    expect(form({ ...managing, ...very, accepts: undefined }, 'leader', managingAgain)).toBe('cach-chuc')
  })

  test('the level is told where an article asked for it, not where the group alone decides', () => {
    const told = (act: object) => formIn({ act: { endedOn: '2026-09-01', ...act } }, 'leader').lines[0]?.facts
    expect(told({ severity: 'nghiem-trong' })).toEqual({ form: 'canh-cao', severity: 'nghiem-trong', repeat: false })
    expect(told({ group: 'giay-to-gia-bo-nhiem', severity: 'nghiem-trong' })).toEqual({
      form: 'cach-chuc',
      repeat: false,
    })
  })

  test('the line cites the article that names the form, and no other', () => {
    const [line] = formIn({ act: { endedOn: '2026-09-01', severity: 'nghiem-trong' } }, 'other').lines
    expect(line?.sources.map(({ article, clause }) => `${article} ${clause}`)).toEqual(['9 2', '7 1'])
  })
})

describe('a re-offence', () => {
  const again = (severity: string, more: object = {}) =>
    formIn(
      {
        on: '2027-03-05',
        earlier: [{ id: 'e', form: 'khien-trach', effectiveOn: '2026-08-10', leads: true, sameKindAs: ['a1'] }],
        act: { endedOn: '2027-02-01', severity, ...more },
      },
      'leader',
    )

  test('has the form of its article; done first it would have its own', () => {
    const found = again('it-nghiem-trong')
    expect([inWords(found.concluded), inWords(found.first)]).toEqual(['canh-cao', 'khien-trach'])
  })

  test('whose article is milder than that on a first violation is a question with both', () => {
    const found = again('rat-nghiem-trong', { accepts: true, mitigating: ['remedying'], aggravating: [] })
    expect(inWords(found.concluded)).toBe('? canh-cao cach-chuc')
    expect(found.lines.at(-1)).toMatchObject({
      code: 'repeat-lighter-than-first',
      facts: { form: 'canh-cao', other: 'cach-chuc' },
    })
    expect(inWords(again('nghiem-trong').concluded)).toBe('canh-cao')
  })

  test('as a first violation it asks for nothing about earlier decisions, told or not', () => {
    const facts = { act: { endedOn: '2026-09-01', severity: 'nghiem-trong' } }
    expect(inWords(formIn({ ...facts, earlier: undefined }, 'other').first)).toMatch(/canh-cao/)
    expect(inWords(formIn({ ...facts, earlier: [] }, 'other').first)).toBe('canh-cao')
  })
})

test('a worker absent without leave, 5 days in 30 or 20 in 365 (Bộ luật Lao động Điều 125 khoản 4)', () => {
  const absent = (absence: object | undefined) =>
    formIn(
      {
        subject: 'nguoi-lao-dong',
        act: { endedOn: '2026-09-01', group: 'tu-y-nghi-viec', inRules: true, touchesProperty: false, absence },
      },
      'other',
    )
  const days = (daysIn30: number, daysIn365: number, goodReason = false) =>
    inWords(absent({ daysIn30, daysIn365, goodReason }).concluded)
  expect(days(5, 5)).toBe('sa-thai')
  expect(days(4, 20)).toBe('sa-thai')
  expect(days(4, 19)).toMatch(/^\? khien-trach/)
  expect(days(4, 19)).not.toContain('sa-thai')
  expect(days(30, 30, true)).toMatch(/^\? /)
  expect(absent(undefined).lines.map(({ facts }) => facts.fact)).toContain('/acts/0/absence')
})
