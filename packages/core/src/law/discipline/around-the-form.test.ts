import { describe, expect, test } from 'vitest'
import { assess } from './assess.ts'
import type { Line } from './assessment.ts'
import { type Change, caseOf, inWords } from './testing/case-of.ts'

const found = (change: Change) => assess(caseOf(change))
const lineOf = (change: Change, code: Line['code']): Line | undefined =>
  found(change).lines.find((line) => line.code === code)
const places = (line: Line | undefined): readonly string[] =>
  (line?.sources ?? []).map(({ instrument, article, clause }) =>
    [instrument, article, clause].filter(Boolean).join(' '),
  )
const vc = { subject: 'vien-chuc', on: '2026-09-15', act: { endedOn: '2026-08-10' } }

describe('limitation of a worker after a time in which there is no discipline (Bộ luật Lao động Điều 123 khoản 2)', () => {
  const act = { endedOn: '2025-09-10', inRules: true, touchesProperty: false, group: 'trom-cap-tham-o' }
  const limitation = (from: string, through: string, on = '2026-04-20') =>
    found({ subject: 'nguoi-lao-dong', on, pauses: [{ kind: 'illness', from, through }], act }).acts[0]?.limitation

  test.each([
    ['2025-11-01', '2025-12-01', '2026-03-10', 'out-of-time', '99 days were left: nothing is added'],
    ['2026-01-01', '2026-01-09', '2026-03-10', 'out-of-time', '60 days were left on 9/1/2026: 10/3/2026 either way'],
    ['2026-01-01', '2026-02-20', '2026-04-21', 'in-time', '18 days were left: 60 days from 20/2/2026'],
    ['2026-03-01', '2026-03-31', '2026-05-30', 'in-time', 'over meanwhile: 60 days from 31/3/2026'],
  ])('six months from 10/9/2025; ill from %s to %s: until %s, %s (%s)', (from, through, end, status) => {
    expect(limitation(from, through)).toMatchObject([{ end, status }])
  })

  test('a period that was over on 10/3/2026, before the illness of 1/4/2026 began: whether it goes on is a question', () => {
    expect(limitation('2026-04-01', '2026-04-10')).toMatchObject([
      { end: '2026-03-10', arguableEnd: '2026-06-09', status: 'disputed' },
    ])
  })
})

describe('a worker again before erasure (Bộ luật Lao động Điều 125, 126)', () => {
  test.each([
    ['keo-dai-nang-luong', '2026-06-01', 'sa-thai'],
    ['keo-dai-nang-luong', '2026-06-02', '? khien-trach keo-dai-nang-luong cach-chuc'],
    ['cach-chuc', '2028-12-01', 'sa-thai'],
    ['cach-chuc', '2028-12-02', '? khien-trach keo-dai-nang-luong cach-chuc'],
  ])('%s of 1/12/2025, the same act on %s: %s', (form, endedOn, expected) => {
    const earlier = [{ id: 'e', form, effectiveOn: '2025-12-01', sameKindAs: ['a1'] }]
    const act = { endedOn, inRules: true, touchesProperty: false, group: 'nghia-vu-noi-quy' }
    expect(inWords(found({ subject: 'nguoi-lao-dong', on: endedOn, earlier, act }).form)).toBe(expected)
  })
})

describe('who decides about people who left, and who moved', () => {
  const left = { subject: 'cong-chuc', status: 'retired', leftOn: '2026-02-01', on: '2026-09-01' }
  const act = { endedOn: '2024-05-10', detectedOn: '2026-08-15', group: 'dao-duc-ung-xu' }

  test('retired, with a post once held: the authority of the post, and of the highest post (NĐ 172 Điều 22 am. NĐ 251)', () => {
    const lines = found({ ...left, heldPost: true, act }).lines.filter(({ code }) => code === 'who-decides-left')
    expect(lines.map(({ facts }) => [facts.form, facts.who])).toEqual([
      ['khien-trach', 'authority-of-the-post'],
      ['canh-cao', 'authority-of-the-post'],
      ['xoa-tu-cach-chuc-vu', 'authority-of-the-highest-post'],
    ])
    expect(found({ ...left, heldPost: false, act }).lines.map(({ code }) => code)).not.toContain('who-decides')
  })

  test('of a retired viên chức the authority of the post decides (NĐ 234 Điều 19); Điều 20 lays down no steps: a question', () => {
    const { lines, steps } = found({ ...vc, status: 'retired', heldPost: true })
    expect(steps).toEqual([])
    expect(
      lines.filter(({ code }) => code === 'who-decides-left').map(({ facts, kind }) => [kind, facts.form, facts.who]),
    ).toEqual([
      ['answer', 'khien-trach', 'appointer-to-the-post'],
      ['answer', 'canh-cao', 'appointer-to-the-post'],
      ['answer', 'xoa-tu-cach-chuc-vu', 'appointer-to-the-highest-post'],
    ])
    expect(lines.filter(({ code }) => code === 'not-read').map(({ facts }) => facts.what)).toContain('procedureOfLeft')
  })

  test('a retired person in prison is not dismissed: a question', () => {
    const judgment = { sentence: 'prison', corruption: true, effectiveOn: '2026-08-20' }
    expect(inWords(found({ ...vc, status: 'retired', judgment }).form)).toMatch(/^\? /)
  })

  test.each([
    ['cong-chuc', '2026-03-10', 'answer', 'new-unit-handles', 'NĐ 172 Đ2 k10'],
    ['vien-chuc', '2026-09-15', 'answer', 'new-unit-handles', 'NĐ 234 Đ2 k10'],
    ['vien-chuc', '2026-05-15', 'question', 'not-read', 'NĐ 112 Đ2 k10: only its number is known'],
  ] as const)('%s moved, opened %s: %s %s (%s)', (subject, on, kind, code, _source) => {
    const { lines } = found({ subject, on, transferredOn: on, act: { endedOn: on, group: 'hach-dich-phien-ha' } })
    const line = lines.find((each) => each.used.includes('/transferredOn') && each.code !== 'review-skipped')
    expect([line?.kind, line?.code]).toEqual([kind, code])
  })
})

describe('công chức of communes from 5/7/2011 to 2020 had Nghị định 112/2011, chương VI', () => {
  test.each([
    ['2011-07-04', true, '~ luat-22-2008/cong-chuc', undefined],
    ['2011-07-05', true, '? nd-34-2011/cong-chuc', 'own-decree-of-communes'],
    ['2011-07-05', undefined, '? nd-34-2011/cong-chuc', 'fact-missing'],
    ['2011-07-05', false, 'nd-34-2011/cong-chuc', undefined],
    ['2020-09-20', true, 'nd-112-2020/cong-chuc', undefined],
  ] as const)('opened %s, of a commune %s: %s, %s', (on, communeLevel, governs, code) => {
    const result = found({ subject: 'cong-chuc', on, communeLevel, act: { endedOn: on } })
    expect(inWords(result.governing)).toBe(governs)
    expect(result.lines.find(({ used }) => used[0] === '/communeLevel')?.code).toBe(code)
  })
})

describe('the Party changes its decision (NĐ 234 Điều 2 khoản 6)', () => {
  const party = { form: 'cach-chuc', announcedOn: '2026-09-01', effectiveOn: '2026-09-01' }
  const canhCao = { endedOn: '2026-08-10', severity: 'nghiem-trong' }

  test('from cách chức to cảnh cáo: the form follows, and ten days served under the cancelled decision are deducted', () => {
    const change: Change = {
      ...vc,
      leads: true,
      on: '2026-09-20',
      party: { ...party, changed: { to: 'canh-cao', on: '2026-09-14' } },
      earlier: [
        {
          id: 'e',
          form: 'cach-chuc',
          leads: true,
          effectiveOn: '2026-09-05',
          endedOn: '2026-09-15',
          cancelled: true,
          punished: ['a1'],
        },
      ],
      act: canhCao,
    }
    expect(inWords(found(change).form)).toBe('canh-cao')
    // 12 months from the Party decision's effect on 1/9/2026, less ten days.
    expect(lineOf(change, 'effect')?.facts).toMatchObject({ served: 10, end: '2027-08-22' })
    expect(places(lineOf(change, 'cancelled-is-redone'))).toEqual(['nd-234-2026 22 4'])
  })

  test('cancelled: whether another ground is left is a question', () => {
    const changed = { to: 'cancelled', on: '2026-09-14' }
    expect(lineOf({ ...vc, party: { ...party, changed }, act: canhCao }, 'party-cancelled')?.kind).toBe('question')
  })

  test.each([
    [true, 'buoc-thoi-viec', 'party-differs'],
    [false, 'canh-cao', 'party-form-to-match'],
    [undefined, 'canh-cao', 'fact-missing'],
  ] as const)('expelled for acts of the work %s: %s among the options (%s)', (jobRelated, option, code) => {
    const result = found({ ...vc, party: { form: 'khai-tru', announcedOn: '2026-09-01', jobRelated }, act: canhCao })
    expect(inWords(result.form)).toContain(option)
    expect(result.lines.filter(({ topic }) => topic === 'common-form').map((line) => line.code)).toEqual([code])
  })
})

describe('the same violation while its decision is served', () => {
  const again = (form: string, leads: boolean, severity: string) =>
    found({
      subject: 'vien-chuc',
      leads,
      on: '2027-02-15',
      earlier: [{ id: 'e', form, leads: true, effectiveOn: '2026-07-10', sameKindAs: ['a1'] }],
      act: { endedOn: '2027-01-10', severity },
    })

  test.each([
    ['khien-trach', false, 'it-nghiem-trong', 'canh-cao', 'both rules give cảnh cáo'],
    ['canh-cao', true, 'it-nghiem-trong', 'cach-chuc', 'both rules give cách chức'],
    ['khien-trach', true, 'nghiem-trong', '? canh-cao cach-chuc', 'Đ9 k1 against one degree above cảnh cáo'],
  ])('%s served, leads %s, now %s: %s (%s)', (form, leads, severity, expected) => {
    const result = again(form, leads, severity)
    expect(inWords(result.form)).toBe(expected)
    expect(result.lines.find(({ code }) => code.startsWith('repeat-while-serving'))?.kind).not.toBe('answer')
  })
})

describe('complaint (Luật Khiếu nại Điều 48)', () => {
  const decision = { form: 'khien-trach', signedOn: '2026-09-20', receivedOn: '2026-09-22' }
  const at = (more: object, on = '2026-11-20'): Change => ({
    ...vc,
    on,
    handling: { openedOn: '2026-09-01', concludedOn: '2026-09-10' },
    decision: { ...decision, ...more },
  })
  const ill = [{ kind: 'illness', from: '2026-09-25', through: '2026-10-10' }]

  test.each([
    [{ complainedOn: '2026-10-07' }, 'complaint-in-time', 'the fifteenth day, Wednesday 7/10/2026'],
    [{ complainedOn: '2026-10-08', obstacles: [] }, 'complaint-late', 'a day later'],
    [{ complainedOn: '2026-10-23', obstacles: ill }, 'complaint-in-time', '16 days of illness do not count'],
    [{ complainedOn: '2026-10-24', obstacles: ill }, 'complaint-late', 'a day later'],
    [{ complainedOn: null, obstacles: [] }, 'complaint-days-over', 'none was made'],
  ] as const)('received 22/9/2026, %j: %s (%s)', (more, code, _why) => {
    expect(lineOf(at(more), code)?.kind).toBe('answer')
  })

  test('late, and nothing said of obstacles: they are asked for by name', () => {
    const asked = found(at({ complainedOn: '2026-10-24' })).questions.map(({ facts }) => facts.fact)
    expect(asked).toContain('/decision/obstacles')
  })

  test.each([
    ['khien-trach', '2026-10-12', '10 days'],
    ['buoc-thoi-viec', '2026-11-01', '30 days, a Sunday'],
  ])('second complaint after a first settlement of 2/10/2026 against %s: until %s (%s)', (form, legalEnd) => {
    const judgment = { sentence: 'prison', corruption: false, effectiveOn: '2026-09-10', receivedOn: '2026-09-15' }
    const change = at({ form, firstSettlementOn: '2026-10-02', complainedOn: '2026-09-25' }, '2026-10-05')
    const dismissed = form === 'buoc-thoi-viec' ? { ...change, judgment } : change
    expect(lineOf(dismissed, 'second-complaint')?.facts).toMatchObject({ legalEnd })
  })

  test('found wrong on 30/10/2026: announced within ten working days, by 13/11/2026 (NĐ 234 Điều 22 khoản 2)', () => {
    expect(lineOf(at({ foundWrongOn: '2026-10-30' }), 'announced-if-wrong')?.facts).toMatchObject({ due: '2026-11-13' })
  })

  test('a decision of 2008: the law on complaints of that time was not read', () => {
    const judgment = { sentence: 'prison', corruption: false, effectiveOn: '2010-09-10', receivedOn: '2010-09-15' }
    const change = { subject: 'cong-chuc', on: '2010-10-01', judgment, act: { endedOn: '2010-08-01' } }
    expect(lineOf(change, 'complaint-law-not-read')?.kind).toBe('question')
  })

  test.each([
    ['vien-chuc', '2026-05-20', 'lawsuit-anyone', 'luat-58-2010 56 6'],
    ['cong-chuc', '2022-03-10', 'court', 'luat-02-2011 57 3'],
  ] as const)('%s dismissed by judgment on %s: %s (%s)', (subject, on, code, place) => {
    const judgment = { sentence: 'prison', corruption: false, effectiveOn: on, receivedOn: on }
    expect(places(lineOf({ subject, on, judgment, act: { endedOn: on } }, code))).toContain(place)
  })
})

describe('what holds meanwhile, and after', () => {
  test.each([
    ['2015-03-10', undefined, 'retirement-waits', 'luat-22-2008 82 3'],
    ['2022-03-10', undefined, 'retirement-goes-on', 'nd-112-2020'],
    ['2022-03-10', '2022-03-10', 'suspension-by', 'luat-22-2008 81'],
    ['2022-04-05', '2022-03-10', 'suspension-extended', 'luat-22-2008 81'],
    ['2022-04-10', '2022-03-10', 'suspension-too-long', 'luat-22-2008 81'],
    ['2022-04-10', undefined, 'while-considered', 'luat-22-2008 82 3'],
  ] as const)('a công chức on %s, suspended from %s: %s (%s)', (on, suspendedFrom, code, place) => {
    const handling = { openedOn: '2015-03-01', concludedOn: on, ...(suspendedFrom ? { suspendedFrom } : {}) }
    const opened = on < '2020' ? handling : { ...handling, openedOn: '2022-03-01' }
    const change = { subject: 'cong-chuc', on, handling: opened, act: { endedOn: opened.openedOn } }
    expect(places(lineOf(change, code))).toContain(place)
  })

  test('in 2015 retirement is barred meanwhile, from 2020 no longer (Luật CBCC Điều 82 khoản 3)', () => {
    const barred = (on: string) =>
      lineOf({ subject: 'cong-chuc', on, act: { endedOn: on } }, 'while-considered')?.facts.barred
    expect(barred('2020-06-30')).toContain('retirement')
    expect(barred('2020-07-01')).not.toContain('retirement')
  })

  test.each([
    [true, 'corruption-bar'],
    [undefined, 'fact-missing'],
    [false, undefined],
  ] as const)('cách chức for corruption %s: %s (Luật Viên chức 129/2025/QH15)', (corruption, code) => {
    const grave = { severity: 'rat-nghiem-trong', accepts: true, mitigating: ['remedying'] }
    const act = { endedOn: '2026-08-10', group: 'trat-tu-tham-nhung', ...grave, corruption }
    const { lines } = found({ ...vc, leads: true, act })
    expect(lines.find(({ used }) => used.some((each) => each.endsWith('/corruption')))?.code).toBe(code)
  })

  test('hạ bậc lương: the next lower step, the time held is kept (NĐ 112 Điều 39)', () => {
    const act = { endedOn: '2022-03-10', severity: 'rat-nghiem-trong' }
    expect(places(lineOf({ subject: 'cong-chuc', on: '2022-03-10', act }, 'lower-step'))).toEqual(['nd-112-2020 39'])
  })

  test.each([
    ['khien-trach', 3],
    ['keo-dai-nang-luong', 6],
    ['cach-chuc', 36],
  ] as const)('a worker’s decision of %s is erased after %i months (Bộ luật Lao động Điều 126)', (form, months) => {
    const act = { endedOn: '2026-03-01', group: 'nghia-vu-noi-quy', inRules: true, touchesProperty: false }
    const decision = { form, signedOn: '2026-03-10' }
    const change = { subject: 'nguoi-lao-dong', on: '2026-03-10', decision, act }
    expect(lineOf(change, 'erased-after')?.facts).toMatchObject({ months })
  })

  test.each([
    ['canh-cao', 'decision-differs'],
    ['khien-trach', undefined],
  ] as const)('the facts lead to khiển trách and the decision is %s: %s', (form, code) => {
    const { lines } = found({ ...vc, decision: { form, signedOn: '2026-09-15', receivedOn: '2026-09-15' } })
    expect(lines.find((line) => line.code === 'decision-differs')?.code).toBe(code)
  })

  test('a criminal case dropped on 9/9/2022 with signs of a violation left: the file by 14/9/2022 (Luật CBCC Điều 80 khoản 4)', () => {
    const pauses = [{ kind: 'criminal', from: '2022-06-01', through: '2022-09-09' }]
    const change = { subject: 'cong-chuc', on: '2022-09-20', pauses, act: { endedOn: '2022-03-10' } }
    expect(lineOf(change, 'criminal-file')?.facts).toMatchObject({ due: '2022-09-14' })
  })

  test.each([
    ['vien-chuc', '2020-08-19', undefined],
    ['vien-chuc', '2020-08-20', 'rating-believed'],
    ['cong-chuc', '2025-12-31', 'rating-believed'],
    ['cong-chuc', '2026-01-01', 'rating'],
    ['vien-chuc', '2026-06-30', 'rating-believed'],
    ['vien-chuc', '2026-07-01', 'rating-once'],
    ['can-bo', '2026-07-01', 'rating-not-read'],
  ] as const)('the year’s rating of a %s on %s: %s', (subject, on, code) => {
    const judgment = { sentence: 'prison', corruption: false, effectiveOn: on, receivedOn: on }
    const person = subject === 'can-bo' ? { approved: true, leads: undefined } : {}
    const act = { endedOn: on, group: 'dao-duc-ung-xu', remindedOn: '2019-01-01', severity: 'it-nghiem-trong' }
    const { lines } = found({ subject, on, ...person, ...(subject === 'can-bo' ? {} : { judgment }), act })
    expect(lines.find((line) => line.code.startsWith('rating'))?.code).toBe(code)
  })
})

describe('time limit of NĐ 35/2005: three months to the meeting of the council, then the process ends', () => {
  const at = (councilMeetsOn: string, extended?: boolean) =>
    found({
      subject: 'cong-chuc',
      on: '2008-10-03',
      handling: { openedOn: '2008-03-03', concludedOn: '2008-03-03', councilMeetsOn, extended },
      act: { endedOn: '2008-03-03' },
    }).lines.map(({ code }) => code)
  test('the council met on 3/6/2008 in time; on 4/6/2008 too late', () => {
    expect(at('2008-06-03', false)).toContain('time-limit')
    expect(at('2008-06-04', false)).toEqual(expect.arrayContaining(['time-limit-late', 'late-ends-the-process']))
    expect(at('2008-06-04')).not.toContain('late-ends-the-process')
  })
})

describe('a list of NĐ 112 that was not read (Điều 5): other times may not count', () => {
  test('ten months of pregnancy in 2021: limitation until 1/4/2023 for certain, and perhaps ten months later', () => {
    const pauses = [{ kind: 'maternity', from: '2021-05-01', through: '2022-02-28', askedInWriting: false }]
    const change = { subject: 'cong-chuc', on: '2022-10-20', pauses, act: { endedOn: '2020-11-01' } }
    const [reprimand] = found(change).acts[0]?.limitation ?? []
    expect(reprimand).toMatchObject({ end: '2022-11-01', arguableEnd: '2023-09-01' })
  })
})
