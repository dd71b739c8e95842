import { describe, expect, test } from 'vitest'
import { assess } from './assess.ts'
import { type Change, caseOf, inWords } from './testing/case-of.ts'

// Tables a lawyer can read and add to: facts, result, article. `?` stands for a question to a person, with what it leaves
// open; `~` for a caveat: the value rests on something that was not verified.

const formIn = (change: Change): string => inWords(assess(caseOf(change)).form)
const ofAct = (change: Change): string => {
  const [act] = assess(caseOf(change)).acts
  return act ? inWords(act.form) : ''
}
const it = 'it-nghiem-trong'
const serious = 'nghiem-trong'
const very = 'rat-nghiem-trong'
const exceptionally = 'dac-biet-nghiem-trong'
const accepted = { accepts: true, mitigating: ['remedying'] }
const refused = { accepts: false, aggravating: ['obstructing'] }
const all = 'khien-trach canh-cao cach-chuc buoc-thoi-viec'

describe('form of one act of a viên chức, opened from 1/7/2026 (Nghị định 234/2026 Điều 8–11)', () => {
  test.each([
    ['not managing', false, { severity: it }, 'khien-trach', 'Đ8'],
    ['not managing', false, { severity: serious }, 'canh-cao', 'Đ9 k2'],
    ['not managing', false, { severity: very, ...refused }, 'buoc-thoi-viec', 'Đ11 k2'],
    [
      'not managing',
      false,
      { severity: very, ...accepted },
      '? khien-trach canh-cao buoc-thoi-viec',
      'gap: no article',
    ],
    [
      'not managing',
      false,
      { severity: very, accepts: false, aggravating: [] },
      '? khien-trach canh-cao buoc-thoi-viec',
      'gap',
    ],
    ['managing', true, { severity: it }, 'khien-trach', 'Đ8'],
    ['managing', true, { severity: serious }, 'canh-cao', 'Đ9 k2'],
    ['managing', true, { severity: very, ...accepted }, 'cach-chuc', 'Đ10 k2'],
    ['managing', true, { severity: very, ...refused }, 'buoc-thoi-viec', 'Đ11 k2'],
    ['managing', true, { severity: very, accepts: true, mitigating: [] }, `? ${all}`, 'gap: no Đ4 k4 case'],
    ['managing', true, { severity: very, accepts: false, aggravating: [] }, `? ${all}`, 'gap: no Đ4 k3 case'],
    ['managing', true, { group: 'trach-nhiem-quan-ly', severity: it }, 'canh-cao', 'Đ9 k3'],
    ['managing', true, { group: 'trach-nhiem-quan-ly', severity: very, ...refused }, 'buoc-thoi-viec', 'Đ11 k2'],
    ['managing', true, { group: 'trach-nhiem-quan-ly', severity: very, ...accepted }, 'cach-chuc', 'Đ10 k2'],
    ['managing', true, { group: 'giay-to-gia-bo-nhiem' }, 'cach-chuc', 'Đ10 k3'],
    ['managing', true, { group: 'giay-to-gia-tuyen-dung' }, 'buoc-thoi-viec', 'Đ11 k3'],
    ['not managing', false, { group: 'giay-to-gia-tuyen-dung' }, 'buoc-thoi-viec', 'Đ11 k3'],
    ['not managing', false, { group: 'nghien-ma-tuy' }, 'buoc-thoi-viec', 'Đ11 k4'],
    ['not managing', false, { severity: exceptionally }, '? khien-trach canh-cao buoc-thoi-viec', 'level not in Đ6 k2'],
  ] as const)('%s, %#: %j %j gives %s (%s)', (_who, leads, act, expected, _source) => {
    expect(ofAct({ subject: 'vien-chuc', leads, on: '2026-10-05', act: { endedOn: '2026-09-01', ...act } })).toBe(
      expected,
    )
  })
})

describe('form of one act of a viên chức, opened before 1/7/2026 (Nghị định 112/2020 Điều 16–19)', () => {
  test.each([
    [false, { severity: it }, 'khien-trach', 'Đ16'],
    [false, { severity: serious }, 'canh-cao', 'Đ17'],
    [false, { severity: very }, '? khien-trach canh-cao buoc-thoi-viec', 'gap: no article for rất nghiêm trọng'],
    [false, { severity: exceptionally }, 'buoc-thoi-viec', 'Đ19'],
    [true, { severity: very }, 'cach-chuc', 'Đ18'],
    [true, { severity: exceptionally }, 'buoc-thoi-viec', 'Đ19'],
    [true, { group: 'trach-nhiem-quan-ly', severity: it }, 'canh-cao', 'Đ17 k3'],
    [true, { group: 'trach-nhiem-quan-ly', severity: serious }, 'cach-chuc', 'Đ18'],
    [true, { group: 'trach-nhiem-quan-ly', severity: very }, 'buoc-thoi-viec', 'Đ19'],
    [true, { group: 'giay-to-gia-bo-nhiem' }, 'cach-chuc', 'Đ18'],
    [false, { group: 'nghien-ma-tuy' }, 'buoc-thoi-viec', 'Đ19'],
  ] as const)('managing: %s, %j gives %s (%s)', (leads, act, expected, _source) => {
    expect(ofAct({ subject: 'vien-chuc', leads, on: '2026-05-20', act: { endedOn: '2026-04-10', ...act } })).toBe(
      expected,
    )
  })
})

describe('form of one act of a công chức', () => {
  test.each([
    ['2022-03-10', false, { severity: it }, 'khien-trach', 'NĐ 112 Đ8'],
    ['2022-03-10', false, { severity: serious }, '~ canh-cao', 'NĐ 112 Đ9, believed'],
    ['2022-03-10', false, { severity: very }, 'ha-bac-luong', 'NĐ 112 Đ10'],
    ['2022-03-10', true, { severity: very }, '~ giang-chuc', 'NĐ 112 Đ11, believed'],
    ['2022-03-10', false, { severity: exceptionally }, 'buoc-thoi-viec', 'NĐ 112 Đ13'],
    ['2022-03-10', true, { group: 'trach-nhiem-quan-ly', severity: very }, '~ cach-chuc', 'NĐ 112 Đ12, partly seen'],
    ['2026-03-10', false, { group: 'dao-duc-ung-xu', severity: it }, 'khien-trach', 'NĐ 172 Đ8'],
    ['2026-03-10', false, { group: 'dao-duc-ung-xu', severity: serious }, 'canh-cao', 'NĐ 172 Đ9'],
    ['2026-03-10', true, { group: 'dao-duc-ung-xu', severity: very, ...accepted }, 'cach-chuc', 'NĐ 172 cách chức'],
    [
      '2026-03-10',
      false,
      { group: 'dao-duc-ung-xu', severity: very, ...refused },
      '~ buoc-thoi-viec',
      'condition cut in the source',
    ],
    ['2026-03-10', false, { group: 'giay-to-gia-tuyen-dung' }, '~ buoc-thoi-viec', 'presumed'],
    [
      '2015-03-10',
      false,
      { severity: it },
      '? khien-trach canh-cao ha-bac-luong buoc-thoi-viec',
      'NĐ 34: lists of acts',
    ],
  ] as const)('opened %s, leads: %s, %j gives %s (%s)', (on, leads, act, expected, _source) => {
    expect(ofAct({ subject: 'cong-chuc', leads, on, act: { endedOn: on, ...act } })).toBe(expected)
  })
})

describe('khiển trách and cảnh cáo considered together', () => {
  const two = (subject: string, on: string, leads: boolean, group: string): string =>
    formIn({
      subject,
      leads,
      on,
      acts: [
        { endedOn: on, group, severity: it },
        { endedOn: on, group, severity: serious },
      ],
    })

  test.each([
    ['vien-chuc', '2026-06-30', false, '~ buoc-thoi-viec', 'NĐ 112 Đ2 k2: one degree above; nothing between, inferred'],
    ['vien-chuc', '2026-06-30', true, 'cach-chuc', 'NĐ 112 Đ2 k2'],
    ['vien-chuc', '2026-07-01', false, 'canh-cao', 'NĐ 234 Đ2 k2: the heaviest'],
    ['vien-chuc', '2026-07-01', true, 'canh-cao', 'NĐ 234 Đ2 k2'],
    ['cong-chuc', '2025-06-30', false, '~ ha-bac-luong', 'NĐ 112 Đ2 k2; cảnh cáo believed'],
    ['cong-chuc', '2025-06-30', true, '~ giang-chuc', 'NĐ 112 Đ2 k2; cảnh cáo believed'],
    ['cong-chuc', '2025-07-01', false, '~ canh-cao', 'NĐ 172 Đ2 k2; limitation believed'],
  ] as const)('%s on %s, leads %s: %s (%s)', (subject, on, leads, expected, _source) => {
    const group = subject === 'cong-chuc' ? 'tap-trung-dan-chu' : 'hach-dich-phien-ha'
    expect(two(subject, on, leads, group)).toBe(expected)
  })
})

describe('tái phạm: the same act after a decision', () => {
  test.each([
    ['2026-07-10', '2027-07-10', 'khien-trach', false, 'canh-cao', '12 months to the day: NĐ 234 Đ2 k8, Đ9 k1'],
    ['2026-07-10', '2027-07-11', 'khien-trach', false, 'khien-trach', 'a day later: a first violation'],
    ['2026-07-10', '2027-01-10', 'canh-cao', false, 'buoc-thoi-viec', 'Đ11 k1'],
    ['2026-07-10', '2027-01-10', 'canh-cao', true, 'cach-chuc', 'Đ10 k1'],
    ['2026-07-10', '2027-01-10', 'cach-chuc', true, 'buoc-thoi-viec', 'Đ11 k1'],
    ['2021-01-10', '2023-01-10', 'khien-trach', false, 'canh-cao', '24 months: NĐ 112 Đ2 k8'],
    ['2021-01-10', '2023-01-11', 'khien-trach', false, 'khien-trach', 'after 24 months: first, aggravated'],
  ] as const)(
    'decision of %s, act on %s after %s, managing %s: %s (%s)',
    (effectiveOn, endedOn, form, leads, expected, _source) => {
      const earlier = [{ id: 'e', form, effectiveOn, leads: true, sameKindAs: ['a1'] }]
      expect(ofAct({ subject: 'vien-chuc', leads, on: endedOn, earlier, act: { endedOn } })).toBe(expected)
    },
  )

  test('under NĐ 172 the window was not read: a question', () => {
    const earlier = [{ id: 'e', form: 'khien-trach', effectiveOn: '2026-01-10', sameKindAs: ['a1'] }]
    const act = { endedOn: '2026-03-10', group: 'dao-duc-ung-xu' }
    expect(ofAct({ subject: 'cong-chuc', on: '2026-03-10', earlier, act })).toBe('? khien-trach canh-cao')
  })
})

describe('limitation: act ended, khiển trách and heavier forms until', () => {
  test.each([
    ['cong-chuc', '2020-06-30', '2022-06-30', '2022-06-30', 'Luật 2008 Đ80 k1: the last day of the 24-month law'],
    [
      'cong-chuc',
      '2020-07-01',
      '2022-07-01',
      '2030-07-01',
      'Luật 52/2019: two years, over before NQ 76; five, lengthened to ten',
    ],
    ['cong-chuc', '2020-11-14', '2022-11-14', '2030-11-14', 'over the day before NQ 76: not revived'],
    ['cong-chuc', '2020-11-15', '2025-11-15', '2030-11-15', 'the last day is the first of NQ 76: reached'],
    ['vien-chuc', '2021-11-21', '2026-11-21', '2031-11-21', 'case 10'],
    ['vien-chuc', '2022-11-14', '2027-11-14', '2032-11-14', 'running when NQ 76 came'],
    ['vien-chuc', '2022-11-15', '2027-11-15', '2032-11-15', 'NQ 76'],
    ['vien-chuc', '2023-09-20', '2028-09-20', '2033-09-20', 'NĐ 71'],
    ['vien-chuc', '2026-07-01', '2031-07-01', '2036-07-01', 'NĐ 234 Đ5 k3'],
    ['vien-chuc', '2024-02-29', '2029-02-28', '2034-02-28', '29 February: the last day of the month'],
    ['cong-chuc', '2025-07-01', '2030-07-01', '2035-07-01', 'Luật 80/2025: believed'],
  ] as const)('%s, %s: %s and %s (%s)', (subject, endedOn, reprimand, heavier, _source) => {
    const found = assess(caseOf({ subject, on: '2026-11-20', act: { endedOn } }))
    expect(found.acts[0]?.limitation.map(({ end }) => end)).toEqual([reprimand, heavier])
  })

  test('an act of 30/6/2020: whether the law of 2019 lengthened its running period was not read, so that cảnh cáo is disputed', () => {
    const found = assess(caseOf({ subject: 'cong-chuc', on: '2024-11-20', act: { endedOn: '2020-06-30' } }))
    expect(found.acts[0]?.limitation).toMatchObject([
      { status: 'out-of-time' },
      { end: '2022-06-30', arguableEnd: '2030-06-30', status: 'disputed' },
    ])
  })

  test.each([
    [false, '2026-03-10', 'in-time'],
    [false, '2026-03-11', 'out-of-time'],
    [true, '2026-09-10', 'in-time'],
    [true, '2026-09-11', 'out-of-time'],
  ] as const)(
    'a worker’s act of 10/9/2025, touching property %s, on %s: %s (Bộ luật Lao động Điều 123)',
    (touchesProperty, on, status) => {
      const act = { endedOn: '2025-09-10', inRules: true, touchesProperty }
      expect(assess(caseOf({ subject: 'nguoi-lao-dong', on, act })).acts[0]?.limitation).toMatchObject([{ status }])
    },
  )

  test('an act with a false diploma is never barred', () => {
    const act = { endedOn: '2008-05-05', group: 'giay-to-gia-tuyen-dung', neverBarred: ['van-bang-gia'] }
    expect(assess(caseOf({ subject: 'vien-chuc', on: '2026-09-15', act })).acts[0]?.limitation[0]).toMatchObject({
      end: null,
      status: 'in-time',
    })
  })

  test('90 days of pregnancy do not count: five years end 90 days later', () => {
    const pauses = [{ kind: 'maternity', from: '2027-01-01', through: '2027-03-31', askedInWriting: false }]
    const found = assess(caseOf({ subject: 'vien-chuc', on: '2028-01-05', pauses, act: { endedOn: '2026-08-10' } }))
    expect(found.acts[0]?.limitation[0]).toMatchObject({ end: '2031-11-08' })
  })
})

describe('time limit: found, base and lengthened end', () => {
  test.each([
    ['cong-chuc', '2008-03-03', '2008-06-03', '2008-09-03', 'NĐ 35/2005: 3 and 6 months'],
    ['cong-chuc', '2010-03-03', '2010-05-03', '2010-07-03', 'Luật 2008: 2 and 4 months'],
    ['vien-chuc', '2020-06-30', '2020-08-30', '2020-10-30', 'Luật Viên chức 2010'],
    ['vien-chuc', '2020-07-01', '2020-09-29', '2020-11-28', 'Luật 52/2019: 90 and 150 days'],
    ['cong-chuc', '2025-07-01', '2025-09-29', '2025-11-28', 'NĐ 172'],
    ['vien-chuc', '2026-07-01', '2026-09-29', '2026-11-28', 'NĐ 234 Đ5 k5'],
  ] as const)('%s, %s: %s and %s (%s)', (subject, on, base, extended, _source) => {
    expect(assess(caseOf({ subject, on, act: { endedOn: on } })).timeLimit).toMatchObject({ base, extended })
  })

  test('90 days to Sunday 1/11/2026 roll to Monday 2/11, or stay where the switch says none', () => {
    const change = { subject: 'vien-chuc', on: '2026-09-01', act: { endedOn: '2026-08-03' } }
    expect(assess(caseOf(change)).timeLimit).toMatchObject({ base: '2026-11-01', due: '2026-11-02' })
    expect(assess(caseOf({ ...change, rollOver: 'none' })).timeLimit).toMatchObject({ due: '2026-11-01' })
  })
})

describe('steps of a viên chức case (Nghị định 234/2026 Điều 13–18)', () => {
  test('reviewed Friday 28/8/2026; 31/8 is swapped off, 1 and 2/9 are National Day: report by 7/9; each next step by its working days', () => {
    const handling = {
      openedOn: '2026-08-20',
      reviewedOn: '2026-08-28',
      reportReceivedOn: '2026-09-03',
      councilMeetsOn: '2026-09-18',
      proposalReceivedOn: '2026-09-21',
    }
    const { steps } = assess(
      caseOf({ subject: 'vien-chuc', on: '2026-09-21', handling, act: { endedOn: '2026-08-10' } }),
    )
    expect(steps.map(({ kind, due }) => [kind, due])).toEqual([
      ['review', undefined],
      ['report', '2026-09-07'],
      ['council', '2026-09-10'],
      ['summons', '2026-09-11'],
      ['proposal', '2026-09-25'],
      ['decision', '2026-09-28'],
    ])
  })

  test.each([
    ['vien-chuc', '2026-06-30', false, 3, 'NĐ 112 Đ35: without sub-units'],
    ['vien-chuc', '2026-06-30', true, 5, 'NĐ 112 Đ35: manager'],
    ['vien-chuc', '2026-07-01', true, 3, 'NĐ 234 Đ16'],
    ['cong-chuc', '2022-03-10', false, 5, 'NĐ 112 Đ28'],
  ] as const)('%s on %s, leads %s: a council of %i (%s)', (subject, on, leads, members, _source) => {
    const found = assess(caseOf({ subject, on, leads, hasSubUnits: false, act: { endedOn: on } }))
    expect(found.lines.find(({ code }) => code === 'council-of')?.facts.members).toBe(members)
  })

  test('the council of a công chức under NĐ 172 was not seen: a question, no number', () => {
    const found = assess(caseOf({ subject: 'cong-chuc', on: '2026-03-10', act: { endedOn: '2026-03-10' } }))
    expect(found.lines.some(({ code }) => code === 'council-of')).toBe(false)
    expect(found.questions.some(({ facts }) => facts.what === 'council')).toBe(true)
  })
})

describe('whether there may be discipline at all', () => {
  const about = (change: Change) =>
    formIn({ subject: 'vien-chuc', on: '2026-09-15', act: { endedOn: '2026-08-10' }, ...change })
  test.each([
    ['force majeure', { exclusions: ['force-majeure'] }, 'none', 'NĐ 234 Đ4 k1 b'],
    ['a superior’s order is no ground for viên chức', { exclusions: ['superior-order'] }, 'khien-trach', 'NĐ 234 Đ4'],
    [
      'a superior’s order for công chức',
      { subject: 'cong-chuc', exclusions: ['superior-order'] },
      'none',
      'Luật 80/2025 Đ34',
    ],
    ['innovation', { exclusions: ['innovation'] }, 'none', 'NĐ 234 Đ4 k2 a'],
    [
      'innovation before NĐ 71',
      { on: '2022-05-16', act: { endedOn: '2022-05-10' }, exclusions: ['innovation'] },
      'khien-trach',
      'NĐ 112 Đ4 as first issued',
    ],
    ['annual leave', { pauses: [{ kind: 'leave', from: '2026-09-10' }] }, 'khien-trach', 'NĐ 234 Đ3: no longer'],
    [
      'annual leave before',
      { on: '2026-05-15', act: { endedOn: '2026-05-10' }, pauses: [{ kind: 'leave', from: '2026-05-12' }] },
      'none',
      'NĐ 112 Đ3',
    ],
    ['grave illness', { pauses: [{ kind: 'illness', from: '2026-09-10' }] }, 'none', 'NĐ 234 Đ3 k1'],
    [
      'prosecuted',
      { pauses: [{ kind: 'criminal', from: '2026-09-10', authorityDecided: false }] },
      'none',
      'NĐ 234 Đ3 k3',
    ],
    [
      'prosecuted, the authority decides',
      { pauses: [{ kind: 'criminal', from: '2026-09-10', authorityDecided: true }] },
      'khien-trach',
      'NĐ 234 Đ3 k3',
    ],
    [
      'reminded before',
      { act: { endedOn: '2026-08-10', group: 'dao-duc-ung-xu', remindedOn: '2026-07-20' } },
      'khien-trach',
      'NĐ 234 Đ8 k1',
    ],
    [
      'reminded on the same day',
      { act: { endedOn: '2026-08-10', group: 'dao-duc-ung-xu', remindedOn: '2026-08-10' } },
      'none',
      'NĐ 234 Đ8 k1',
    ],
    [
      'punished already',
      { earlier: [{ id: 'e', form: 'khien-trach', effectiveOn: '2026-08-20', punished: ['a1'] }] },
      'none',
      'Đ2 k2',
    ],
    [
      'a worker, act not in the rules',
      { subject: 'nguoi-lao-dong', act: { endedOn: '2026-08-10', inRules: false, touchesProperty: false } },
      'none',
      'BLLĐ Đ127 k3',
    ],
    [
      'a worker steals',
      {
        subject: 'nguoi-lao-dong',
        act: { endedOn: '2026-08-10', group: 'trom-cap-tham-o', inRules: true, touchesProperty: true },
      },
      'sa-thai',
      'BLLĐ Đ125 k1',
    ],
    [
      'on probation before',
      { on: '2026-05-15', act: { endedOn: '2026-05-10' }, status: 'probation' },
      'none',
      'NĐ 115/2020 Đ25 k1',
    ],
  ] as const)('%s (%#): %j gives %s (%s)', (_title, change, expected, _source) => {
    expect(about(change)).toMatch(new RegExp(`^(~ )?${expected}$`))
  })
})

describe('Party discipline in step', () => {
  test('a Party removal from post of a viên chức who manages nobody matches cảnh cáo (NĐ 234 Đ2 k6)', () => {
    const party = { form: 'cach-chuc', announcedOn: '2026-09-01' }
    const found = assess(
      caseOf({ subject: 'vien-chuc', on: '2026-09-15', party, act: { endedOn: '2026-08-10', severity: serious } }),
    )
    expect(inWords(found.form)).toBe('canh-cao')
    expect(found.steps.at(-1)).toMatchObject({ kind: 'party-match', legalEnd: '2026-10-01' })
  })
})
