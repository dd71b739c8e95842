import { describe, expect, test } from 'vitest'
import { assess } from '../assess.ts'
import { type Change, caseOf } from '../testing/case-of.ts'

const vc = {
  subject: 'vien-chuc',
  on: '2026-09-20',
  leads: true,
  act: { endedOn: '2026-08-10', severity: 'nghiem-trong' },
}
const linesOf = (change: Change) =>
  assess(caseOf({ ...vc, ...change })).lines.filter(({ topic }) => topic === 'consequences')
const one = (change: Change, code: string) => linesOf(change).find((line) => line.code === code)
const asked = (change: Change) => linesOf(change).flatMap(({ facts }) => facts.fact ?? [])

describe('how long a decision has effect where the Party changed its own (NĐ 234/2026 Điều 2 khoản 6, 9)', () => {
  const party = {
    form: 'cach-chuc',
    announcedOn: '2026-09-01',
    effectiveOn: '2026-09-01',
    changed: { to: 'canh-cao', on: '2026-09-14' },
  }
  const undone = {
    id: 'e',
    form: 'cach-chuc',
    leads: true,
    effectiveOn: '2026-09-05',
    endedOn: '2026-09-15',
    cancelled: true,
    punished: ['a1'],
  }
  const effect = (earlier: object[], more: Change = {}) => one({ party, earlier, ...more }, 'effect')

  test('the days of each decision that was undone are deducted, together', () => {
    expect(effect([undone])).toMatchObject({
      facts: { months: 12, served: 10, end: '2027-08-22', party: true },
      used: ['/decision/effectiveOn', '/party/effectiveOn', '/earlier/0'],
    })
    const other = { ...undone, id: 'f', effectiveOn: '2026-09-03', endedOn: '2026-09-05' }
    expect(effect([other, undone])?.facts).toMatchObject({ served: 12, end: '2027-08-20' })
  })

  test('a decision on other acts, or one that stands, is not deducted', () => {
    for (const other of [
      { ...undone, punished: [] },
      { ...undone, cancelled: false, punished: [] },
    ])
      expect(effect([other])?.facts.served).toBeUndefined()
  })

  test('the day it ended is asked for; until then nothing is deducted for it', () => {
    const { endedOn: _ended, ...open } = undone
    expect(effect([open])?.facts.served).toBe(0)
    expect(asked({ party, earlier: [open] })).toContain('/earlier/0/endedOn')
  })

  test('without a change of the Party nothing was served for nothing', () => {
    const { changed: _changed, ...same } = party
    expect(effect([undone], { party: { ...same, form: 'canh-cao' } })?.facts.served).toBeUndefined()
  })

  test('without a Party decision it runs from the decision’s own effect', () => {
    const decision = { form: 'canh-cao', signedOn: '2026-09-15', effectiveOn: '2026-09-15' }
    expect(one({ decision, handling: { openedOn: '2026-08-20' } }, 'effect')?.facts).toMatchObject({
      from: '2026-09-15',
      end: '2027-09-15',
      party: false,
    })
    expect(one({}, 'effect')?.facts).toEqual({ months: 12, party: false })
  })
})

describe('removal from post for corruption (Luật Viên chức 129/2025)', () => {
  const removed = { group: 'giay-to-gia-bo-nhiem', endedOn: '2026-08-10' }
  test.each<[string, Change, string[] | undefined]>([
    ['the act is corruption', { act: { ...removed, corruption: true } }, ['/acts/0/corruption']],
    ['it is not', { act: { ...removed, corruption: false } }, undefined],
    ['nobody told, of another group', { act: removed }, undefined],
    [
      'convicted of it',
      {
        act: removed,
        judgment: { sentence: 'other', corruption: true, effectiveOn: '2026-09-10' },
        decision: { form: 'cach-chuc', signedOn: '2026-09-20' },
      },
      ['/judgment/corruption'],
    ],
  ])('%s: %j', (_what, change, used) => {
    expect(one(change, 'corruption-bar')?.used).toEqual(used)
  })

  test('of an act of the group that corruption belongs to it is asked', () => {
    const act = {
      endedOn: '2026-08-10',
      group: 'trat-tu-tham-nhung',
      severity: 'rat-nghiem-trong',
      accepts: true,
      mitigating: ['remedying'],
    }
    expect(asked({ act })).toContain('/acts/0/corruption')
    expect(asked({ act: { ...act, corruption: false } })).not.toContain('/acts/0/corruption')
  })
})

describe('a decision found wrong (NĐ 234/2026 Điều 22 khoản 2, 3)', () => {
  const decision = (form: string, foundWrongOn?: string) => ({
    decision: { form, signedOn: '2026-09-12', foundWrongOn },
    handling: { openedOn: '2026-08-20' },
  })
  test('from Monday 14/9/2026 ten working days end on 28/9; what would hold is told before', () => {
    expect(one(decision('canh-cao', '2026-09-14'), 'announced-if-wrong')?.facts).toEqual({
      days: 10,
      from: '2026-09-14',
      due: '2026-09-28',
    })
    expect(one(decision('canh-cao'), 'announced-if-wrong')?.facts).toEqual({ days: 10 })
  })

  test('a lost post gives way to a fitting one, a warning to nothing', () => {
    const post = (form: string, on?: string) =>
      one(
        {
          ...decision(form, on),
          act: {
            endedOn: '2026-08-10',
            group: form === 'canh-cao' ? 'hach-dich-phien-ha' : 'giay-to-gia-bo-nhiem',
            severity: 'nghiem-trong',
          },
        },
        'fitting-post-if-wrong',
      )
    expect(post('cach-chuc', '2026-09-14')?.used).toEqual(['/decision/foundWrongOn'])
    expect(post('cach-chuc')).toBeUndefined()
    expect(post('canh-cao', '2026-09-14')).toBeUndefined()
  })
})

test('erased by itself: a worker’s khiển trách after 3 months, a longer wage term after 6, cách chức after 3 years (BLLĐ Điều 126)', () => {
  const erased = (form: string) =>
    assess(
      caseOf({
        subject: 'nguoi-lao-dong',
        on: '2026-09-20',
        act: { endedOn: '2026-08-10', group: 'nghia-vu-noi-quy', inRules: true, touchesProperty: false },
        decision: { form, signedOn: '2026-09-15' },
        handling: { openedOn: '2026-08-20' },
      }),
    ).lines.find(({ code }) => code === 'erased-after')?.facts.months
  expect(['khien-trach', 'keo-dai-nang-luong', 'cach-chuc', 'sa-thai'].map(erased)).toEqual([3, 6, 36, undefined])
})

describe('what follows from the form alone', () => {
  const after = (form: string, change: Change = {}) =>
    assess(
      caseOf({
        on: '2022-03-20',
        handling: { openedOn: '2022-03-12' },
        act: { endedOn: '2022-03-10' },
        decision: { form, signedOn: '2022-03-20' },
        ...change,
      }),
    )
      .lines.filter(({ topic }) => topic === 'consequences')
      .map(({ code, facts }) => (code === 'not-read' ? `? ${facts.what}` : code))
  const ofPost = (codes: readonly string[]) =>
    codes.filter((code) => /pay-step|appointment|payStep|appointmentBan/.test(code))

  test('a dismissal touches no next pay step and no appointment, a warning does; nor does a recall of cán bộ', () => {
    expect(ofPost(after('canh-cao', { subject: 'vien-chuc', leads: false }))).not.toEqual([])
    expect(ofPost(after('buoc-thoi-viec', { subject: 'vien-chuc', leads: false }))).toEqual([])
    const elected = { subject: 'can-bo', leads: undefined, approved: false }
    expect(ofPost(after('canh-cao', elected))).not.toEqual([])
    expect(ofPost(after('bai-nhiem', elected))).toEqual([])
  })

  test('after a dismissal the person may apply again in time (Điều 40 NĐ 112); of a recall nothing was read', () => {
    expect(after('buoc-thoi-viec', { subject: 'vien-chuc', leads: false })).toContain('apply-again')
    expect(after('canh-cao', { subject: 'vien-chuc', leads: false })).not.toContain('apply-again')
  })

  test('the rating of the year is believed under NĐ 90/2020, read from 1/7/2026 on for viên chức', () => {
    const rating = (on: string) =>
      assess(caseOf({ subject: 'vien-chuc', on, act: { endedOn: on }, leads: false })).lines.find(({ code }) =>
        code.startsWith('rating'),
      )
    expect(rating('2020-08-19')).toBeUndefined()
    expect(rating('2026-06-30')).toMatchObject({ code: 'rating-believed', kind: 'caveat' })
    expect(rating('2026-07-01')).toMatchObject({ code: 'rating-once', kind: 'answer' })
  })

  test('a dismissal after a Party decision has effect by itself, not from the Party’s day', () => {
    const party = { form: 'khai-tru', announcedOn: '2026-09-01', effectiveOn: '2026-09-01', jobRelated: true }
    const act = { endedOn: '2026-08-10', severity: 'rat-nghiem-trong', accepts: false, aggravating: ['obstructing'] }
    expect(one({ party, act, leads: false }, 'effect')?.facts).toEqual({ months: 12, party: false })
  })
})
