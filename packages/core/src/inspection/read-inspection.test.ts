import { describe, expect, test } from 'vitest'
import { type Bent, bent, mistakes } from '../../test/fixtures/bent-record.ts'
import { describe as say } from '../words.ts'
import { readInspection } from './read-inspection.ts'

/** The first example, bent: what is told of it, as `code pointer`. */
function toldOf(bend: (record: Bent) => void): string[] {
  const reading = readInspection(bent(bend))
  return (reading.ok ? reading.warnings : reading.problems).map(({ code, pointer }) => `${code} ${pointer}`)
}

describe('a record', () => {
  test('that is right has nothing told of it', () => {
    expect(toldOf(() => {})).toEqual([])
  })

  test.each(mistakes)('with %s says so', (_what, bend, expected) => {
    expect(toldOf(bend)).toContain(expected)
  })

  test.each([
    ['a list', []],
    ['text', 'hồ sơ'],
    ['nothing', null],
    ['an empty object', {}],
  ])('that is %s is no record', (_what, input) => {
    const reading = readInspection(input)
    expect(reading.ok ? [] : reading.problems.map(({ code }) => code)).toEqual(['not-a-record'])
  })

  test('is over its time: ten days and five more from the announcement', () => {
    const announced = (on: string) => (r: Bent) => {
      r.decision.date = '2026-10-01'
      r.announcedOn = on
    }
    expect(toldOf(announced('2026-10-20'))).toContain('team-over-time /endedAt')
    expect(toldOf(announced('2026-10-21'))).toEqual([])
  })

  test('decided on 4/8/2025, before NĐ 217/2025, has no limit of that decree however late it is announced', () => {
    const long = (decided: string) => (r: Bent) => {
      r.decision.date = decided
      r.announcedOn = '2025-08-06'
    }
    expect(toldOf(long('2025-08-05'))).toContain('team-over-time /endedAt')
    expect(toldOf(long('2025-08-04'))).not.toContain('team-over-time /endedAt')
  })

  test('names Thanh tra tỉnh and the law without being warned', () => {
    expect(toldOf((r) => (r.subject = 'Kiểm tra theo đề nghị của Thanh tra tỉnh, Luật Thanh tra'))).toEqual([])
  })

  test('is read in composed letters and new tone marks; names of persons keep theirs', () => {
    const record = bent(() => {})
    record.place = 'Trụ sở Uỷ ban, đường Hoà Bình'.normalize('NFD')
    record.team[0].name = 'Lê Thuý'.normalize('NFD')
    record.signers[2].name = record.team[0].name
    const reading = readInspection(record)
    if (!reading.ok) throw new Error(JSON.stringify(reading.problems))
    expect(reading.inspection.place).toBe('Trụ sở Ủy ban, đường Hòa Bình')
    expect(reading.inspection.team[0]?.name).toBe('Lê Thuý'.normalize('NFC'))
  })
})

describe('everything wrong comes at once', () => {
  test('a slip in one entry of a list hides neither its neighbours nor other fields, and places stay true', () => {
    const told = toldOf((r) => {
      r.findings[0].at = 'hôm qua'
      r.findings[3].item = 'DD-01'
      r.findings[5].citations = [{ instrument: 'nd-61-2018' }]
      r.team[1].rol = 'x'
      r.inspected.unt = 1
      r.inspected.unit = '99999'
      r.headCount.present = 1
      r.copies = 1
    })
    expect(told.toSorted()).toEqual(
      [
        'not-a-moment /findings/0/at',
        'self-evaluation-only /findings/3/item',
        'citation-not-in-force /findings/5/citations/0/instrument',
        'unknown-key /team/1/rol',
        'unknown-key /inspected/unt',
        'unknown-unit /inspected/unit',
        'head-count /headCount',
        'too-small /copies',
      ].toSorted(),
    )
  })

  test('what a lost entry might have said is not called missing', () => {
    const told = toldOf((r) => {
      r.evidence[0].sha256 = 'x'
      r.team[0].post = ''
      r.signers[2].name = 5
      r.findings[0].where = 5
    })
    expect(
      told.every((one) => /sha256|team\/0\/post|signers\/2\/name|findings\/0\/where/.test(one)),
      told.join('\n'),
    ).toBe(true)
  })

  test('each is a sentence in both languages, with a way to mend it', () => {
    const reading = readInspection(
      bent((r) => {
        r.date = '2026-02-30'
        r.copies = 1
        r.headCount.present = 1
        r.findings[0].citations = [{ instrument: 'nd-61-2018' }]
      }),
    )
    const problems = reading.ok ? [] : reading.problems
    expect(problems.length).toBe(4)
    for (const problem of problems)
      for (const lang of ['vi', 'en'] as const) {
        const { what, mend } = say(problem, lang)
        expect(what).toMatch(/\.$/)
        expect(mend).toMatch(/[.?]$/)
        expect(`${what} ${mend}`).not.toMatch(/undefined|\[object|NaN/)
      }
  })
})
