import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { PassThrough } from 'node:stream'
import { readInspection, starterRecord } from '@congvu/core'
import { renderMinutes } from '@congvu/minutes'
import { describe, expect, test } from 'vitest'
import { type Answers, wrongAnswer } from '../src/new/starter.ts'
import { run } from '../src/run.ts'
import { cli, folder } from './harness.ts'

const answers: Answers = {
  issuerKind: 'so',
  parent: 'UBND tỉnh Khánh Hòa',
  issuer: 'Sở Nội vụ',
  abbreviation: 'SNV',
  seat: 'Khánh Hòa',
  decisionNumber: '318/QĐ-SNV',
  decisionDate: '2026-10-26',
  decisionBy: 'Giám đốc Sở Nội vụ',
  visit: 'scheduled',
  date: '2026-11-05',
  hour: '08:00',
  inspected: 'UBND phường Bắc Nha Trang',
  representative: 'Nguyễn Văn A',
  representativePost: 'Chủ tịch UBND phường',
  head: 'Trần Thị B',
  headPost: 'Phó Giám đốc Sở Nội vụ',
  secretary: 'Lê Văn C',
  secretaryPost: 'Chuyên viên',
  groups: ['TP', 'AG'],
}

describe('a starter record', () => {
  test('is valid as it stands, and becomes minutes', async () => {
    const reading = readInspection(starterRecord(answers))
    expect(reading.ok ? reading.warnings : reading.problems).toEqual([])
    if (reading.ok) expect((await renderMinutes(reading.inspection)).length).toBeGreaterThan(10_000)
  })

  test('knows the unit by its name, lists what can be seen of the groups asked for, cites the decision and the plan', () => {
    const record = starterRecord(answers)
    expect(record.inspected.unit).toBe('22333')
    expect(
      record.checklist.map(({ item }) => item.slice(0, 2)).filter((group) => group !== 'TP' && group !== 'AG'),
    ).toEqual([])
    expect(record.checklist.length).toBeGreaterThan(20)
    expect(record.bases).toEqual([{ instrument: 'qd-1847-2018' }, { instrument: 'kh-6861-2019' }])
  })

  test('leaves out a unit that could be another, and a secretary who is not there', () => {
    const record = starterRecord({ ...answers, inspected: 'Trường THPT Ví dụ', secretary: '', secretaryPost: '' })
    expect(record.inspected).not.toHaveProperty('unit')
    expect(record.team).toHaveLength(1)
    expect(readInspection(record).ok).toBe(true)
  })
})

describe('an answer', () => {
  test.each([
    ['date', '2026-02-30', /không phải là một ngày có thật/],
    ['date', '5/11/2026', /NĂM-THÁNG-NGÀY/],
    ['hour', '8 giờ', /ngày giờ/],
    ['issuer', '', /./],
    ['head', 'B 👍', /biểu tượng/],
  ] as const)('%s "%s" is refused in words at once', (name, value, expected) => {
    expect(wrongAnswer(name, value, {}, 'vi')).toMatch(expected)
  })

  test.each([
    ['date', '2026-11-05'],
    ['hour', '13:30'],
    ['issuer', 'Sở Nội vụ'],
    ['decisionDate', '2026-10-26'],
    ['secretary', 'Lê Văn C'],
  ] as const)('%s "%s" is taken', (name, value) => {
    expect(wrongAnswer(name, value, { ...answers, date: '2026-11-05' }, 'vi')).toBeUndefined()
  })
})

describe('new', () => {
  const enter = '\r'
  /** Types an answer whenever the screen has been still for a moment. */
  async function typed(place: string, keys: readonly string[]): Promise<{ status: number; screen: string }> {
    const stdin = Object.assign(new PassThrough(), { isTTY: true, setRawMode: () => stdin })
    const stdout = new PassThrough()
    const stderr = Object.assign(new PassThrough(), { isTTY: true, columns: 100, rows: 40 })
    let screen = ''
    stderr.on('data', (chunk) => (screen += chunk))
    stdout.resume()
    const running = run(['new', '-o', 'moi.json'], {
      cwd: place,
      stdin,
      stdout,
      stderr,
      signal: new AbortController().signal,
    })
    for (const key of keys) {
      for (let before = -1; before !== screen.length; ) {
        before = screen.length
        await new Promise((resolve) => setTimeout(resolve, 30))
      }
      for (const each of key) stdin.write(each)
    }
    return { status: await running, screen }
  }

  test('asks, mends a wrong answer on the way, and writes a record that is valid', async () => {
    const place = folder()
    const lines = [
      answers.issuer,
      '',
      answers.abbreviation,
      answers.seat,
      answers.decisionNumber,
      answers.decisionDate,
      answers.decisionBy,
      answers.inspected,
      answers.representative,
      answers.representativePost,
      answers.head,
      answers.headPost,
      '',
    ].map((line) => line + enter)
    const mended = [`2026-02-30${enter}`, '\u007f'.repeat(10), answers.date + enter]
    const { status, screen } = await typed(place, [enter, ...lines, ...mended, answers.hour + enter, enter, enter])
    expect(screen).toContain('"2026-02-30" không phải là một ngày có thật')
    expect(screen).toContain('Đã ghi hồ sơ khởi đầu moi.json')
    expect(status).toBe(0)
    const record = JSON.parse(readFileSync(join(place, 'moi.json'), 'utf8'))
    expect(readInspection(record).ok).toBe(true)
    expect(record.issuer).not.toHaveProperty('parent')
    expect(record.team).toEqual([{ name: 'Trần Thị B', post: 'Phó Giám đốc Sở Nội vụ', role: 'head' }])
  })

  test('stopped with Ctrl-C writes nothing', async () => {
    const place = folder()
    const { status } = await typed(place, [enter, '\u0003'])
    expect(status).toBe(1)
    expect(existsSync(join(place, 'moi.json'))).toBe(false)
  })

  test('never overwrites a record', async () => {
    const place = folder()
    writeFileSync(join(place, 'cu.json'), '{}')
    const { status, err } = await cli(place, ['new', '-o', 'cu.json'], { terminal: true })
    expect(status).toBe(2)
    expect(err).toContain('không ghi đè')
    expect(readFileSync(join(place, 'cu.json'), 'utf8')).toBe('{}')
  })
})
