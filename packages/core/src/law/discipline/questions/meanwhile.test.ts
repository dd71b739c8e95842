import { describe, expect, test } from 'vitest'
import { assess } from '../assess.ts'
import { type Change, caseOf } from '../testing/case-of.ts'

const lineOf = (change: Change, pattern: RegExp) => {
  const line = assess(caseOf(change)).lines.find(({ code }) => pattern.test(code))
  return line && [line.code, line.kind]
}

describe('a worker suspended from work (Bộ luật Lao động Điều 128): 15 days, 90 at most', () => {
  const act = { endedOn: '2026-03-01', group: 'trom-cap-tham-o', inRules: true, touchesProperty: true }
  const suspended = (suspendedThrough: string | undefined, on = '2026-07-01') =>
    lineOf(
      {
        subject: 'nguoi-lao-dong',
        on,
        act,
        handling: { openedOn: '2026-03-05', suspendedFrom: '2026-03-10', suspendedThrough },
      },
      /^suspension/,
    )

  test.each([
    ['2026-03-25', 'suspension-by', 'answer'],
    ['2026-03-26', 'suspension-extended', 'question'],
    ['2026-06-08', 'suspension-extended', 'question'],
    ['2026-06-09', 'suspension-too-long', 'answer'],
  ])('from 10/3/2026 through %s: %s', (through, code, kind) => {
    expect(suspended(through)).toEqual([code, kind])
  })

  test('still suspended: the day of the question counts; not suspended: how long it might be', () => {
    expect(suspended(undefined, '2026-03-25')?.[0]).toBe('suspension-by')
    expect(suspended(undefined, '2026-03-26')?.[0]).toBe('suspension-extended')
    const without = { subject: 'nguoi-lao-dong', on: '2026-07-01', act, handling: { openedOn: '2026-03-05' } }
    expect(lineOf(without, /^suspension/)).toEqual(['suspension', 'answer'])
  })
})

describe('the file of a criminal case', () => {
  const ended = { kind: 'criminal', from: '2026-03-01', through: '2026-03-05' }
  const change = (pauses: object[] | undefined, more: Change = {}): Change => ({
    subject: 'cong-chuc',
    on: '2026-03-20',
    act: { endedOn: '2026-02-10', group: 'dao-duc-ung-xu' },
    pauses,
    ...more,
  })
  const asked = (given: Change) =>
    assess(caseOf(given)).lines.some(({ code, facts }) => code === 'criminal-file' || facts.what === 'criminalFile')

  test('comes where the case ended without a judgment, and for no other pause', () => {
    expect(asked(change([ended]))).toBe(true)
    expect(asked(change([{ kind: 'criminal', from: '2026-03-01' }]))).toBe(false)
    expect(asked(change([{ ...ended, kind: 'illness' }]))).toBe(false)
    expect(asked(change(undefined))).toBe(false)
    const judgment = { sentence: 'suspended', corruption: false, effectiveOn: '2026-03-05' }
    expect(asked(change([ended], { judgment }))).toBe(false)
  })
})
