import { describe, expect, test } from 'vitest'
import { estimatedCalendar } from '../../calendar/estimated.ts'
import { assess } from '../assess.ts'
import { type Change, caseOf } from '../testing/case-of.ts'

const linesOf = (change: Change, calendar?: ReturnType<typeof estimatedCalendar>) =>
  assess(caseOf(change), calendar && { calendar }).lines.filter(({ topic }) => topic === 'complaint')
const codes = (change: Change) => linesOf(change).map(({ code }) => code)
/** Received Wednesday 16/9/2026: fifteen days end on Thursday 1/10/2026. */
const decided = (on: string, decision: object = {}, more: Change = {}) => ({
  subject: 'vien-chuc',
  on,
  act: { endedOn: '2026-08-10' },
  handling: { openedOn: '2026-08-20' },
  decision: { form: 'khien-trach', signedOn: '2026-09-15', receivedOn: '2026-09-16', ...decision },
  ...more,
})

describe('what is asked once the days of a first complaint are over (Luật Khiếu nại Điều 48)', () => {
  test.each([
    ['2026-10-01', {}, ['first-complaint']],
    ['2026-10-02', {}, ['first-complaint', 'fact-missing']],
    ['2026-10-01', { complainedOn: null }, ['first-complaint']],
    ['2026-10-02', { complainedOn: null, obstacles: [] }, ['first-complaint', 'complaint-days-over']],
    ['2026-10-02', { complainedOn: null }, ['first-complaint', 'fact-missing']],
  ])('on %s, told %j: %j', (on, told, expected) => {
    const after = codes(decided(on, told)).slice(1)
    expect(after.slice(0, after.indexOf('complaint-to'))).toEqual(expected)
  })

  test('whether a second complaint was made is asked by its name', () => {
    const asked = linesOf(decided('2026-12-20', { complainedOn: '2026-09-20', firstSettlementOn: '2026-11-02' }))
    expect(asked.map(({ facts }) => facts.fact).filter(Boolean)).toEqual(['/decision/secondComplaintOn'])
  })

  test('an obstacle is told of as such, an empty list of them not', () => {
    const excused = (obstacles?: object[]) =>
      linesOf(decided('2026-09-20', { obstacles })).find(({ code }) => code === 'first-complaint')?.facts.excused
    expect(excused([{ kind: 'illness', from: '2026-09-17', through: '2026-09-18' }])).toBe(true)
    expect([excused([]), excused()]).toEqual([false, false])
  })

  test('days that end in an estimated year: a caveat where they may roll, none where they stay', () => {
    const kind = (rollOver: string) =>
      linesOf(
        decided('2027-12-28', { signedOn: '2027-12-20', receivedOn: '2027-12-22' }, { rollOver }),
        estimatedCalendar(),
      ).find(({ code }) => code === 'first-complaint')?.kind
    expect([kind('time-limits'), kind('none')]).toEqual(['caveat', 'answer'])
  })
})

describe('the law of the day', () => {
  const undecided = (on: string) => ({ subject: 'vien-chuc', on, act: { endedOn: on } })

  test.each([
    ['2010-12-31', ['complaint-law-not-read']],
    // Of the law of 2008 neither the right nor the way to a court was read.
    [
      '2011-01-01',
      ['not-read', 'fact-missing', 'complaint-to', 'acceptance-days', 'settlement', 'settlement-effect', 'not-read'],
    ],
  ])('a công chức on %s: %j', (on, expected) => {
    const decision = { form: 'khien-trach', signedOn: on }
    expect(codes({ subject: 'cong-chuc', on, act: { endedOn: on }, decision })).toEqual(expected)
  })

  test('that Luật Khiếu nại was amended is a question from 1/1/2025 on', () => {
    const asked = (on: string) => codes(undecided(on)).includes('complaint-law-amended')
    expect([asked('2024-12-31'), asked('2025-01-01')]).toEqual([false, true])
  })

  test('a complaint is accepted within ten days, from 1/7/2026 within seven working days', () => {
    const accepted = (on: string) =>
      linesOf({
        ...decided(on),
        act: { endedOn: '2026-05-10' },
        handling: { openedOn: '2026-05-20' },
        decision: { form: 'khien-trach', signedOn: '2026-06-20', receivedOn: '2026-06-22' },
      })
        .filter(({ code }) => code.startsWith('acceptance'))
        .map(({ code, facts }) => [code, facts.days])
    expect(accepted('2026-06-30')).toEqual([['acceptance-days', 10]])
    expect(accepted('2026-07-01')).toEqual([['acceptance-working-days', 7]])
  })
})

describe('to a court', () => {
  const asked = (subject: string, form: string, on: string) =>
    codes({
      subject,
      on,
      ...(subject === 'can-bo' ? { leads: undefined, approved: true } : {}),
      act: { endedOn: on, group: form === 'buoc-thoi-viec' ? 'nghien-ma-tuy' : 'hach-dich-phien-ha' },
      decision: { form, signedOn: on },
    }).filter((code) => code === 'court' || code === 'lawsuit-anyone')

  test('goes a dismissed công chức (Điều 57 khoản 3), no other công chức, no cán bộ; any viên chức by Luật 2010', () => {
    expect(asked('cong-chuc', 'buoc-thoi-viec', '2022-03-10')).toEqual(['court'])
    expect(asked('cong-chuc', 'khien-trach', '2022-03-10')).toEqual([])
    expect(asked('can-bo', 'khien-trach', '2022-03-10')).toEqual([])
    expect(asked('vien-chuc', 'khien-trach', '2022-03-10')).toEqual(['lawsuit-anyone'])
  })
})

test('a worker complains by labour law, whatever is decided', () => {
  const act = { endedOn: '2026-08-10', group: 'trom-cap-tham-o', inRules: true, touchesProperty: false }
  expect(codes({ subject: 'nguoi-lao-dong', on: '2026-09-01', act })).toEqual(['worker-complains'])
})
