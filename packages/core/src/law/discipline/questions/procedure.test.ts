import { describe, expect, test } from 'vitest'
import { estimatedCalendar } from '../../calendar/estimated.ts'
import { assess } from '../assess.ts'
import { type Change, caseOf } from '../testing/case-of.ts'

const vc = { subject: 'vien-chuc', on: '2026-09-15', act: { endedOn: '2026-08-10' } }
const opened = { openedOn: '2026-08-20', concludedOn: '2026-09-10' }
const found = (change: Change) => assess(caseOf(change))
const steps = (change: Change) => found(change).steps.map(({ kind }) => kind)
const lines = (change: Change, ...codes: string[]) =>
  found(change)
    .lines.filter(({ topic, code }) => topic === 'procedure' && codes.includes(code))
    .map(({ code, facts, used, kind }) => ({ code, facts, used, kind }))
const skipped = (change: Change) =>
  lines(change, 'review-skipped', 'review-and-council-skipped', 'conclusions-serve').map(({ code, facts, used }) => [
    code,
    facts.reasons,
    used,
  ])
const withCouncil = ['council', 'summons', 'proposal', 'decision']

describe('what lets the review be left out (NĐ 234/2026 Điều 13 khoản 2)', () => {
  test.each<[Change, string, string]>([
    [{ handling: { ...opened, alreadyReviewed: true } }, 'already-reviewed', '/handling/alreadyReviewed'],
    [
      { pauses: [{ kind: 'criminal', from: '2026-09-01', through: '2026-09-05', authorityDecided: true }] },
      'authority-in-criminal-case',
      '/pauses',
    ],
    [
      { pauses: [{ kind: 'land-law', from: '2026-09-01', through: '2026-09-05', authorityDecided: true }] },
      'land-law',
      '/pauses',
    ],
    [{ transferredOn: '2026-08-10' }, 'transfer', '/transferredOn'],
  ])('%j: %s, the council stays, and the conclusions serve', (change, reason, place) => {
    const whole = { ...vc, ...change }
    expect(skipped(whole)).toEqual([
      ['review-skipped', [reason], [place]],
      ['conclusions-serve', undefined, []],
    ])
    expect(steps(whole)).toEqual(withCouncil)
  })

  test.each<[string, Change]>([
    [
      'the authority did not decide',
      { pauses: [{ kind: 'criminal', from: '2026-09-01', through: '2026-09-05', authorityDecided: false }] },
    ],
    [
      'of land law neither',
      { pauses: [{ kind: 'land-law', from: '2026-09-01', through: '2026-09-05', authorityDecided: false }] },
    ],
    [
      'an illness needs no such decision',
      { pauses: [{ kind: 'illness', from: '2026-09-01', through: '2026-09-05', authorityDecided: true }] },
    ],
    ['not reviewed yet', { handling: { ...opened, alreadyReviewed: false } }],
    ['no form was proposed', { handling: { ...opened, formProposed: false } }],
    ['nothing is known of the handling', { handling: undefined }],
  ])('%s: nothing is left out', (_why, change) => {
    expect(skipped({ ...vc, ...change })).toEqual([])
    expect(steps({ ...vc, ...change })).toEqual(['review', 'report', ...withCouncil])
  })

  test('one of two acts was done after the move: the review is held', () => {
    const acts = [{ endedOn: '2026-08-10' }, { endedOn: '2026-09-01' }]
    expect(skipped({ subject: 'vien-chuc', on: '2026-09-15', transferredOn: '2026-08-20', acts })).toEqual([])
  })

  test('the land-law ground is new: under NĐ 112/2020 the review is held', () => {
    const pauses = [{ kind: 'land-law', from: '2026-05-01', authorityDecided: true }]
    const change = { subject: 'vien-chuc', on: '2026-05-20', act: { endedOn: '2026-04-10' }, pauses }
    expect(steps(change)).toContain('review')
  })
})

describe('what lets review and council be left out (khoản 3)', () => {
  test.each<[Change, string, string]>([
    [{ handling: { ...opened, formProposed: true } }, 'form-proposed', '/handling/formProposed'],
    [{ party: { form: 'khien-trach', announcedOn: '2026-09-01' } }, 'party', '/party'],
  ])('%j: %s', (change, reason, place) => {
    expect(skipped({ ...vc, ...change })).toEqual([
      ['review-and-council-skipped', [reason], [place]],
      ['conclusions-serve', undefined, []],
    ])
    expect(steps({ ...vc, ...change }).filter((kind) => kind !== 'party-match')).toEqual(['decision'])
  })

  test('where one ground leaves out both and another the review, the first alone is told', () => {
    expect(skipped({ ...vc, handling: { ...opened, formProposed: true, alreadyReviewed: true } })[0]).toEqual([
      'review-and-council-skipped',
      ['form-proposed'],
      ['/handling/formProposed'],
    ])
  })

  test('a Party decision of which nothing is known beside: whether a council is set up is asked', () => {
    const asked = found({ ...vc, handling: undefined, party: { form: 'khien-trach', announcedOn: '2026-09-01' } })
    expect(asked.lines.map(({ facts }) => facts.fact)).toContain('/handling/councilDecided')
  })

  test('NĐ 172/2025, of which khoản 3 was not read: with a proposed form a question; with a transfer the review is left out, and none', () => {
    const cc = { subject: 'cong-chuc', on: '2026-03-15', act: { endedOn: '2026-03-01', group: 'dao-duc-ung-xu' } }
    const unread = (change: Change) =>
      lines({ ...cc, ...change }, 'not-read').filter(({ facts }) => facts.what === 'reviewAndCouncilSkipped')
    expect(unread({ handling: { formProposed: true } })).toMatchObject([
      { facts: { reasons: ['form-proposed'] }, used: ['/handling/formProposed'] },
    ])
    expect(unread({ handling: { formProposed: true }, transferredOn: '2026-03-01' })).toEqual([])
    expect(skipped({ ...cc, transferredOn: '2026-03-01' })).toEqual([
      ['review-skipped', ['transfer'], ['/transferredOn']],
    ])
  })
})

describe('an act found after the council proposed a form (NĐ 234/2026 Điều 21 khoản 2)', () => {
  const handling = { openedOn: '2026-08-20', councilMeetsOn: '2026-09-10', proposalReceivedOn: '2026-09-14' }
  const anew = (detectedOn: string | undefined, change: Change = {}) =>
    lines(
      {
        subject: 'vien-chuc',
        on: '2026-09-25',
        handling,
        acts: [{ endedOn: '2026-08-10' }, { endedOn: '2026-08-11', detectedOn }],
        ...change,
      },
      'proposed-anew',
    )

  test.each([
    ['2026-09-10', false, 'on the day of the meeting'],
    ['2026-09-11', true, 'the day after the meeting'],
    ['2026-09-24', true, 'before there is a decision'],
    [undefined, false, 'no day known'],
  ])('found %s: %s (%s)', (detectedOn, proposes, _why) => {
    expect(anew(detectedOn)).toEqual(
      proposes
        ? [
            {
              code: 'proposed-anew',
              kind: 'answer',
              facts: { detectedOn },
              used: ['/acts/1/detectedOn', '/handling/proposalReceivedOn'],
            },
          ]
        : [],
    )
  })

  test('found on the day of the decision the council proposes anew, found later it does not', () => {
    const decision = { form: 'khien-trach', signedOn: '2026-09-20' }
    expect(anew('2026-09-20', { decision })).toHaveLength(1)
    expect(anew('2026-09-21', { decision })).toEqual([])
  })

  test('where the day of the meeting is not known the proposal’s counts; without a proposal nothing is proposed anew', () => {
    const { councilMeetsOn: _met, ...received } = handling
    expect(anew('2026-09-14', { handling: received })).toEqual([])
    expect(anew('2026-09-15', { handling: received })).toHaveLength(1)
    const { proposalReceivedOn: _received, ...met } = handling
    expect(anew('2026-09-15', { handling: met })).toEqual([])
  })

  test('of công chức that clause was not read: a question', () => {
    const change = {
      subject: 'cong-chuc',
      acts: [{ endedOn: '2026-08-10' }, { endedOn: '2026-08-11', detectedOn: '2026-09-15' }],
    }
    const asked = found({ on: '2026-09-25', handling, ...change }).lines.filter(
      ({ facts }) => facts.what === 'proposedAnew',
    )
    expect(asked).toMatchObject([
      { act: 'a2', kind: 'question', used: ['/acts/1/detectedOn', '/handling/proposalReceivedOn'] },
    ])
  })
})

describe('where nothing was read of people out of service', () => {
  test('a retired viên chức whom the Party punished: the step of the Party decision alone', () => {
    const party = { form: 'khien-trach', announcedOn: '2026-09-01' }
    const change = { ...vc, status: 'retired', leftOn: '2026-09-02', heldPost: true, party }
    expect(found(change).steps).toEqual([
      { kind: 'party-match', needed: true, from: '2026-09-01', legalEnd: '2026-10-01', due: '2026-10-01' },
    ])
    expect(lines(change, 'party-by')).toMatchObject([{ used: ['/party/announcedOn'], facts: { days: 30 } }])
  })
})

describe('a step at the edge of what is known', () => {
  const reviewedOn = '2027-12-20'
  const change = { subject: 'vien-chuc', on: reviewedOn, act: { endedOn: '2027-11-10' }, handling: { reviewedOn } }

  test('past the decided calendar the day is a question, and the step stays', () => {
    expect(found(change).steps).toContainEqual({ kind: 'report', needed: true, from: reviewedOn })
    expect(lines(change, 'calendar-not-known')).toEqual([
      {
        code: 'calendar-not-known',
        kind: 'question',
        facts: { step: 'report', days: 3, from: reviewedOn, first: '2019-01-01', last: '2027-12-31' },
        used: ['/handling/reviewedOn'],
      },
    ])
  })

  test('by the estimated calendar: a summons counted back from a meeting of January 2028 is a caveat, of December 2027 none', () => {
    const kind = (councilMeetsOn: string) =>
      assess(caseOf({ ...change, on: '2027-12-20', handling: { councilMeetsOn } }), {
        calendar: estimatedCalendar(),
      }).lines.find(({ code }) => code === 'summons-by')?.kind
    expect(kind('2027-12-31')).toBe('answer')
    expect(kind('2028-01-04')).toBe('caveat')
  })

  test('30 days after a Party decision of 5/12/2027 end in 2028: a caveat where they may roll, none where they stay', () => {
    const kind = (rollOver: string) =>
      assess(caseOf({ ...change, party: { form: 'khien-trach', announcedOn: '2027-12-05' }, rollOver }), {
        calendar: estimatedCalendar(),
      }).lines.find(({ code }) => code === 'party-by')?.kind
    expect(kind('time-limits')).toBe('caveat')
    expect(kind('none')).toBe('answer')
  })

  test('under NĐ 71/2023 the council of viên chức has no number of days: the step says from when it can be', () => {
    const of = (reportReceivedOn: string | undefined) =>
      found({
        subject: 'vien-chuc',
        on: '2024-05-20',
        act: { endedOn: '2024-04-10' },
        handling: { openedOn: '2024-05-02', reportReceivedOn },
      }).steps.find(({ kind }) => kind === 'council')
    expect(of('2024-05-14')).toEqual({ kind: 'council', needed: true, from: '2024-05-14' })
    expect(of(undefined)).toEqual({ kind: 'council', needed: true })
  })

  test('dismissed by a judgment that has not come yet: the paper decision waits for it', () => {
    const judgment = { sentence: 'prison', corruption: false, effectiveOn: '2026-09-20' }
    const waiting = { ...vc, on: '2026-10-06', judgment }
    expect(found(waiting).steps).toEqual([{ kind: 'court-decision', needed: true }])
    expect(lines(waiting, 'step-waits')).toMatchObject([{ facts: { fact: '/judgment/receivedOn', days: 15 } }])
  })
})
