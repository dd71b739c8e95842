import { describe, expect, test } from 'vitest'
import { nationalInstruments } from '../instruments/national.ts'
import { inVietnamese } from '../instruments/register.ts'
import { assess } from './assess.ts'
import { explain } from './explain.ts'
import { type Change, caseOf, inWords } from './testing/case-of.ts'

// One provision a row: facts, the line it gives with its kind, and the place it cites. A lawyer can add a row.

const employee = { subject: 'vien-chuc', on: '2026-09-15', act: { endedOn: '2026-08-10' } }
const handling = { openedOn: '2026-08-20', concludedOn: '2026-09-10' }
const party = { form: 'khien-trach', announcedOn: '2026-09-01', jobRelated: true }
const sitting = (as: string, tie: string) => ({ handling: { ...handling, people: [{ as, tie }] } })
const wrong = (form: string) => ({
  leads: true,
  on: '2026-12-15',
  handling,
  decision: { form, signedOn: '2026-09-30', receivedOn: '2026-10-01', complainedOn: null, foundWrongOn: '2026-12-01' },
})
const retired = { status: 'retired', leftOn: '2019-03-01', heldPost: true }
const decree = 'Nghị định số 234/2026/NĐ-CP'

function place(change: Change, code: string): readonly string[] {
  const lines = assess(caseOf(change)).lines.filter((line) => line.code === code)
  return lines.map(({ kind, facts, sources }) =>
    `${kind} ${String(facts.by ?? facts.who ?? '')} ${sources.map((source) => inVietnamese(source, nationalInstruments)).join('; ')}`.replace(
      '  ',
      ' ',
    ),
  )
}

describe('provisions of Nghị định 234/2026, each with the place it cites', () => {
  test.each([
    ['what a decision rests on', {}, 'to-be-weighed', `answer khoản 4 Điều 2 ${decree}`],
    ['no harm to body and honour', {}, 'no-harm', `answer khoản 7 Điều 2 ${decree}`],
    ['the profession is restricted', {}, 'profession-is-restricted', `answer khoản 2 Điều 7 ${decree}`],
    ['no ballot at the review', {}, 'review-without-vote', `answer điểm c khoản 3 Điều 14 ${decree}`],
    ['the council in absence', {}, 'council-in-absence', `answer điểm a khoản 1 Điều 17 ${decree}`],
    [
      'discipline put off by another law',
      { pauses: [{ kind: 'by-other-law', from: '2026-09-01' }] },
      'pause-by-other-law',
      `question khoản 5 Điều 3 ${decree}`,
    ],
    [
      'excluded by another law',
      { exclusions: ['excluded-by-other-law'] },
      'other-law',
      `question điểm c khoản 1 Điều 4 ${decree}`,
    ],
    [
      'exempt by another law',
      { exclusions: ['exempt-by-other-law'] },
      'other-law',
      `question điểm đ khoản 2 Điều 4 ${decree}`,
    ],
    [
      'a council although the Party decided',
      { party, handling: { ...handling, councilDecided: true } },
      'council-despite-party',
      `answer điểm c khoản 3 Điều 13 ${decree}`,
    ],
    [
      'the conclusions of the Party serve',
      { party, handling: { ...handling, councilDecided: false } },
      'conclusions-serve',
      `answer khoản 4 Điều 13 ${decree}`,
    ],
    [
      'a fine or discipline does not stand in',
      { party, handling: { ...handling, councilDecided: false } },
      'no-substitution',
      `answer khoản 5 Điều 2 ${decree}`,
    ],
    [
      'the chair of the council is a relative',
      sitting('council-chair', 'close-relative'),
      'seat-replaced',
      `answer head-above khoản 4 Điều 16 ${decree}`,
    ],
    [
      'the chair of the review is in the same case',
      sitting('review-chair', 'same-case'),
      'seat-replaced',
      `answer leaders-above điểm b khoản 1 Điều 14 ${decree}`,
    ],
    [
      'the chair of the review is in the same case',
      sitting('review-chair', 'same-case'),
      'may-not-sit',
      `answer điểm b khoản 1 Điều 14 ${decree}`,
    ],
    [
      'the head of a unit decides, or the body above',
      {},
      'who-decides',
      `answer using-head khoản 2 Điều 12 ${decree}; khoản 4 Điều 16 ${decree}`,
    ],
    [
      'of managers the appointing head, or whom it delegated',
      { leads: true },
      'who-decides',
      `answer appointing-head-or-delegate khoản 1 Điều 12 ${decree}`,
    ],
    [
      'wrongly removed, and the post is taken',
      wrong('cach-chuc'),
      'fitting-post-if-wrong',
      `answer khoản 3 Điều 22 ${decree}`,
    ],
    ['moved, and found after', { transferredOn: '2026-08-10' }, 'new-unit-handles', `answer khoản 10 Điều 2 ${decree}`],
    [
      'moved, and found before',
      { transferredOn: '2026-08-12' },
      'found-before-move',
      `question khoản 10 Điều 2 ${decree}`,
    ],
    [
      'retired without ever holding a post',
      { ...retired, leftOn: '2026-08-20', heldPost: false },
      'no-decider-without-post',
      `question khoản 1 Điều 19 ${decree}; khoản 2 Điều 19 ${decree}`,
    ],
  ] as const)('%s: %#', (_title, change, code, expected) => {
    expect(place({ ...employee, ...change }, code)).toEqual([expected])
  })

  test('of a member of the council any seat but the chair’s may be meant: union khoản 3, personnel khoản 6 of Điều 16', () => {
    expect(place({ ...employee, ...sitting('council-member', 'related-interest') }, 'seat-replaced')).toEqual([
      `answer party-committee-above-or-another-member khoản 3 Điều 16 ${decree}`,
      `answer whom-the-authority-names khoản 6 Điều 16 ${decree}`,
    ])
    expect(
      place({ ...employee, leads: true, ...sitting('council-member', 'related-interest') }, 'seat-replaced'),
    ).toEqual([
      `answer representative-above khoản 5 Điều 16 ${decree}`,
      `answer whom-the-authority-names khoản 6 Điều 16 ${decree}`,
    ])
  })

  test('whether a council was decided on after a Party decision is asked for, and decided on it skips nothing (Điều 13 khoản 3 điểm c)', () => {
    const steps = (councilDecided?: boolean) =>
      assess(caseOf({ ...employee, party, handling: { ...handling, councilDecided } })).steps.map(({ kind }) => kind)
    expect(steps(true)).toEqual(['review', 'report', 'council', 'summons', 'proposal', 'decision', 'party-match'])
    expect(steps(false)).toEqual(['decision', 'party-match'])
    expect(steps()).toEqual(['decision', 'party-match'])
    const asked = assess(caseOf({ ...employee, party, handling })).questions.map(({ facts }) => facts.fact)
    expect(asked).toContain('/handling/councilDecided')
  })

  test('an act found on 16/9/2026, after the council proposed and before a decision: it proposes anew (Điều 21 khoản 2)', () => {
    const acts = [{ endedOn: '2026-08-10' }, { endedOn: '2026-09-01', detectedOn: '2026-09-16' }]
    const met = { ...handling, councilMeetsOn: '2026-09-11', proposalReceivedOn: '2026-09-15' }
    const change = { subject: 'vien-chuc', on: '2026-09-20', acts, handling: met }
    expect(place(change, 'proposed-anew')).toEqual([`answer khoản 2 Điều 21 ${decree}`])
    const decision = { form: 'khien-trach', signedOn: '2026-09-15', receivedOn: '2026-09-15' }
    expect(place({ ...change, decision }, 'proposed-anew')).toEqual([])
  })

  test('time of another law that puts discipline off is arguable in both clocks', () => {
    const pauses = [{ kind: 'by-other-law', from: '2026-09-01', through: '2026-09-10' }]
    const found = assess(caseOf({ ...employee, pauses }))
    expect(found.acts[0]?.limitation[0]).toMatchObject({ end: '2031-08-10', arguableEnd: '2031-08-20' })
    expect(found.timeLimit).toMatchObject({ base: '2026-11-08' })
  })
})

describe('provisions beside Nghị định 234/2026', () => {
  test.each([
    [
      'anti-corruption law goes first (NĐ 234 Đ24 k2)',
      { ...employee, act: { endedOn: '2026-08-10', sector: 'phong-chong-tham-nhung' } },
      'sector-decree',
      `question Nghị định số 59/2019/NĐ-CP; khoản 2 Điều 24 ${decree}`,
    ],
    [
      'the settling of complaints has forms of its own',
      { ...employee, act: { endedOn: '2026-08-10', sector: 'khieu-nai' } },
      'sector-decree',
      'question khoản 1 Điều 39 Nghị định số 124/2020/NĐ-CP',
    ],
    [
      'an act of 10/6/2026 there, asked about in September',
      { ...employee, act: { endedOn: '2026-06-10', sector: 'khieu-nai' } },
      'sector-favourable',
      'answer khoản 3 Điều 22 Nghị định số 155/2026/NĐ-CP',
    ],
    [
      'retired công chức, act of 2018, opened 2021',
      { subject: 'cong-chuc', on: '2021-03-01', ...retired, act: { endedOn: '2018-05-10', detectedOn: '2021-02-01' } },
      'reaches-left',
      'answer khoản 5 Điều 84 Luật Cán bộ, công chức số 22/2008/QH12',
    ],
    [
      'retired viên chức, act of 2018, opened 2021',
      { subject: 'vien-chuc', on: '2021-03-01', ...retired, act: { endedOn: '2018-05-10', detectedOn: '2021-02-01' } },
      'reaches-left',
      'answer khoản 2 Điều 60 Luật Viên chức số 58/2010/QH12',
    ],
    [
      'of viên chức the profession may be restricted (Luật 2010 Đ52 k2)',
      { subject: 'vien-chuc', on: '2026-05-20', act: { endedOn: '2026-04-10' } },
      'profession-may-be-restricted',
      'answer khoản 2 Điều 52 Luật Viên chức số 58/2010/QH12; Điều 15 Nghị định số 112/2020/NĐ-CP',
    ],
    [
      'of workers no fine and no wage cut',
      {
        subject: 'nguoi-lao-dong',
        on: '2026-03-10',
        act: { endedOn: '2026-02-10', inRules: true, touchesProperty: false },
      },
      'no-harm-no-fine',
      'answer Điều 127 Bộ luật Lao động số 45/2019/QH14',
    ],
    [
      'the law on complaints was amended in 2025',
      employee,
      'complaint-law-amended',
      'question Luật sửa đổi, bổ sung Luật Khiếu nại số 136/2025/QH15',
    ],
  ] as const)('%s', (_title, change, code, expected) => {
    expect(place(change, code)).toEqual([expected])
  })

  test('motive and circumstances are weighed from 20/9/2023 on (NĐ 71), not on 19/9', () => {
    const weighed = (on: string) =>
      assess(caseOf({ subject: 'vien-chuc', on, act: { endedOn: on } })).lines.find(
        ({ code }) => code === 'to-be-weighed',
      )?.facts.weighed
    expect(weighed('2023-09-19')).not.toContain('motive')
    expect(weighed('2023-09-20')).toContain('motive')
  })

  test.each([
    [{ daysIn30: 4, daysIn365: 19, goodReason: false }, '? khien-trach keo-dai-nang-luong cach-chuc'],
    [{ daysIn30: 5, daysIn365: 5, goodReason: false }, 'sa-thai'],
    [{ daysIn30: 0, daysIn365: 20, goodReason: false }, 'sa-thai'],
    [{ daysIn30: 10, daysIn365: 20, goodReason: true }, '? khien-trach keo-dai-nang-luong cach-chuc'],
    [undefined, '? sa-thai'],
  ] as const)('a worker absent without leave, %j: %s (Bộ luật Lao động Điều 125 khoản 4)', (absence, expected) => {
    const act = { endedOn: '2026-02-10', group: 'tu-y-nghi-viec', inRules: true, touchesProperty: false, absence }
    const [found] = assess(caseOf({ subject: 'nguoi-lao-dong', on: '2026-03-10', act })).acts
    expect(found && inWords(found.form)).toBe(expected)
  })

  test('a viên chức of May 2026 who is a công chức now: no rule was read, a question', () => {
    const act = { endedOn: '2026-05-10', group: 'dao-duc-ung-xu', subjectThen: 'vien-chuc' }
    const found = assess(caseOf({ subject: 'cong-chuc', on: '2026-09-15', act }))
    expect(found.questions.map(({ code }) => code)).toContain('was-something-else')
    expect(inWords(found.form)).toBe('? none khien-trach')
  })

  test('an act found on 3/7/2026 in a case opened in June: which text governs it is asked (NĐ 234 Điều 24 khoản 1)', () => {
    const acts = [{ endedOn: '2026-05-10' }, { endedOn: '2026-05-12', detectedOn: '2026-07-03' }]
    const found = assess(caseOf({ subject: 'vien-chuc', on: '2026-07-20', acts, handling: { openedOn: '2026-06-01' } }))
    expect(found.lines.filter(({ code }) => code === 'found-under-next-text').map(({ act }) => act)).toEqual(['a2'])
  })
})

test('a period of 20/5/2026 restarted by an act of 10/8/2026 says so, the act that restarts it does not (NĐ 234 Điều 5 khoản 1)', () => {
  const acts = [{ endedOn: '2026-05-20' }, { endedOn: '2026-08-10' }]
  const said = explain(assess(caseOf({ subject: 'vien-chuc', on: '2026-09-15', acts })), 'vi')
  const restarted = said.filter((line) => line.includes('từ 10/08/2026 (tính lại vì có hành vi mới)'))
  expect(restarted).toHaveLength(2)
  expect(restarted.every((line) => line.includes('Hành vi a1:'))).toBe(true)
})
