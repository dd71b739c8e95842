import { describe, expect, test } from 'vitest'
import { assess } from '../assess.ts'
import { type Change, caseOf } from '../testing/case-of.ts'

const vc = { subject: 'vien-chuc', on: '2026-09-15', act: { endedOn: '2026-08-10' } }
/** Whether the act may be disciplined (`?`: a question), and what is said about it beside its group. */
const told = (change: Change) => {
  const { acts, lines } = assess(caseOf({ ...vc, ...change }))
  const may = acts[0]?.disciplinable
  return [
    may === undefined || may.kind === 'question' ? '?' : may.value,
    lines
      .filter(({ topic, code }) => topic === 'disciplinable' && code !== 'group-listed')
      .map(({ code, facts }) => (code === 'fact-missing' ? facts.fact : code === 'not-read' ? facts.what : code)),
  ]
}

describe('may a person be considered at all (NĐ 234/2026 Điều 3, 4)', () => {
  test.each<[Change, boolean | '?', string[]]>([
    [{}, true, []],
    [{ exclusions: undefined }, '?', ['/exclusions']],
    [{ exclusions: ['force-majeure'] }, false, ['excluded']],
    [{ exclusions: ['superior-order'] }, true, ['ground-not-listed']],
    [{ exclusions: ['excluded-by-other-law'] }, '?', ['other-law']],
    [{ exclusions: ['exempt-by-other-law'] }, '?', ['other-law']],
    [{ exclusions: ['superior-order', 'force-majeure'] }, false, ['ground-not-listed', 'excluded']],
    [{ pauses: undefined }, '?', ['/pauses']],
    [{ pauses: [{ kind: 'maternity', from: '2026-09-15' }] }, '?', ['/pauses/0/askedInWriting']],
    [{ pauses: [{ kind: 'maternity', from: '2026-09-15', askedInWriting: false }] }, false, ['not-yet-considered']],
    [{ pauses: [{ kind: 'maternity', from: '2026-09-15', askedInWriting: true }] }, true, ['pause-lifted']],
    [
      { pauses: [{ kind: 'maternity', from: '2026-08-01', through: '2026-09-15', askedInWriting: false }] },
      false,
      ['not-yet-considered'],
    ],
    [{ pauses: [{ kind: 'maternity', from: '2026-08-01', through: '2026-09-14', askedInWriting: false }] }, true, []],
    [{ pauses: [{ kind: 'criminal', from: '2026-09-01' }] }, '?', ['/pauses/0/authorityDecided']],
    [{ pauses: [{ kind: 'criminal', from: '2026-09-01', authorityDecided: false }] }, false, ['not-yet-considered']],
    [{ pauses: [{ kind: 'criminal', from: '2026-09-01', authorityDecided: true }] }, true, ['pause-lifted']],
    [{ pauses: [{ kind: 'by-other-law', from: '2026-09-01' }] }, '?', ['pause-by-other-law']],
    [{ pauses: [{ kind: 'illness', from: '2026-09-01' }] }, false, ['not-yet-considered']],
    [{ status: 'probation' }, '?', ['no-probation']],
  ])('%j: %s, %j', (change, may, codes) => {
    expect(told(change)).toEqual([may, codes])
  })

  test('under NĐ 35/2005, of which these articles were not read, each ground and each time is a question', () => {
    const old = { subject: 'cong-chuc', on: '2008-06-20', act: { endedOn: '2008-05-05' } }
    expect(told({ ...old, exclusions: ['force-majeure'] })).toEqual(['?', ['exclusions/force-majeure', 'groups']])
    expect(told({ ...old, pauses: [{ kind: 'criminal', from: '2008-06-01' }] })).toEqual([
      '?',
      ['pauses/criminal', 'groups'],
    ])
  })
})

test('a ground that is known by memory alone settles nothing: that the person died, under NĐ 112/2020', () => {
  const old = { subject: 'cong-chuc', on: '2022-03-20', act: { endedOn: '2022-03-10' } }
  expect(told({ ...old, exclusions: ['died'] })).toEqual(['?', ['exempt']])
  expect(told({ ...old, exclusions: ['force-majeure'] })).toEqual([false, ['exempt']])
})

describe('is the act a violation', () => {
  const ethics = (act: object, change: Change = {}): Change => ({
    ...change,
    act: { endedOn: '2026-08-10', group: 'dao-duc-ung-xu', ...act },
  })

  test.each<[Change, boolean | '?', string[]]>([
    [{ act: { endedOn: '2026-08-10', group: undefined } }, '?', ['/acts/0/group']],
    [{ act: { endedOn: '2026-08-10', group: 'dan-so' } }, '?', ['group-must-be-mapped']],
    [ethics({ remindedOn: undefined }), '?', ['/acts/0/remindedOn']],
    [ethics({ remindedOn: '2026-08-09' }), true, ['reminded']],
    [ethics({ remindedOn: '2026-08-10' }), false, ['not-reminded', 'fallback-other-rules']],
    [ethics({ remindedOn: null }), false, ['not-reminded', 'fallback-other-rules']],
    [ethics({ remindedOn: '2026-08-09', endedOn: undefined, detectedOn: undefined }), '?', ['/acts/0/endedOn']],
    [
      ethics({ remindedOn: null, endedOn: undefined, detectedOn: undefined }),
      false,
      ['not-reminded', 'fallback-other-rules'],
    ],
    [{ act: { endedOn: '2026-08-10', standard: 'TP-05' } }, true, []],
    [{ act: { endedOn: '2026-08-10', standard: 'DD-01' } }, false, ['self-evaluation-shows-nothing']],
    [{ act: { endedOn: '2026-08-10', standard: 'XX-01' } }, '?', ['standard-not-in-catalogue']],
    [{ act: { endedOn: '2026-08-10', subjectThen: 'vien-chuc' } }, true, []],
    [{ act: { endedOn: '2026-08-10', subjectThen: 'cong-chuc' } }, '?', ['was-something-else']],
  ])('%j: %s, %j', (change, may, codes) => {
    expect(told(change)).toEqual([may, codes])
  })

  test('one violation is punished once; where that decision was cancelled it is decided again; nobody told: nothing is said', () => {
    const earlier = (more: object = {}) => [
      { id: 'e', form: 'khien-trach', effectiveOn: '2026-08-20', punished: ['a1'], ...more },
    ]
    expect(told({ earlier: earlier() })).toEqual([false, ['already-punished']])
    expect(told({ earlier: earlier({ cancelled: true }) })).toEqual([true, ['cancelled-is-redone']])
    expect(told({ earlier: earlier({ punished: [] }) })).toEqual([true, []])
    expect(told({ earlier: undefined })[1]).toEqual([])
  })

  test('complaints have a decree of their own, NĐ 155/2026 from 1/7/2026: acts before it may have had a milder one', () => {
    const sector = (endedOn: string | undefined, on = '2026-09-15') =>
      told({ on, act: { endedOn, detectedOn: endedOn, sector: 'khieu-nai' } })[1]
    expect(sector('2026-06-30')).toEqual(['sector-decree', 'sector-favourable'])
    expect(sector('2026-07-01')).toEqual(['sector-decree'])
    expect(sector('2026-06-20', '2026-06-30')).toEqual(['sector-decree'])
    expect(sector('2026-06-20', '2026-07-01')).toEqual(['sector-decree', 'sector-favourable'])
    expect(sector(undefined)).toEqual(['sector-decree'])
  })

  test('a worker is disciplined for what stands in the rules; whether it does is asked', () => {
    const worker = (inRules?: boolean) =>
      told({
        subject: 'nguoi-lao-dong',
        act: { endedOn: '2026-08-10', group: 'trom-cap-tham-o', touchesProperty: true, inRules },
      })
    expect(worker(true)[0]).toBe(true)
    expect(worker(false)).toEqual([false, expect.arrayContaining(['not-in-rules'])])
    expect(worker()).toEqual(['?', expect.arrayContaining(['/acts/0/inRules'])])
  })
})
