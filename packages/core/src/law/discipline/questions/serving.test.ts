import { describe, expect, test } from 'vitest'
import { assess } from '../assess.ts'
import { type Change, caseOf, inWords } from '../testing/case-of.ts'

// A manager serves khiển trách from 1/8/2026: by NĐ 234/2026 Điều 2 khoản 9 for 12 months, through 1/8/2027.
const earlier = { id: 'e', form: 'khien-trach', effectiveOn: '2026-08-01', leads: true }
const found = (change: Change) => assess(caseOf({ subject: 'vien-chuc', leads: true, on: '2027-09-20', ...change }))
const common = (change: Change) =>
  found(change)
    .lines.filter(({ topic }) => topic === 'common-form')
    .map(({ code }) => code)

describe('is a decision still being served on the day of the act?', () => {
  test.each([
    ['2026-07-31', {}, [], 'the day before it has effect'],
    ['2026-08-01', {}, ['serving', 'one-degree-above-serving', 'new-decision-ends-old'], 'its first day'],
    ['2027-08-01', {}, ['serving', 'one-degree-above-serving', 'new-decision-ends-old'], 'its last day'],
    ['2027-08-02', {}, [], 'the day after'],
    [
      '2026-12-10',
      { endedOn: '2026-12-10' },
      ['serving', 'one-degree-above-serving', 'new-decision-ends-old'],
      'ended that day',
    ],
    ['2026-12-11', { endedOn: '2026-12-10' }, [], 'ended before'],
    ['2027-08-02', { endedOn: '2027-09-01' }, [], 'an end told later than the law’s lengthens nothing'],
  ])('an act of %s, the decision %j: %j (%s)', (endedOn, more, codes, _why) => {
    expect(common({ earlier: [{ ...earlier, ...more }], act: { endedOn } })).toEqual(codes)
  })

  test('an act whose day is not known is not one of that time', () => {
    expect(common({ earlier: [earlier], act: { endedOn: undefined } })).not.toContain('serving')
  })
})

describe('what cannot be settled', () => {
  test('two acts, one of them while serving: a question with the common form', () => {
    const acts = [{ endedOn: '2026-07-20' }, { endedOn: '2026-12-10', severity: 'nghiem-trong' }]
    const result = found({ earlier: [earlier], acts })
    expect(result.lines.map(({ code }) => code)).toContain('serving-and-several')
    expect(inWords(result.form)).toBe('? canh-cao')
  })

  test('the decision being served was cancelled: both the form alone and the one raised', () => {
    const result = found({ earlier: [{ ...earlier, cancelled: true }], act: { endedOn: '2026-12-10' } })
    expect(result.lines.map(({ code }) => code)).toContain('served-decision-cancelled')
    expect(inWords(result.form)).toBe('? khien-trach canh-cao')
  })

  test('the form of the new act is open: so is the result, with the same forms', () => {
    const act = { endedOn: '2026-12-10', severity: 'rat-nghiem-trong', accepts: true, mitigating: [] }
    const result = found({ earlier: [earlier], act })
    expect(result.lines.map(({ code }) => code)).toContain('serving-and-open')
    expect(inWords(result.form)).toBe('? khien-trach canh-cao cach-chuc buoc-thoi-viec')
  })

  test('of công chức under NĐ 172/2025 how long a decision has effect was not read: the form is open', () => {
    const change = { subject: 'cong-chuc', on: '2026-03-20', earlier: [{ ...earlier, effectiveOn: '2026-01-10' }] }
    const act = { endedOn: '2026-03-10', group: 'dao-duc-ung-xu' }
    const result = found({ ...change, act })
    expect(result.lines.filter(({ topic }) => topic === 'common-form')).toMatchObject([
      { code: 'not-read', facts: { what: 'effect' }, used: ['/earlier'] },
    ])
    expect(inWords(result.form)).toBe('? khien-trach')
  })
})

test('of two decisions being served the heavier one counts, whichever is told first', () => {
  const both = [earlier, { ...earlier, id: 'f', form: 'canh-cao', effectiveOn: '2026-10-01' }]
  for (const told of [both, both.toReversed()]) {
    const result = found({ earlier: told, act: { endedOn: '2026-12-10' } })
    expect(result.lines.find(({ code }) => code === 'serving')).toMatchObject({
      facts: { form: 'canh-cao', effectiveOn: '2026-10-01' },
      used: [`/earlier/${told.findIndex(({ form }) => form === 'canh-cao')}`],
    })
    expect(inWords(result.form)).toBe('cach-chuc')
  }
})
