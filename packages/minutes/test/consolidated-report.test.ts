import { consolidate, Deed, type DoneBy, day, khanhHoa } from '@congvu/core'
import { expect, test } from 'vitest'
import { checkMinutes } from '../src/check/check-minutes.ts'
import { readPdf } from '../src/check/read/read-pdf.ts'
import { consolidatedReport } from '../src/report/consolidated-report.ts'

const { plan, bodies, planBodies: meant } = khanhHoa
const deed = (body: string, given: Record<string, unknown>): DoneBy => ({
  body,
  deed: Deed.parse({ schema: 'congvu.deed/1', plan: plan.id, year: 2026, ...given }),
})
const done = [
  deed('so-y-te', { kind: 'report', task: 'III.1.b', on: '2026-11-12', number: '1/BC' }),
  deed('22366', { kind: 'report', task: 'III.1.b', on: '2026-11-18', number: '2/BC', explanation: 'Mưa lũ kéo dài' }),
  deed('so-y-te', { kind: 'training', task: 'II.4', on: '2026-05-12', title: 'Lớp 1', trainees: 1250 }),
]
const account = consolidate({ plan, bodies, meant, year: 2026, on: day('2026-11-20'), done })
const paper = {
  issuer: { parent: 'UBND tỉnh Khánh Hòa', name: 'Sở Nội vụ', abbreviation: 'SNV', place: 'Khánh Hòa' },
  to: 'Ủy ban nhân dân tỉnh Khánh Hòa',
  date: day('2026-11-27'),
  signer: { post: 'Giám đốc', name: 'Nguyễn Văn Hư Cấu' },
  recipients: ['Như trên', 'Bộ Nội vụ'],
  filing: 'VT, CCVC',
}

test('the draft of the report of 2026 looks as NĐ 30/2020 asks, by the check that shares no code with the printer', async () => {
  const pdf = consolidatedReport(account, paper, khanhHoa)
  const report = await checkMinutes(pdf)
  // The last sheet is none of the document's: it is taken out before signature.
  const own = report.lines.filter(({ page }) => page !== report.pages)
  expect(own.filter(({ verdict }) => verdict === 'fail')).toEqual([])
  expect(own.filter(({ verdict }) => verdict === 'pass').length).toBeGreaterThan(15)
  expect(Buffer.compare(pdf, consolidatedReport(account, paper, khanhHoa))).toBe(0)
})

test('it says the numbers of the account, every body in its annex, and what a person must settle on a sheet of its own', async () => {
  const { pages } = await readPdf(consolidatedReport(account, paper, khanhHoa))
  const sheets = pages.map(({ words }) => words.map(({ text }) => text).join(' '))
  const text = sheets.join(' ')
  const { expected, overdue } = account.reports[0]?.counts ?? { expected: 0, overdue: 0 }
  expect(text).toContain(
    `có ${expected} cơ quan, đơn vị, địa phương phải báo cáo: đúng hạn 01; trễ 01 (có giải trình 01)`,
  )
  expect(text).toContain(`chưa gửi ${overdue}.`)
  expect(text).toContain('Bồi dưỡng về văn hóa công vụ: 01 lớp, 1250 lượt người.')
  expect(text).toContain('Mưa lũ kéo dài')
  for (const { name } of account.rows) expect(text.replaceAll(/\s+/g, ' ')).toContain(name.split(' ').at(-1))
  const last = sheets.findIndex((sheet) => sheet.includes('Ghi chú của bản dự thảo'))
  expect(last).toBeGreaterThan(1)
  expect(sheets[last]).not.toContain('Mưa lũ')
})
