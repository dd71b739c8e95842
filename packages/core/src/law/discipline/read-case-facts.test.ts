import { expect, describe as group, test } from 'vitest'
import { Refusal } from '../../engine/refusal.ts'
import { describe } from '../../words.ts'
import { assess } from './assess.ts'
import { CaseFacts } from './facts.ts'
import { readCaseFacts } from './read-case-facts.ts'

const sound = {
  schema: 'congvu.case/1',
  on: '2026-09-15',
  subject: 'vien-chuc',
  leads: false,
  acts: [{ id: 'a', endedOn: '2026-08-10' }],
}
const act = (more: object) => ({ acts: [{ ...sound.acts[0], ...more }] })

group('facts that cannot be assessed', () => {
  test.each([
    ['found before it ended', act({ detectedOn: '2026-08-09' }), 'detected-before-it-ended', '/acts/0/detectedOn'],
    ['30 February', { on: '2026-02-30' }, 'not-a-day', '/on'],
    ['ended after the day of the question', act({ endedOn: '2026-09-16' }), 'days-out-of-order', '/acts/0/endedOn'],
    ['began after it ended', act({ startedOn: '2026-08-11' }), 'days-out-of-order', '/acts/0/startedOn'],
    [
      'a leader’s form for a non-leader',
      { earlier: [{ id: 'e', form: 'cach-chuc', effectiveOn: '2026-01-01', leads: false }] },
      'form-of-a-leader',
      '/earlier/0/form',
    ],
    [
      'a form of workers',
      { earlier: [{ id: 'e', form: 'sa-thai', effectiveOn: '2026-01-01' }] },
      'form-not-of-subject',
      '/earlier/0/form',
    ],
    ['a leader’s violation by a non-leader', act({ group: 'trach-nhiem-quan-ly' }), 'act-of-a-leader', '/acts/0/group'],
    [
      'an act nobody named',
      { earlier: [{ id: 'e', form: 'khien-trach', effectiveOn: '2026-01-01', sameKindAs: ['b'] }] },
      'unknown-act',
      '/earlier/0/sameKindAs/0',
    ],
    ['one id twice', { acts: [{ id: 'a' }, { id: 'a' }] }, 'repeated-id', '/acts/1/id'],
    ['serving and left', { status: 'serving', leftOn: '2026-01-01' }, 'serving-and-left', '/leftOn'],
    ['a fact of cán bộ', { approved: true }, 'not-of-this-person', '/approved'],
    ['a misspelt key', { handlng: {} }, 'unknown-key', '/handlng'],
    [
      'a pause backwards',
      { pauses: [{ kind: 'illness', from: '2026-09-10', through: '2026-09-01' }] },
      'days-out-of-order',
      '/pauses/0/from',
    ],
    ['another version', { schema: 'congvu.case/2' }, 'unknown-case-version', '/schema'],
    [
      'the Party changed before it decided',
      { party: { form: 'canh-cao', announcedOn: '2026-09-01', changed: { to: 'cancelled', on: '2026-08-01' } } },
      'days-out-of-order',
      '/party/announcedOn',
    ],
    [
      'complained before the decision came',
      {
        decision: {
          form: 'khien-trach',
          signedOn: '2026-09-01',
          receivedOn: '2026-09-05',
          complainedOn: '2026-09-02',
        },
      },
      'days-out-of-order',
      '/decision/receivedOn',
    ],
    [
      'an obstacle backwards',
      {
        decision: {
          form: 'khien-trach',
          signedOn: '2026-09-01',
          obstacles: [{ kind: 'illness', from: '2026-09-05', through: '2026-09-04' }],
        },
      },
      'days-out-of-order',
      '/decision/obstacles/0/from',
    ],
    [
      'a suspension backwards',
      { handling: { suspendedFrom: '2026-09-05', suspendedThrough: '2026-09-04' } },
      'days-out-of-order',
      '/handling/suspendedFrom',
    ],
    ['moved in the future', { transferredOn: '2026-09-16' }, 'days-out-of-order', '/transferredOn'],
    ['left in the future', { status: 'left', leftOn: '2026-09-16' }, 'days-out-of-order', '/leftOn'],
    ['reminded in the future', act({ remindedOn: '2026-09-16' }), 'days-out-of-order', '/acts/0/remindedOn'],
    [
      'a judgment in the future',
      { judgment: { sentence: 'other', corruption: false, effectiveOn: '2026-09-16' } },
      'days-out-of-order',
      '/judgment/effectiveOn',
    ],
  ])('%s: %j gives %s at %s, with how to mend it in both languages', (_title, change, code, pointer) => {
    const reading = readCaseFacts({ ...sound, ...change })
    const found = reading.ok ? undefined : reading.problems.find((each) => each.code === code)
    expect(found?.pointer).toBe(pointer)
    for (const lang of ['vi', 'en'] as const) {
      const { what, mend } = found ? describe(found, lang) : { what: '', mend: '' }
      expect(what).not.toBe('')
      expect(what).not.toBe(code)
      expect(mend).not.toBe('')
      expect(`${what} ${mend}`).not.toMatch(/undefined/)
    }
  })

  test('everything wrong comes at once', () => {
    const reading = readCaseFacts({
      ...sound,
      ...act({ detectedOn: '2026-08-09', startedOn: '2026-08-12' }),
      approved: true,
    })
    expect(reading.ok ? [] : reading.problems.map(({ code }) => code)).toEqual(
      expect.arrayContaining(['detected-before-it-ended', 'days-out-of-order', 'not-of-this-person']),
    )
  })

  test('assess refuses contradictions that skipped the reading', () => {
    expect(() => assess(CaseFacts.parse({ ...sound, ...act({ detectedOn: '2026-08-09' }) }))).toThrow(Refusal)
  })

  test('facts that are only missing are no mistake: they are asked for by name', () => {
    const reading = readCaseFacts({
      schema: 'congvu.case/1',
      on: '2026-09-15',
      subject: 'vien-chuc',
      acts: [{ id: 'a' }],
    })
    expect(reading.ok).toBe(true)
    const asked = reading.ok ? assess(reading.facts).questions.flatMap(({ facts }) => facts.fact ?? []) : []
    expect(asked).toEqual(
      expect.arrayContaining([
        '/handling/openedOn',
        '/exclusions',
        '/pauses',
        '/acts/0/group',
        '/acts/0/endedOn',
        '/earlier',
        '/leads',
      ]),
    )
  })
})

group('near misses', () => {
  test.each(['đang', 'còn tiếp diễn', 'ongoin'])('an act that ended "%s": how to say that it goes on', (endedOn) => {
    const reading = readCaseFacts({ ...sound, ...act({ endedOn }) })
    const [found] = reading.ok ? [] : reading.problems
    expect(found?.code).toBe('not-an-end')
    expect(found && describe(found, 'vi').mend).toContain('"ongoing" nếu hành vi còn tiếp diễn')
  })

  test('30 February stays a day that does not exist', () => {
    const reading = readCaseFacts({ ...sound, ...act({ endedOn: '2026-02-30' }) })
    expect(reading.ok ? [] : reading.problems.map(({ code }) => code)).toEqual(['not-a-day'])
  })

  test.each([
    ['hach-dich', 'hach-dich-phien-ha'],
    ['hách dịch', 'hach-dich-phien-ha'],
    ['ma-tuy', 'nghien-ma-tuy'],
    ['giay-to-gia', undefined],
  ])('the group "%s" may be %s', (group, nearest) => {
    const reading = readCaseFacts({ ...sound, ...act({ group }) })
    expect(reading.ok ? [] : reading.problems.map(({ facts }) => facts.nearest)).toEqual([nearest])
  })
})

test.each([
  ['text', 'hồ sơ'],
  ['nothing', null],
  ['a number', 5],
  ['an object without a schema', {}],
])('%s is no case', (_what, input) => {
  const reading = readCaseFacts(input)
  expect(reading.ok ? [] : reading.problems.map(({ code, pointer }) => [code, pointer])).toEqual([['not-a-case', '']])
})
