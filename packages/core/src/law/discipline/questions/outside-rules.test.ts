import { describe, expect, test } from 'vitest'
import { assess } from '../assess.ts'
import { type Change, caseOf, inWords } from '../testing/case-of.ts'

const vc = { subject: 'vien-chuc', on: '2026-09-15', act: { endedOn: '2026-08-10', severity: 'nghiem-trong' } }
const found = (change: Change) => {
  const { lines, form } = assess(caseOf({ ...vc, ...change }))
  return [inWords(form), lines.filter(({ topic }) => topic === 'common-form').map(({ code }) => code)]
}
const party = (form: string, more: object = {}) => ({ party: { form, announcedOn: '2026-09-01', ...more } })

describe('the form that goes with a Party form (NĐ 234/2026 Điều 2 khoản 6)', () => {
  test.each<[Change, string, string[]]>([
    [party('canh-cao'), 'canh-cao', ['party-matches']],
    [party('khien-trach'), '? canh-cao khien-trach', ['party-differs']],
    [{ ...party('cach-chuc'), leads: true }, '? canh-cao cach-chuc', ['party-differs']],
    [{ ...party('cach-chuc'), leads: false }, 'canh-cao', ['party-matches']],
    [{ ...party('cach-chuc'), leads: undefined }, '? canh-cao', ['party-form-to-match']],
    [{ ...party('khai-tru', { jobRelated: true }), leads: true }, '? canh-cao buoc-thoi-viec', ['party-differs']],
    [{ ...party('khai-tru', { jobRelated: true }), leads: undefined }, '? canh-cao', ['party-form-to-match']],
    [{ ...party('khai-tru', { jobRelated: false }), leads: true }, '? canh-cao', ['party-form-to-match']],
    [{ ...party('khai-tru'), leads: true }, '? canh-cao', ['fact-missing']],
  ])('%j: %s %j', (change, form, codes) => {
    expect(found(change)).toEqual([form, codes])
  })

  test('NĐ 112/2020 gives no form for an expulsion, and none for a removal of who leads nobody', () => {
    const old = { on: '2026-05-20', act: { endedOn: '2026-04-10', severity: 'nghiem-trong' } }
    const of = (form: string) => found({ ...old, party: { form, announcedOn: '2026-05-10', jobRelated: true } })
    expect(of('khai-tru')).toEqual(['? canh-cao', ['party-form-to-match']])
    expect(of('cach-chuc')).toEqual(['? canh-cao', ['party-form-to-match']])
  })
})

describe('a judgment (NĐ 234/2026 Điều 7 khoản 3)', () => {
  const judgment = (sentence: string, corruption: boolean) => ({
    judgment: { sentence, corruption, effectiveOn: '2026-09-10' },
  })

  test.each<[Change, string, string[]]>([
    [judgment('prison', false), 'buoc-thoi-viec', ['judgment-dismisses']],
    [judgment('suspended', true), 'buoc-thoi-viec', ['judgment-dismisses']],
    [judgment('suspended', false), 'canh-cao', []],
    [{ ...judgment('prison', false), leads: true }, 'buoc-thoi-viec', ['judgment-dismisses', 'judgment-ends-post']],
    [
      { ...judgment('suspended', false), leads: true },
      '? khien-trach canh-cao cach-chuc buoc-thoi-viec',
      ['judgment-ends-post', 'judgment-leaves-form-open'],
    ],
  ])('%j: %s %j', (change, form, codes) => {
    expect(found(change)).toEqual([form, codes])
  })

  test('against who left: a question with the forms of people out of service, none where they were not read', () => {
    const left = { status: 'retired', leftOn: '2026-09-05', heldPost: true, ...judgment('prison', true) }
    expect(found(left)).toEqual(['? khien-trach canh-cao xoa-tu-cach-chuc-vu', ['judgment-and-left']])
    const of2024 = { on: '2024-09-15', act: { endedOn: '2024-08-10' }, status: 'retired', leftOn: '2024-09-05' }
    const sentence = { judgment: { sentence: 'prison', corruption: true, effectiveOn: '2024-09-10' } }
    expect(found({ ...of2024, ...sentence })).toEqual(['?', ['judgment-and-left']])
  })
})

describe('people out of service (NĐ 234/2026 Điều 19)', () => {
  const left = { status: 'left', leftOn: '2026-09-05' }
  test.each<[Change, string, string[]]>([
    [{ heldPost: true }, '? khien-trach canh-cao xoa-tu-cach-chuc-vu', ['form-of-left']],
    [{ heldPost: false }, '? khien-trach canh-cao', ['never-held-post', 'form-of-left']],
    [{ heldPost: undefined }, '? khien-trach canh-cao xoa-tu-cach-chuc-vu', ['fact-missing', 'form-of-left']],
  ])('%j: %s %j', (change, form, codes) => {
    expect(found({ ...left, ...change })).toEqual([form, codes])
  })

  test('what the act would have had in service is told as the lighter choice, where it is on their list', () => {
    const lighter = (severity: string) =>
      assess(caseOf({ ...vc, ...left, heldPost: false, act: { endedOn: '2026-08-10', severity } })).lines.find(
        ({ code }) => code === 'form-of-left',
      )?.facts.lighter
    expect(lighter('nghiem-trong')).toEqual(['canh-cao'])
    expect(lighter('rat-nghiem-trong')).toEqual(['khien-trach', 'canh-cao'])
  })
})
