import { expect, test } from 'vitest'
import { day } from '../../../engine/day.ts'
import { khanhHoa } from '../../../provinces/khanh-hoa/index.ts'
import { describe as inWords } from '../../../words.ts'
import { bodiesOfPlan } from './bodies-of-plan.ts'
import { consolidate } from './consolidate.ts'
import { Deed, type DoneBy } from './deed.ts'
import { deedProblems } from './deed-problems.ts'

const { plan, bodies, planBodies: meant } = khanhHoa
const at = (on: string, done: readonly DoneBy[] = [], year = 2026) =>
  consolidate({ plan, bodies, meant, year, on: day(on), done })
const deed = (body: string, given: Record<string, unknown>): DoneBy => ({
  body,
  deed: Deed.parse({ schema: 'congvu.deed/1', plan: plan.id, year: 2026, ...given }),
})
const report = (body: string, on: string, more = {}) =>
  deed(body, { kind: 'report', task: 'III.1.b', on, number: '9/BC', ...more })
const reportOf = (done: readonly DoneBy[], on: string, body: string, year = 2026) =>
  at(on, done, year)
    .rows.find((row) => row.body === body)
    ?.dated.find(({ task }) => task === 'III.1.b')

test('65 commune-level units and 15 departments of 5/11/2026 are told apart by the plan’s own kinds', () => {
  const listed = bodiesOfPlan(day('2026-11-05'), bodies, meant)
  const of = (kind: string) => listed.filter(({ kinds }) => kinds.includes(kind)).length
  expect([of('ubnd-xa'), of('ubnd-huyen'), of('so-noi-vu')]).toEqual([65, 0, 1])
  expect(of('so-ban-nganh')).toBe(bodies.departments.filter(({ until }) => until === undefined).length)
})

test('the report of 2026, "trước ngày 15/11": in time through Saturday 14/11, for a person to judge on Monday 16/11, late from 17/11', () => {
  const states = (['2026-11-13', '2026-11-14', '2026-11-16', '2026-11-17'] as const).map((on) => {
    const found = reportOf([report('so-y-te', on)], '2026-12-31', 'so-y-te')
    return [on, found?.state, found?.daysLate, found?.questions.map(({ code }) => code)]
  })
  expect(states).toEqual([
    ['2026-11-13', 'on-time', undefined, []],
    ['2026-11-14', 'on-time', undefined, []],
    ['2026-11-16', 'arguable', undefined, ['named-day-may-roll']],
    ['2026-11-17', 'late', 3, []],
  ])
})

test('nothing sent: open through 16/11/2026, overdue from 17/11; a report counts from its own day and for its own year', () => {
  expect(reportOf([], '2026-11-14', 'so-y-te')?.state).toBe('open')
  expect(reportOf([], '2026-11-16', 'so-y-te')?.state).toBe('open')
  expect(reportOf([], '2026-11-17', 'so-y-te')?.state).toBe('overdue')
  expect(reportOf([report('so-y-te', '2026-11-20')], '2026-11-19', 'so-y-te')?.state).toBe('overdue')
  expect(reportOf([report('so-y-te', '2026-11-10', { year: 2025 })], '2026-11-19', 'so-y-te')?.state).toBe('overdue')
  expect(
    reportOf(
      [deed('so-y-te', { kind: 'document', task: 'III.1.b', on: '2026-11-10', number: '1', title: 'x' })],
      '2026-11-19',
      'so-y-te',
    )?.state,
  ).toBe('overdue')
})

test('a plan of its own was due in July 2019: a body that came in 2025 is not late, a person says who answers for it', () => {
  const own = at('2026-11-20')
    .rows.find(({ body }) => body === 'so-y-te')
    ?.dated.find(({ task }) => task === 'III.1.a')
  expect(own).toMatchObject({ legalEnd: '2019-07-31', state: 'before-body' })
  expect(own?.questions.map(({ code }) => code)).toEqual(['due-before-body'])
  const then = at(
    '2019-12-31',
    [
      deed('so-y-te-2019', {
        kind: 'document',
        task: 'III.1.a',
        on: '2019-08-05',
        number: '1/KH',
        title: 'KH',
        year: 2019,
      }),
    ],
    2019,
  )
  const late = then.rows.find(({ body }) => body === 'so-y-te-2019')?.dated.find(({ task }) => task === 'III.1.a')
  expect(late).toMatchObject({ state: 'late', daysLate: 5, doneOn: '2019-08-05' })
})

test('the consolidated account counts reports, adds up deeds, and is due before 1/12/2026', () => {
  const done = [
    report('so-y-te', '2026-11-10'),
    report('22366', '2026-11-18', { explanation: 'Bão số 13' }),
    report('22333', '2026-11-19'),
    report('truong-chinh-tri', '2026-11-11'),
    deed('so-y-te', { kind: 'training', task: 'II.4', on: '2026-05-12', title: 'Lớp 1', trainees: 40 }),
    deed('22366', { kind: 'training', task: 'II.4', on: '2026-06-12', title: 'Lớp 2', trainees: 25 }),
    deed('22366', { kind: 'training', task: 'II.4', on: '2025-06-12', title: 'Năm trước', trainees: 99, year: 2025 }),
    deed('22366', { kind: 'posting', task: 'II.10', on: '2026-03-01', place: 'Một cửa', posted: 80, total: 120 }),
    deed('22366', { kind: 'posting', task: 'II.10', on: '2026-09-01', place: 'Một cửa', posted: 120, total: 120 }),
    deed('22366', {
      kind: 'supervision',
      task: 'II.14',
      on: '2026-04-01',
      by: 'mttq',
      about: 'Giờ làm việc',
      answeredOn: '2026-04-10',
    }),
    deed('22366', {
      kind: 'supervision',
      task: 'II.14',
      on: '2026-05-01',
      by: 'citizen',
      about: 'Thái độ',
      answeredOn: null,
    }),
    deed('22366', { kind: 'delay', task: 'II.13', on: '2026-05-01', about: 'Trả lời kiến nghị', doneOn: null }),
  ]
  const account = at('2026-11-20', done)
  expect(account.due).toEqual([{ task: 'III.2.g', legalEnd: '2026-11-30', safeTarget: '2026-11-30' }])
  const expected = account.rows.filter(({ listed }) => listed).length
  expect(account.reports).toEqual([
    {
      task: 'III.1.b',
      legalEnd: '2026-11-14',
      counts: { expected, onTime: 1, arguable: 0, late: 2, explained: 1, open: 0, overdue: expected - 3 },
    },
  ])
  expect(account.sums).toMatchObject({
    training: { count: 2, trainees: 65 },
    posting: { places: 1, posted: 120, total: 120 },
    supervision: { received: 2, answered: 1, fromFront: 1, fromOrganisations: 0, fromCitizens: 1 },
    delay: { count: 1, open: 1 },
    report: { count: 4 },
  })
  expect(account.tasks.find(({ task }) => task === 'II.4')).toEqual({ task: 'II.4', bodies: 2, deeds: 2 })
  expect(account.rows.find(({ body }) => body === 'truong-chinh-tri')).toMatchObject({ listed: false, dated: [] })
  expect(account.questions.map(({ code }) => code)).toEqual(
    expect.arrayContaining(['body-not-listed', 'no-list-of-bodies', 'due-before-body']),
  )
  expect(account.known).toBe('unverified')
})

test('a deed is refused where the plan lays down no duty, on a day to come, with days or counts that contradict', () => {
  const codes = (given: Record<string, unknown>) =>
    deedProblems(deed('x', given).deed, plan, day('2026-11-05')).map(({ code, pointer }) => [code, pointer])
  const training = { kind: 'training', task: 'II.4', on: '2026-05-12', title: 'Lớp', trainees: 1 }
  expect(codes(training)).toEqual([])
  expect(codes({ ...training, plan: 'kh-1-2019' })).toEqual([['other-plan', '/plan']])
  expect(codes({ ...training, task: 'II.44' })).toEqual([['no-duty-there', '/task']])
  expect(codes({ ...training, task: 'II' })).toEqual([['no-duty-there', '/task']])
  expect(codes({ ...training, on: '2026-11-06' })).toEqual([['deed-not-yet', '/on']])
  expect(codes({ ...training, on: '2019-07-11' })).toEqual([['deed-before-plan', '/on']])
  expect(codes({ kind: 'report', task: 'II.4', on: '2026-05-12', number: '1' })).toEqual([['no-report-there', '/task']])
  const asked = { kind: 'supervision', task: 'II.14', on: '2026-05-12', by: 'mttq', about: 'x' }
  expect(codes({ ...asked, answeredOn: '2026-05-11' })).toEqual([['deed-days-reversed', '/answeredOn']])
  expect(codes({ ...asked, answeredOn: '2026-11-06' })).toEqual([['deed-not-yet', '/answeredOn']])
  const slow = { kind: 'delay', task: 'II.13', on: '2026-05-12', about: 'x' }
  expect(codes({ ...slow, doneOn: '2026-05-12' })).toEqual([['deed-not-late', '/doneOn']])
  const posted = { kind: 'posting', task: 'II.10', on: '2026-05-12', place: 'x', posted: 3, total: 2 }
  expect(codes(posted)).toEqual([['more-posted-than-total', '/posted']])
})

test.each([
  ['II.44', 'Có phải là II.4?', 'Did you mean II.4?'],
  [
    'qqqqqqqq',
    'Ghi theo số thứ tự của chính kế hoạch, ví dụ II.4; xem GET /v1/plans/…/assignments.',
    'Write the plan’s own numbering, for example II.4; see GET /v1/plans/…/assignments.',
  ],
])('a deed at %s: “%s”', (task, vi, en) => {
  const given = deed('x', { kind: 'training', task, on: '2026-05-12', title: 'Lớp', trainees: 1 })
  const [problem] = deedProblems(given.deed, plan, day('2026-11-05'))
  expect(problem && [inWords(problem, 'vi').mend, inWords(problem, 'en').mend]).toEqual([vi, en])
})

test('the report of 2028, beyond the decided calendar: late by the words alone is for a person to judge, nothing sent is overdue', () => {
  const state = (done: readonly DoneBy[], on = '2028-11-30') => {
    const found = reportOf(done, on, 'so-y-te', 2028)
    return [found?.state, found?.questions.map(({ code }) => code)]
  }
  const of2028 = (on: string) => [report('so-y-te', on, { year: 2028 })]
  expect(state(of2028('2028-11-14'))).toEqual(['on-time', []])
  expect(state(of2028('2028-11-15'))).toEqual(['arguable', ['calendar-of-deadline-open']])
  expect(state([])).toEqual(['overdue', ['calendar-of-deadline-open']])
})

test('of two looks at one place the later one counts, whichever was told first', () => {
  const look = (on: string, posted: number) =>
    deed('so-y-te', { kind: 'posting', task: 'II.10', on, place: 'x', posted, total: 9 })
  const [may, june] = [look('2026-05-12', 3), look('2026-06-12', 7)]
  for (const done of [
    [may, june],
    [june, may],
  ])
    expect(at('2026-11-20', done).sums.posting).toEqual({ places: 1, posted: 7, total: 9 })
})
