import { describe, expect, test } from 'vitest'
import { assess } from './assess.ts'
import { type Change, caseOf, inWords } from './testing/case-of.ts'

const found = (change: Change) => assess(caseOf(change))
/** What an assessment asks because no text was read for it, with the facts that made it ask. */
const unread = (change: Change, what: string) =>
  found(change)
    .lines.filter(({ code, facts }) => code === 'not-read' && facts.what === what)
    .map(({ kind, known, used, act }) => ({ kind, known, used, ...(act && { act }) }))

const asked = (...used: string[]) => [{ kind: 'question', known: 'unverified', used }]
// Of Nghị định 35/2005 hardly an article was read; of Nghị định 172/2025 not every one.
const of2008 = {
  subject: 'cong-chuc',
  on: '2008-06-20',
  act: { endedOn: '2008-05-05' },
  handling: { openedOn: '2008-05-10' },
}
const of2026 = {
  subject: 'cong-chuc',
  on: '2026-03-20',
  act: { endedOn: '2026-03-02', group: 'dao-duc-ung-xu' },
  handling: { openedOn: '2026-03-05' },
}

describe('where a text was not read, what it would say is asked by name', () => {
  test.each<[what: string, change: Change, used: string[]]>([
    ['decidesSeconded', { ...of2008, seconded: true }, ['/seconded']],
    ['decides', { ...of2008, seconded: false }, ['/leads']],
    ['transferred', { ...of2008, transferredOn: '2008-05-05' }, ['/transferredOn']],
    [
      'conflictOfInterest',
      { ...of2008, handling: { openedOn: '2008-05-10', people: [{ as: 'council-member', tie: 'close-relative' }] } },
      ['/handling/people/0'],
    ],
    [
      'partyChanged',
      {
        ...of2026,
        party: { form: 'canh-cao', announcedOn: '2026-03-06', changed: { to: 'khien-trach', on: '2026-03-12' } },
      },
      ['/party/changed'],
    ],
    ['party', { ...of2026, party: { form: 'canh-cao', announcedOn: '2026-03-06' } }, ['/party']],
    [
      'judgment',
      {
        ...of2026,
        subject: 'nguoi-lao-dong',
        act: { ...of2026.act, group: 'trom-cap-tham-o', inRules: true, touchesProperty: true },
        judgment: { sentence: 'prison', corruption: false, effectiveOn: '2026-03-10' },
      },
      ['/judgment'],
    ],
    ['formsOfLeft', { ...of2008, status: 'retired', leftOn: '2008-05-20' }, ['/status', '/heldPost']],
    [
      'noSubstitution',
      {
        ...of2008,
        party: { form: 'canh-cao', announcedOn: '2008-05-20' },
        decision: { form: 'canh-cao', signedOn: '2008-06-20' },
      },
      ['/party'],
    ],
    [
      'corruptionBar',
      {
        ...of2008,
        leads: true,
        act: { endedOn: '2008-05-05', corruption: true },
        decision: { form: 'cach-chuc', signedOn: '2008-06-20' },
      },
      ['/acts/0/corruption'],
    ],
    ['lowerStep', { ...of2008, decision: { form: 'ha-bac-luong', signedOn: '2008-06-20' } }, []],
    [
      'announcedIfWrong',
      { ...of2008, decision: { form: 'khien-trach', signedOn: '2008-06-18', foundWrongOn: '2008-06-20' } },
      ['/decision/foundWrongOn'],
    ],
    ['applyAgainAfter', { ...of2008, decision: { form: 'buoc-thoi-viec', signedOn: '2008-06-20' } }, []],
    [
      'suspension',
      { ...of2008, handling: { openedOn: '2008-05-10', suspendedFrom: '2008-05-12' } },
      ['/handling/suspendedFrom', '/handling/suspendedThrough'],
    ],
    [
      'criminalFile',
      { ...of2008, pauses: [{ kind: 'criminal', from: '2008-05-12', through: '2008-06-01' }] },
      ['/pauses/0/through'],
    ],
    ['probation', { ...of2026, status: 'probation' }, ['/status']],
  ])('%s (%#)', (what, change, used) => {
    expect(unread(change, what)).toEqual(asked(...used))
  })

  test('of an act: whether a cancelled decision is decided again, and what is done about a re-offence', () => {
    const earlier = [{ id: 'e', form: 'khien-trach', effectiveOn: '2026-03-10', cancelled: true, punished: ['a1'] }]
    expect(unread({ ...of2026, earlier }, 'cancelledIsRedone')).toEqual([
      { kind: 'question', known: 'unverified', used: ['/earlier/0/cancelled'], act: 'a1' },
    ])
  })

  test('nothing is asked of what does not arise: no move, no wrong decision, no suspension, no criminal case', () => {
    for (const what of ['transferred', 'announcedIfWrong', 'suspension', 'criminalFile', 'noSubstitution'])
      expect(unread({ ...of2008, decision: { form: 'khien-trach', signedOn: '2008-06-20' } }, what), what).toEqual([])
  })
})

describe('what an earlier decision on the same act means where the rule on one form was not read', () => {
  test('a question, and the form stays open', () => {
    const earlier = [{ id: 'e', form: 'khien-trach', effectiveOn: '2008-05-20', punished: ['a1'] }]
    const result = found({ ...of2008, earlier })
    expect(result.lines.find(({ code }) => code === 'already-punished')).toMatchObject({
      kind: 'question',
      act: 'a1',
      facts: { form: 'khien-trach', effectiveOn: '2008-05-20' },
      used: ['/earlier/0'],
    })
    expect(inWords(result.form)).toMatch(/^\? /)
  })
})
