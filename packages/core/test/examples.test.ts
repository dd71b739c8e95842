import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe, expect, test } from 'vitest'
import { dayOf } from '../src/engine/day.ts'
import { Inspection } from '../src/inspection/inspection.ts'
import { readInspection } from '../src/inspection/read-inspection.ts'
import { isWorkingDay } from '../src/law/calendar/working-days.ts'

const folder = new URL('../../../examples/', import.meta.url)
const bytes = (name: string): Buffer => readFileSync(new URL(name, folder))
const sha256 = (data: Buffer | string): string => createHash('sha256').update(data).digest('hex')
const filesIn = (place: URL): string[] => readdirSync(fileURLToPath(place)).sort()

const names = filesIn(folder).filter((name) => name.endsWith('.json'))
const examples = names.map((file) => {
  const text = bytes(file).toString('utf8')
  return { name: file.replace('.json', ''), text, record: Inspection.parse(JSON.parse(text)) }
})
const example = (start: string) => {
  const found = examples.find(({ name }) => name.startsWith(start))
  if (found === undefined) throw new Error(`no example ${start}`)
  return found.record
}

describe('every example', () => {
  test('there are sixteen, numbered and named in ASCII', () => {
    expect(names).toHaveLength(16)
    names.forEach((name, i) => {
      expect(name).toMatch(new RegExp(`^${String(i + 1).padStart(2, '0')}(-[a-z0-9]+)+\\.json$`))
    })
  })

  test.each(examples)('$name becomes minutes without an error or a warning', ({ text }) => {
    const reading = readInspection(JSON.parse(text))
    expect(reading.ok ? reading.warnings : reading.problems).toEqual([])
  })

  test.each(examples)('$name says that it is invented, and is written in composed letters', ({ text, record }) => {
    expect(record.fictional).toBe(true)
    expect(text).toBe(text.normalize('NFC'))
  })

  test.each(examples)('$name is unchanged by reading: its text is already tidy', ({ text, record }) => {
    expect(record).toEqual(JSON.parse(text))
  })

  test.each(examples)('$name tells of working days: decision, announcement, visit, minutes', ({ record }) => {
    const days = [record.decision.date, record.announcedOn, dayOf(record.startedAt), dayOf(record.endedAt), record.date]
    for (const on of days) if (on !== undefined) expect(isWorkingDay(on), on).toBe(true)
  })

  test.each(examples)('$name: what was found and counted lies within the visit', ({ record }) => {
    const moments = [...record.findings.map(({ at }) => at), ...record.evidence.flatMap(({ takenAt }) => takenAt ?? [])]
    if (record.headCount) moments.push(record.headCount.at)
    for (const at of moments) {
      expect(at >= record.startedAt, `${at} before ${record.startedAt}`).toBe(true)
      expect(at <= record.endedAt, `${at} after ${record.endedAt}`).toBe(true)
    }
  })

  test.each(examples)('$name: hashes are those of the files, or of the name and id where nothing is attached', (of) => {
    for (const { id, kind, file, sha256: hash } of of.record.evidence) {
      expect(hash, id).toBe(sha256(file === undefined ? `${of.name}#${id}` : bytes(file)))
      expect(file !== undefined, id).toBe(kind === 'photo')
    }
  })
})

describe('photos', () => {
  const photos = filesIn(new URL('photos/', folder)).filter((name) => !name.endsWith('.mjs'))

  test('each belongs to exactly one record, and no two are the same picture', () => {
    const used = examples.flatMap(({ record }) => record.evidence.flatMap(({ file }) => file ?? []))
    expect(used.sort()).toEqual(photos.map((name) => `photos/${name}`))
    expect(new Set(photos.map((name) => sha256(bytes(`photos/${name}`)))).size).toBe(photos.length)
  })

  test.each(photos)('%s is what its ending says, below 60 kB', (name) => {
    const file = bytes(`photos/${name}`)
    const start = name.endsWith('.png') ? '89504e470d0a1a0a' : 'ffd8ff'
    expect(file.toString('hex')).toMatch(new RegExp(`^${start}`))
    expect(file.length).toBeLessThan(60_000)
  })
})

describe('each shows what README.md says', () => {
  test('02, 06, 13 and 15 rest on NĐ 217/2025; no record before 05/8/2025 does', () => {
    const with217 = examples.filter(({ record }) =>
      record.bases.some((base) => 'instrument' in base && base.instrument === 'nd-217-2025'),
    )
    expect(with217.map(({ name }) => name.slice(0, 2))).toEqual(['02', '06', '13', '15'])
    for (const { record } of with217) expect(record.decision.date >= '2025-08-05').toBe(true)
  })

  test('04 is not signed, and the commune and a witness confirm it', () => {
    const { refusal, signers } = example('04')
    expect(refusal?.confirmedBy.map(({ capacity }) => capacity)).toEqual(['commune', 'witness'])
    expect(signers.some(({ as }) => as === 'inspected')).toBe(false)
  })

  test('05 finds 19 of 58 absent at 13:45 on 17/10/2025, seven of them without a reason', () => {
    const { visit, headCount } = example('05')
    expect(visit).toBe('unannounced')
    expect(headCount?.at).toBe('2025-10-17T13:45')
    expect(headCount?.establishment).toBe(58)
    const absent = (excused: boolean) =>
      headCount?.absences.filter((group) => group.excused === excused).reduce((sum, { count }) => sum + count, 0)
    expect([absent(true), absent(false)]).toEqual([12, 7])
  })

  test('06 has forty findings, no two with the same words', () => {
    const { findings } = example('06')
    expect(findings).toHaveLength(40)
    expect(new Set(findings.map(({ what }) => what)).size).toBe(40)
  })

  test('07 finds nothing, and the checked party has no opinion', () => {
    expect(example('07')).toMatchObject({ findings: [], opinion: null, recommendations: [] })
  })

  test('08 looks again at six findings: four remedied, one partly, one not', () => {
    const remedied = example('08').followUpOf?.findings.map((finding) => finding.remedied)
    expect(remedied?.toSorted()).toEqual(['no', 'partly', 'yes', 'yes', 'yes', 'yes'])
  })

  test('09 cites nothing younger than October 2019', () => {
    const { findings, bases } = example('09')
    const cited = findings.flatMap(({ citations }) => citations.map(({ instrument }) => instrument))
    const based = bases.flatMap((base) => ('instrument' in base ? base.instrument : []))
    for (const id of [...cited, ...based]) expect(Number(id.slice(-4)), id).toBeLessThanOrEqual(2019)
  })

  test('10 prints JPEG and PNG photos in two annexes', () => {
    const { annexes, evidence } = example('10')
    expect(annexes).toHaveLength(2)
    expect(new Set(evidence.map(({ file }) => file?.slice(-4)))).toEqual(new Set(['.jpg', '.png']))
  })

  test('11 loses nothing: each of its fields is needed', () => {
    const least = example('11')
    for (const field of Object.keys(least)) {
      if (field === 'fictional') continue
      const rest = Object.fromEntries(Object.entries(least).filter(([key]) => key !== field))
      expect(Inspection.safeParse(rest).success, field).toBe(false)
    }
  })

  test('12 is signed for the head by a deputy with a post elsewhere, and by both related persons', () => {
    const { signers, others, otherOpinions, team } = example('12')
    const head = signers.find(({ as }) => as === 'head')
    expect(team.find(({ name }) => name === head?.name)?.role).toBe('deputy')
    expect(head).toMatchObject({ post: 'Phó Trưởng đoàn', agencyPost: 'Phó Chánh Văn phòng UBND tỉnh' })
    expect(signers.filter(({ as }) => as === 'related').map(({ name }) => name)).toEqual(others.map(({ name }) => name))
    expect(otherOpinions).toHaveLength(others.length)
  })

  test('13 is issued by the team itself', () => {
    expect(example('13').issuer.abbreviation).toBe('ĐKT')
  })

  test('14 has a name of over 100 letters and a word of over 80', () => {
    const { inspected, checklist } = example('14')
    expect(inspected.name.length).toBeGreaterThan(100)
    const words = checklist.flatMap(({ note }) => note?.split(' ') ?? [])
    expect(Math.max(...words.map((word) => word.length))).toBeGreaterThan(80)
  })

  test('15 was held online: no head count; nobody confirms the refusal, with the reason', () => {
    const { headCount, refusal } = example('15')
    expect(headCount).toBeNull()
    expect(refusal?.confirmedBy).toEqual([])
    expect(refusal?.unconfirmedReason).toBeTruthy()
  })

  test('16 counts heads on Saturday 04/5/2024, a working day', () => {
    expect(example('16').headCount?.at).toBe('2024-05-04T07:45')
  })
})
