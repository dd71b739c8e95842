import { fileURLToPath } from 'node:url'
import {
  assess,
  CaseFacts,
  day,
  defaultProvince,
  explain,
  lawTables,
  obligations,
  plan,
  plan6861,
  receiptOf,
  replay,
  stateCalendar,
} from '@congvu/core'
import { describe, expect, test } from 'vitest'
import { cli, folderWith, nurse } from './harness.ts'

const year = { from: day('2026-01-01'), through: day('2026-12-31') }
const plain = (value: unknown): unknown => JSON.parse(JSON.stringify(value))
const withCase = (change: object = {}): string =>
  folderWith({ 'vu-viec.json': JSON.stringify({ ...nurse, ...change }) })

describe('plan', () => {
  test('names every place that lays down a duty, and whom it lays it on', async () => {
    const { status, out } = await cli(['plan'])
    expect(status).toBe(0)
    for (const { place } of plan.duties(plan6861))
      expect(out).toMatch(new RegExp(`^${place.ref.replaceAll('.', '\\.')} `, 'm'))
    expect(out).toContain('trước ngày 15/11 hằng năm')
  })

  test('shows one place by the plan’s own number; a number it does not have is told with the nearest', async () => {
    expect((await cli(['plan', 'III.2.g'])).out).toContain('Tổ chức sơ kết, tổng kết')
    const { status, err } = await cli(['plan', 'III.2.h'])
    expect([status, err.split('\n').length]).toEqual([2, 2])
    expect(err).toMatch(
      /^congvu: lỗi: Kế hoạch 6861\/KH-UBND không có chỗ nào mang số "III\.2\.h"\. Có phải là III\.2\.\w\?/,
    )
  })

  test('prints the paper word for word, and the data as they are', async () => {
    const wide = { env: { COLUMNS: '100000' } }
    expect((await cli(['plan', '--text'], wide)).out.split('\n').filter((line) => line !== '')).toEqual([
      ...plan.text(plan6861),
    ])
    expect(JSON.parse((await cli(['plan', '--json'])).out)).toEqual(plain(plan6861))
  })

  test('another province’s plan is a file; everything wrong with one is told at once, each with its place', async () => {
    const cwd = folderWith({
      'dung.json': JSON.stringify({ ...plan6861, number: '01/KH-UBND' }),
      'sai.json': JSON.stringify({ ...plan6861, date: '2019-02-30', known: 'maybe' }),
    })
    const right = await cli(['plan', '--plan', 'dung.json'], { cwd })
    expect(right).toMatchObject({ status: 0, err: '' })
    expect(right.out).toContain('01/KH-UBND')
    const wrong = await cli(['deadlines', '2026', '--plan', 'sai.json'], { cwd })
    expect(wrong).toMatchObject({ status: 2, out: '' })
    expect(wrong.err).toMatch(/^sai\.json#\/date: lỗi: /m)
    expect(wrong.err).toMatch(/^sai\.json#\/known: lỗi: /m)
  })

  test('a whole province is a file as well: its plan is asked about, its values stand in the tables', async () => {
    const made = fileURLToPath(new URL('../../../examples/tinh-khac/tinh.json', import.meta.url))
    const due = await cli(['deadlines', '2026', '--plan', made, '--body', 'so-noi-vu'])
    expect(due).toMatchObject({ status: 0, err: '' })
    expect(due.out).toMatch(/^20\/12\/2026 +18\/12\/2026 +III\.2 +Sở Nội vụ/m)
    const tables = await cli(['law', 'print', 'Chuẩn mực', '--province', made])
    expect(tables.out).toContain('| AG-02 | Ban hành hoặc sửa đổi quy tắc ứng xử, niêm yết tại trụ sở |')
    expect(tables.out).not.toContain('6861')
    const cwd = folderWith({ 'sai.json': '{"schema": "congvu.province/1"}' })
    const wrong = await cli(['plan', '--plan', 'sai.json'], { cwd })
    expect(wrong).toMatchObject({ status: 2, out: '' })
    expect(wrong.err).toMatch(/^sai\.json#\/plan: lỗi: /m)
  })
})

describe('deadlines', () => {
  test('of 2026: 14/11 with 13/11 to aim at, for whom, and how it is known', async () => {
    const { out } = await cli(['deadlines', '2026'])
    expect(out).toMatch(/^14\/11\/2026 +13\/11\/2026 +III\.1\.b +Các sở, ban, ngành;/m)
    expect(out).toContain('Câu hỏi để người có thẩm quyền quyết định:')
    expect(out).toContain('Đã giả định:')
  })

  test('--json is what obligations() answers; --body leaves out the others', async () => {
    expect(JSON.parse((await cli(['deadlines', '2026', '--json'])).out)).toEqual(plain(obligations(plan6861, year)))
    const own = JSON.parse((await cli(['deadlines', '2026', '--json', '--body', 'ubnd-xa'])).out)
    expect(own.length).toBeGreaterThan(5)
    expect(own.every((each: { body: { kind: string } }) => each.body.kind === 'ubnd-xa')).toBe(true)
  })

  test('a year that nobody has decided says so and names no working day', async () => {
    expect((await cli(['deadlines', '2031'])).out).toMatch(/^14\/11\/2031 +chưa có lịch/m)
  })

  test('--svg draws it, into a file when one is named', async () => {
    const { readFileSync } = await import('node:fs')
    const cwd = folderWith()
    const { out } = await cli(['deadlines', '2026', '--svg'])
    expect(out).toMatch(/^<svg xmlns="http:\/\/www\.w3\.org\/2000\/svg" width="960"/)
    expect((await cli(['deadlines', '2026', '--svg', '-o', '2026.svg'], { cwd })).out).toBe('')
    expect(readFileSync(`${cwd}/2026.svg`, 'utf8')).toBe(out)
  })
})

describe('calendar', () => {
  test('of 2026: 249 working days; Tết on one line; Saturday 10/1 worked instead of 2/1', async () => {
    const { out } = await cli(['calendar', '2026'])
    expect(out).toMatch(/^01\/01\/2026–31\/12\/2026: 249 ngày làm việc$/m)
    expect(out).toMatch(/^16\/02\/2026–20\/02\/2026 +thứ Hai–thứ Sáu +nghỉ lễ, tết +Tết Nguyên đán/m)
    expect(out).toMatch(/^10\/01\/2026 +thứ Bảy +làm bù/m)
    const { rows, workingDays } = JSON.parse((await cli(['calendar', '2026', '--json'])).out)
    expect(workingDays).toBe(249)
    expect(rows).toEqual(plain(stateCalendar.rows.filter(({ day: of }) => of.startsWith('2026'))))
  })

  test('31/8/2026 is off by a swap, and is worked by people whom swaps do not bind', async () => {
    expect((await cli(['calendar', '2026-08-31'])).out).toMatch(/^31\/08\/2026, thứ Hai: ngày nghỉ$/m)
    expect((await cli(['calendar', '2026-08-31', '--general'])).out).toMatch(/: ngày làm việc$/m)
  })

  test('counts: three working days after 26/4/2024 is Saturday 4/5/2024; on 11/4/2024 nobody knew of that swap', async () => {
    const asked = ['calendar', '2024-04-26', '--add', '3', '--json']
    expect(JSON.parse((await cli(asked)).out).add).toEqual({ workingDays: 3, day: '2024-05-04' })
    const then = JSON.parse((await cli([...asked, '--known-on', '2024-04-11'])).out)
    expect(then.add.day).toBe('2024-05-03')
    const counted = JSON.parse((await cli(['calendar', '2025-01-24', '--through', '2025-02-10', '--json'])).out)
    expect(counted.through.workingDays).toBe(6)
  })

  test('2028 is refused by name, estimated when asked for, and decided by a file', async () => {
    const refused = await cli(['calendar', '2028'])
    expect(refused).toMatchObject({ status: 2, out: '' })
    expect(refused.err).toContain('2027-12-31')
    expect((await cli(['calendar', '2028', '--estimated'])).out).toContain('Ước tính')
    const { readFileSync } = await import('node:fs')
    const fixture = new URL('../../../packages/core/test/fixtures/calendar-2028.json', import.meta.url)
    const cwd = folderWith({ '2028.json': readFileSync(fixture, 'utf8') })
    const { status, out } = await cli(['calendar', '2028', '--calendar', '2028.json'], { cwd })
    expect([status, out.includes('Ước tính')]).toEqual([0, false])
  })
})

describe('assess and explain', () => {
  const facts = CaseFacts.parse(nurse)
  const whole = assess(facts, { standards: defaultProvince.standards })

  test('proposes khiển trách, shows the clocks with how each is known, and says that a person decides', async () => {
    const { status, out } = await cli(['assess', 'vu-viec.json'], { cwd: withCase() })
    expect(status).toBe(0)
    expect(out).toContain('Đề xuất: khiển trách. Người có thẩm quyền quyết định.')
    expect(out).toMatch(/^Thời hạn xử lý kỷ luật +10\/08\/2026 +09\/11\/2026 +07\/01\/2027 +đang tính +văn bản$/m)
    for (const { code } of whole.questions) expect(code).not.toBe('')
    expect(out).toContain(`${whole.questions.length} câu hỏi để người có thẩm quyền quyết định:`)
  })

  test('--json is what assess() answers; --receipt can be run again', async () => {
    const cwd = withCase()
    expect(JSON.parse((await cli(['assess', 'vu-viec.json', '--json'], { cwd })).out)).toEqual(plain(whole))
    const receipt = JSON.parse((await cli(['assess', 'vu-viec.json', '--receipt'], { cwd })).out)
    expect(receipt).toEqual(plain(receiptOf(facts, whole, { standards: defaultProvince.standards })))
    expect(replay(receipt, { standards: defaultProvince.standards }).same).toBe(true)
  })

  test('--calendar counts by the years of a file, and the receipt names the hash of that calendar', async () => {
    const fixture = fileURLToPath(new URL('../../../packages/core/test/fixtures/calendar-2028.json', import.meta.url))
    const cwd = withCase()
    const [plainly, byFile] = [[], ['--calendar', fixture]].map(async (more) =>
      JSON.parse((await cli(['assess', 'vu-viec.json', '--receipt', ...more], { cwd })).out),
    )
    expect((await byFile).law.calendar).not.toEqual((await plainly).law.calendar)
    const missing = await cli(['explain', 'vu-viec.json', '--calendar', 'khong-co.json'], { cwd })
    expect(missing).toMatchObject({ status: 2, out: '' })
  })

  test('explain prints the reasons of explain() in both languages', async () => {
    for (const lang of ['vi', 'en'] as const) {
      const wide = { cwd: withCase(), env: { COLUMNS: '100000' } }
      const { out } = await cli(['explain', 'vu-viec.json', '--lang', lang], wide)
      expect(out.trimEnd().split('\n')).toEqual([...explain(whole, lang, defaultProvince.instruments)])
    }
    const asked = await cli(['explain', '-', '--questions', '--json'], { stdin: JSON.stringify(nurse) })
    expect(JSON.parse(asked.out)).toHaveLength(whole.questions.length)
  })

  test('a wrong case: each problem on its line with its place, nothing printed', async () => {
    const { status, out, err } = await cli(['assess', 'vu-viec.json'], {
      cwd: withCase({ on: '2026-02-30', subject: 'cong-chuk' }),
    })
    expect([status, out]).toEqual([2, ''])
    expect(err).toMatch(/^vu-viec\.json#\/on: lỗi: "2026-02-30" không phải là một ngày có thật\./m)
    expect(err).toMatch(/^vu-viec\.json#\/subject: lỗi: /m)
  })
})

describe('law', () => {
  test('prints every table as Markdown into a pipe, one by its name, and data', async () => {
    const { out } = await cli(['law', 'print'])
    for (const { title } of lawTables()) expect(out).toContain(`## ${title}\n`)
    expect(out).toContain(
      '| cách xử lý nhiều vi phạm cùng lúc | "heaviest" | khoản 2 Điều 2 Nghị định số 234/2026/NĐ-CP |',
    )
    const one = await cli(['law', 'print', 'khieu nai'])
    expect(one.out.match(/^## /gm)).toHaveLength(1)
    expect(JSON.parse((await cli(['law', 'print', '--json'])).out)).toEqual(plain(lawTables()))
    expect((await cli(['law', 'print', 'nothing like it'])).status).toBe(2)
  })
})
