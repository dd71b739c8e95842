import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { describe as say } from '../words.ts'
import { readInspection } from './read-inspection.ts'

const text = readFileSync(new URL('../../../../examples/01-phuong-mot-cua.json', import.meta.url), 'utf8')
// biome-ignore lint/suspicious/noExplicitAny: a record is bent out of shape here in every way
type Bent = any

/** The first example, bent: what is told of it, as `code pointer`. */
function toldOf(bend: (record: Bent) => void): string[] {
  const record = JSON.parse(text)
  bend(record)
  const reading = readInspection(record)
  return (reading.ok ? reading.warnings : reading.problems).map(({ code, pointer }) => `${code} ${pointer}`)
}

describe('a record', () => {
  test('that is right has nothing told of it', () => {
    expect(toldOf(() => {})).toEqual([])
  })

  test.each<[string, (record: Bent) => void, string]>([
    ['a day that does not exist', (r) => (r.date = '2026-02-30'), 'not-a-day /date'],
    ['an hour that does not exist', (r) => (r.startedAt = '2026-11-05T24:30'), 'not-a-moment /startedAt'],
    ['a misspelt key', (r) => (r.dat = 1), 'unknown-key /dat'],
    ['a missing entry', (r) => delete r.place, 'missing /place'],
    ['a control character', (r) => (r.remarks = ['kh\u0007ông']), 'invisible-character /remarks/0'],
    ['a right-to-left mark', (r) => (r.issuer.name = 'Sở \u202eNội vụ'), 'invisible-character /issuer/name'],
    ['an emoji', (r) => (r.remarks = ['tốt 👍']), 'pictograph /remarks/0'],
    ['10 MB of text', (r) => (r.remarks = ['a'.repeat(10_000_000)]), 'too-long /remarks/0'],
    ['an unknown unit', (r) => (r.inspected.unit = '99999'), 'unknown-unit /inspected/unit'],
    ['a unit of another day', (r) => (r.inspected.unit = '568'), 'unit-not-on-day /inspected/unit'],
    ['an unknown instrument', (r) => (r.bases = [{ instrument: 'luat-1' }]), 'unknown-instrument /bases/0/instrument'],
    [
      'a citation not in force that day',
      (r) => (r.findings[0].citations = [{ instrument: 'nd-61-2018' }]),
      'citation-not-in-force /findings/0/citations/0/instrument',
    ],
    ['an unknown standard', (r) => (r.findings[0].item = 'TP-77'), 'unknown-standard /findings/0/item'],
    [
      'a fault only self-evaluation shows',
      (r) => (r.findings[0].item = 'DD-01'),
      'self-evaluation-only /findings/0/item',
    ],
    ['a finding against a pass', (r) => (r.findings[0].item = 'TT-02'), 'finding-against-pass /findings/0/item'],
    ['a standard listed twice', (r) => r.checklist.push(r.checklist[0]), 'repeated-item /checklist/19/item'],
    ['an end before the beginning', (r) => (r.endedAt = '2026-11-05T06:00'), 'wrong-order /startedAt'],
    [
      'a remedy due before the minutes',
      (r) => (r.recommendations[0].due = { day: '2026-11-04' }),
      'due-before-minutes /recommendations/0/due/day',
    ],
    [
      'a limit past the decided calendar',
      (r) => (r.recommendations[0].due = { limit: { from: '2027-12-20', workingDays: 30 } }),
      'due-not-countable /recommendations/0/due/limit/from',
    ],
    ['people who do not add up', (r) => (r.headCount.present = 1), 'head-count /headCount'],
    ['two heads', (r) => (r.team[1].role = 'head'), 'one-head /team'],
    ['nobody who signs for the team', (r) => (r.signers = r.signers.slice(0, 1)), 'signer-missing /signers'],
    ['nobody who signs for the checked party', (r) => (r.signers = r.signers.slice(1)), 'signer-missing /signers'],
    ['a signer from nowhere', (r) => (r.signers[2].name = 'Ai Đó'), 'signer-not-in-team /signers/2/name'],
    [
      'a signature and a refusal',
      (r) => (r.refusal = { reason: 'Không nêu', confirmedBy: [], unconfirmedReason: 'Không có ai' }),
      'signs-and-refuses /signers',
    ],
    [
      'a refusal nobody confirms',
      (r) => {
        r.signers = r.signers.slice(1)
        r.refusal = { reason: 'Không nêu', confirmedBy: [] }
      },
      'refusal-unconfirmed /refusal/confirmedBy',
    ],
    [
      'evidence that is not there',
      (r) => (r.findings[0].evidence = ['A99']),
      'unknown-evidence /findings/0/evidence/0',
    ],
    ['an id used twice', (r) => (r.evidence[1].id = r.evidence[0].id), 'repeated-id /evidence/1/id'],
    ['a document among photos', (r) => (r.annexes[0].photos = ['TL01']), 'not-a-photo /annexes/0/photos/0'],
    ['a photo without a file', (r) => delete r.evidence[0].file, 'photo-without-file /annexes/0/photos/0'],
    ['a follow-up of nothing', (r) => (r.visit = 'follow-up'), 'follow-up-of-what /followUpOf'],
    [
      'nobody for the checked party',
      (r) => (r.inspected.representatives = []),
      'nobody-for-checked-party /inspected/representatives',
    ],
    ['a form of discipline', (r) => (r.remarks = ['Đề nghị CẢNH CÁO ông A.']), 'form-named /remarks/0'],
    ['a form in old tone marks', (r) => (r.remarks = ['xoá tư cách chức vụ']), 'form-named /remarks/0'],
    ["a person's number", (r) => (r.remarks = ['Gọi 0905123456.']), 'personal-number /remarks/0'],
    ['thanh tra by a Sở', (r) => (r.decision.about = 'về việc thanh tra công vụ'), 'inspectorate-word /decision/about'],
    ['a team that stays too long', (r) => (r.announcedOn = '2026-10-20'), 'wrong-order /decision/date'],
    ['another version', (r) => (r.schema = 'congvu.inspection/9'), 'unknown-version /schema'],
  ])('with %s says so', (_what, bend, expected) => {
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
    const record = JSON.parse(text)
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
    const record = JSON.parse(text)
    record.date = '2026-02-30'
    record.copies = 1
    record.headCount.present = 1
    record.findings[0].citations = [{ instrument: 'nd-61-2018' }]
    const reading = readInspection(record)
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
