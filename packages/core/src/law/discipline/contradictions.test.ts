import { describe, expect, test } from 'vitest'
import { contradictions } from './contradictions.ts'
import { CaseFacts } from './facts.ts'

const found = (change: Record<string, unknown>) =>
  contradictions(
    CaseFacts.parse({
      schema: 'congvu.case/1',
      on: '2026-09-15',
      subject: 'vien-chuc',
      acts: [{ id: 'a', endedOn: '2026-08-10' }],
      ...change,
    }),
  )
const act = (more: object) => ({ acts: [{ id: 'a', ...more }] })
const decision = (more: object) => ({ decision: { form: 'khien-trach', signedOn: '2026-09-01', ...more } })
const earlier = (more: object) => ({ earlier: [{ id: 'e', form: 'khien-trach', effectiveOn: '2026-01-05', ...more }] })
const judgment = { sentence: 'other', corruption: false, effectiveOn: '2026-09-01' }
const party = { form: 'khien-trach', announcedOn: '2026-09-01' }
const obstacle = { kind: 'illness', from: '2026-09-05', through: '2026-09-04' }

describe('days of a case asked about on 15/9/2026 that cannot follow each other', () => {
  test.each([
    [act({ startedOn: '2026-08-11', endedOn: '2026-08-10' }), '/acts/0/startedOn', '/acts/0/endedOn'],
    [act({ startedOn: '2026-08-11', detectedOn: '2026-08-10' }), '/acts/0/startedOn', '/acts/0/detectedOn'],
    [act({ startedOn: '2026-09-16' }), '/acts/0/startedOn', '/on'],
    [act({ endedOn: '2026-09-16' }), '/acts/0/endedOn', '/on'],
    [act({ detectedOn: '2026-09-16' }), '/acts/0/detectedOn', '/on'],
    [act({ remindedOn: '2026-09-16' }), '/acts/0/remindedOn', '/on'],
    [
      { ...act({ detectedOn: '2026-08-20' }), handling: { openedOn: '2026-08-19' } },
      '/acts/0/detectedOn',
      '/handling/openedOn',
    ],
    [
      { pauses: [{ kind: 'illness', from: '2026-09-10', through: '2026-09-09' }] },
      '/pauses/0/from',
      '/pauses/0/through',
    ],
    [earlier({ effectiveOn: '2026-09-16' }), '/earlier/0/effectiveOn', '/on'],
    [earlier({ endedOn: '2026-01-04' }), '/earlier/0/effectiveOn', '/earlier/0/endedOn'],
    [{ handling: { openedOn: '2026-09-16' } }, '/handling/openedOn', '/on'],
    [{ handling: { concludedOn: '2026-09-16' } }, '/handling/concludedOn', '/on'],
    [{ handling: { openedOn: '2026-09-02', reviewedOn: '2026-09-01' } }, '/handling/openedOn', '/handling/reviewedOn'],
    [
      { handling: { reviewedOn: '2026-09-02', reportReceivedOn: '2026-09-01' } },
      '/handling/reviewedOn',
      '/handling/reportReceivedOn',
    ],
    [
      { handling: { reportReceivedOn: '2026-09-02', councilFormedOn: '2026-09-01' } },
      '/handling/reportReceivedOn',
      '/handling/councilFormedOn',
    ],
    [
      { handling: { councilFormedOn: '2026-09-02', councilMeetsOn: '2026-09-01' } },
      '/handling/councilFormedOn',
      '/handling/councilMeetsOn',
    ],
    [
      { handling: { summonedOn: '2026-09-02', councilMeetsOn: '2026-09-01' } },
      '/handling/summonedOn',
      '/handling/councilMeetsOn',
    ],
    [
      { handling: { councilMeetsOn: '2026-09-02', proposalReceivedOn: '2026-09-01' } },
      '/handling/councilMeetsOn',
      '/handling/proposalReceivedOn',
    ],
    [
      { handling: { suspendedFrom: '2026-09-02', suspendedThrough: '2026-09-01' } },
      '/handling/suspendedFrom',
      '/handling/suspendedThrough',
    ],
    [{ handling: { openedOn: '2026-09-02' }, ...decision({}) }, '/handling/openedOn', '/decision/signedOn'],
    [decision({ receivedOn: '2026-08-31' }), '/decision/signedOn', '/decision/receivedOn'],
    [
      decision({ receivedOn: '2026-09-03', complainedOn: '2026-09-02' }),
      '/decision/receivedOn',
      '/decision/complainedOn',
    ],
    [
      decision({ complainedOn: '2026-09-03', firstSettlementOn: '2026-09-02' }),
      '/decision/complainedOn',
      '/decision/firstSettlementOn',
    ],
    [
      decision({ receivedOn: '2026-09-03', firstSettlementOn: '2026-09-02' }),
      '/decision/receivedOn',
      '/decision/firstSettlementOn',
    ],
    [
      decision({ firstSettlementOn: '2026-09-03', secondComplaintOn: '2026-09-02' }),
      '/decision/firstSettlementOn',
      '/decision/secondComplaintOn',
    ],
    [decision({ foundWrongOn: '2026-08-31' }), '/decision/signedOn', '/decision/foundWrongOn'],
    [decision({ receivedOn: '2026-09-16' }), '/decision/receivedOn', '/on'],
    [decision({ complainedOn: '2026-09-16' }), '/decision/complainedOn', '/on'],
    [decision({ firstSettlementOn: '2026-09-16' }), '/decision/firstSettlementOn', '/on'],
    [decision({ secondComplaintOn: '2026-09-16' }), '/decision/secondComplaintOn', '/on'],
    [decision({ foundWrongOn: '2026-09-16' }), '/decision/foundWrongOn', '/on'],
    [decision({ obstacles: [obstacle] }), '/decision/obstacles/0/from', '/decision/obstacles/0/through'],
    [{ judgment: { ...judgment, effectiveOn: '2026-09-16' } }, '/judgment/effectiveOn', '/on'],
    [{ judgment: { ...judgment, receivedOn: '2026-09-16' } }, '/judgment/receivedOn', '/on'],
    [{ party: { ...party, announcedOn: '2026-09-16' } }, '/party/announcedOn', '/on'],
    [{ party: { ...party, changed: { to: 'canh-cao', on: '2026-08-31' } } }, '/party/announcedOn', '/party/changed/on'],
    [{ party: { ...party, changed: { to: 'canh-cao', on: '2026-09-16' } } }, '/party/changed/on', '/on'],
    [{ status: 'retired', leftOn: '2026-09-16' }, '/leftOn', '/on'],
    [{ transferredOn: '2026-09-16' }, '/transferredOn', '/on'],
  ])('%j: told at %s, against %s, and nothing else is', (change, pointer, laterAt) => {
    const problems = found(change)
    expect(problems.map(({ code, pointer: at, facts }) => [code, at, facts.laterAt])).toEqual([
      ['days-out-of-order', pointer, laterAt],
    ])
    expect(problems.every(({ facts }) => String(facts.earlier) > String(facts.later))).toBe(true)
  })

  test('everything on one day, 15/9/2026, contradicts nothing; nor do facts that say "none"', () => {
    const day = '2026-09-15'
    expect(
      found({
        ...act({ startedOn: day, endedOn: day, detectedOn: day, remindedOn: day }),
        pauses: [{ kind: 'illness', from: day, through: day }],
        ...earlier({ effectiveOn: day, endedOn: day }),
        handling: { openedOn: day, concludedOn: day, reviewedOn: day, reportReceivedOn: day, councilFormedOn: day },
        ...decision({
          signedOn: day,
          receivedOn: day,
          complainedOn: day,
          obstacles: [{ ...obstacle, from: '2026-09-04' }],
        }),
        judgment: { ...judgment, effectiveOn: day, receivedOn: day },
        party: { ...party, announcedOn: day, changed: { to: 'cancelled', on: day } },
        transferredOn: day,
      }),
    ).toEqual([])
    expect(
      found({
        ...act({ remindedOn: null }),
        judgment: null,
        party: null,
        transferredOn: null,
        earlier: [],
        pauses: [],
      }),
    ).toEqual([])
  })

  test('found on 9/8/2026 before it ended on 10/8/2026; ongoing acts have no end to come before', () => {
    expect(found(act({ endedOn: '2026-08-10', detectedOn: '2026-08-09' }))).toMatchObject([
      {
        code: 'detected-before-it-ended',
        pointer: '/acts/0/detectedOn',
        facts: { detectedOn: '2026-08-09', endedOn: '2026-08-10' },
      },
    ])
    expect(found(act({ endedOn: 'ongoing', detectedOn: '2026-08-09', startedOn: '2026-08-01' }))).toEqual([])
  })
})

describe('names that do not fit', () => {
  test('two acts and two earlier decisions of one id; an act that nobody named', () => {
    const twice = (id: string) => [
      { id, form: 'khien-trach', effectiveOn: '2026-01-05' },
      { id, form: 'khien-trach', effectiveOn: '2026-01-05', sameKindAs: ['a', 'b'], punished: ['c', 'a'] },
    ]
    expect(
      found({ acts: [{ id: 'a' }, { id: 'x' }, { id: 'a' }], earlier: twice('e') }).map(({ code, pointer, facts }) => [
        code,
        pointer,
        facts,
      ]),
    ).toEqual([
      ['repeated-id', '/acts/2/id', { id: 'a' }],
      ['repeated-id', '/earlier/1/id', { id: 'e' }],
      ['unknown-act', '/earlier/1/sameKindAs/1', { id: 'b', acts: ['a', 'x'] }],
      ['unknown-act', '/earlier/1/punished/0', { id: 'c', acts: ['a', 'x'] }],
    ])
  })
})

describe('forms and facts of another kind of person', () => {
  const at = (change: Record<string, unknown>) => found(change).map(({ code, pointer }) => [code, pointer])

  test.each([
    ['cách chức of one who does not lead', earlier({ form: 'cach-chuc', leads: false }), 'form-of-a-leader'],
    ['hạ bậc lương of a viên chức', earlier({ form: 'ha-bac-luong' }), 'form-not-of-subject'],
    ['sa thải of a viên chức', earlier({ form: 'sa-thai', leads: true }), 'form-not-of-subject'],
    [
      'giáng chức of a công chức who does not lead',
      { subject: 'cong-chuc', ...earlier({ form: 'giang-chuc', effectiveOn: '2022-01-05', leads: false }) },
      'form-of-a-leader',
    ],
  ])('%s: %j gives %s', (_title, change, code) => {
    expect(at(change)).toEqual([[code, '/earlier/0/form']])
  })

  test.each([
    ['cách chức of one who led', earlier({ form: 'cach-chuc', leads: true })],
    ['cách chức where nobody says whether the person led', earlier({ form: 'cach-chuc' })],
    [
      'xóa tư cách chức vụ, of one who left',
      earlier({ form: 'xoa-tu-cach-chuc-vu', effectiveOn: '2026-07-05', leads: false }),
    ],
    [
      'giáng chức of 5/1/2026: NĐ 112/2020 knew it less than two years before',
      { subject: 'cong-chuc', ...earlier({ form: 'giang-chuc', leads: true }) },
    ],
    ['any form before the first wording known', earlier({ form: 'sa-thai', effectiveOn: '2004-01-05' })],
  ])('%s: nothing to tell', (_title, change) => {
    expect(at(change)).toEqual([])
  })

  test('the decision of this case is looked at too, with what the person is now', () => {
    expect(at({ leads: false, ...decision({ form: 'cach-chuc' }) })).toEqual([['form-of-a-leader', '/decision/form']])
    expect(at({ leads: true, ...decision({ form: 'cach-chuc' }) })).toEqual([])
  })

  test.each([
    [{ approved: false }, 'not-of-this-person', '/approved'],
    [{ communeLevel: true }, 'not-of-this-person', '/communeLevel'],
    [{ subject: 'nguoi-lao-dong', communeLevel: true }, 'not-of-this-person', '/communeLevel'],
    [{ subject: 'can-bo', status: 'probation' }, 'not-of-this-person', '/status'],
    [{ status: 'serving', leftOn: '2026-01-01' }, 'serving-and-left', '/leftOn'],
    [{ status: 'probation', leftOn: '2026-01-01' }, 'serving-and-left', '/leftOn'],
    [{ leads: false, ...act({ group: 'trach-nhiem-quan-ly' }) }, 'act-of-a-leader', '/acts/0/group'],
    [{ leads: false, ...act({ group: 'giay-to-gia-bo-nhiem' }) }, 'act-of-a-leader', '/acts/0/group'],
    [act({ inRules: false }), 'not-of-this-person', '/acts/0/inRules'],
    [act({ touchesProperty: false }), 'not-of-this-person', '/acts/0/touchesProperty'],
  ])('%j gives %s at %s', (change, code, pointer) => {
    expect(at(change)).toEqual([[code, pointer]])
  })

  test.each([
    { subject: 'can-bo', approved: true },
    { subject: 'can-bo', communeLevel: true },
    { subject: 'cong-chuc', communeLevel: true },
    { communeLevel: false },
    { subject: 'can-bo', status: 'serving' },
    { subject: 'cong-chuc', status: 'probation' },
    { status: 'left', leftOn: '2026-01-01' },
    { leftOn: '2026-01-01' },
    { leads: true, ...act({ group: 'trach-nhiem-quan-ly' }) },
    act({ group: 'giay-to-gia-bo-nhiem' }),
    { leads: false, ...act({ group: 'dao-duc-ung-xu' }) },
    { subject: 'nguoi-lao-dong', ...act({ inRules: true, touchesProperty: true }) },
  ])('%j: nothing to tell', (change) => {
    expect(at(change)).toEqual([])
  })
})

test('handling opens when something was found; a second act found on 1/9/2026 is no contradiction, unless all were found later', () => {
  const acts = (first: string) => ({
    acts: [
      { id: 'a', endedOn: '2026-08-10', detectedOn: first },
      { id: 'b', endedOn: '2026-08-11', detectedOn: '2026-09-01' },
    ],
    handling: { openedOn: '2026-08-20' },
  })
  expect(found(acts('2026-08-20'))).toEqual([])
  expect(found(acts('2026-08-21')).map(({ pointer }) => pointer)).toEqual(['/acts/0/detectedOn'])
})
