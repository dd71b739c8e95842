import { spawnSync } from 'node:child_process'
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { constants, deflateRawSync, deflateSync } from 'node:zlib'
import { describe, expect, test } from 'vitest'
import { cli, examples, folder, program } from './harness.ts'

const ran = (cwd: string, args: readonly string[], input?: Uint8Array) => {
  const { status, stdout, stderr } = spawnSync(process.execPath, [program, ...args], { cwd, input, encoding: 'utf8' })
  return { status, stdout, stderr }
}

async function withMinutes(): Promise<string> {
  const place = folder()
  await cli(place, ['render', join(examples, '02-so-xay-dung.json'), '-o', 'bien-ban.pdf'])
  return place
}

describe('check', () => {
  test('our own minutes: status 0, each line with its measure, the undecided ones with their reason', async () => {
    const { status, stdout } = ran(await withMinutes(), ['check', 'bien-ban.pdf'])
    expect(status).toBe(0)
    expect(stdout).toMatch(
      /^bien-ban\.pdf: ĐẠT \(\d+ mục đạt, 0 mục không đạt, \d+ mục chưa rõ; Nghị định số 30\/2020\/NĐ-CP\)\.\n/,
    )
    expect(stdout).toContain('✓ Lề trái (trang 1): chữ cách mép 30 mm')
    expect(stdout).toContain('? CHƯA RÕ · Phông chữ (trang 1): Tinos')
    expect(stdout).not.toMatch(/undefined|NaN/)
  })

  test('a fault is status 3, with the clause and what to do; --json says the same as data', () => {
    const place = folder()
    writeFileSync(join(place, 'thu.pdf'), letterPaper('BT /F 12 Tf 100 700 Td (Xin chao cac ban) Tj ET'))
    const { status, stdout } = ran(place, ['check', '--faults', 'thu.pdf'])
    expect(status).toBe(3)
    expect(stdout).toContain('✗ KHÔNG ĐẠT · Khổ giấy (trang 1): 215,9 × 279,4 mm')
    expect(stdout).toContain('Quy định: A4, 210 × 297 mm, đứng · Mục I Phần I Phụ lục I Nghị định số 30/2020/NĐ-CP')
    expect(stdout).toContain('Cách sửa: Đặt khổ giấy A4')
    expect(stdout).not.toContain('✓')
    const [report] = JSON.parse(ran(place, ['check', '--json', 'thu.pdf']).stdout)
    expect(report).toMatchObject({ file: 'thu.pdf', ok: false, kind: 'not-recognised', verdict: 'fail' })
    expect(report.lines[0]).toMatchObject({
      code: 'paper',
      verdict: 'fail',
      found: { width: 215.9 },
      clause: { known: 'text' },
    })
  })

  test('standard input is read; what is no PDF or is broken is status 2 and says so', () => {
    const place = folder()
    const pdf = letterPaper('')
    expect(ran(place, ['check', '-'], pdf).stdout).toMatch(/^đầu vào chuẩn: /)
    expect(ran(place, ['check', '-'], Buffer.from('chữ'))).toMatchObject({
      status: 2,
      stdout: expect.stringContaining('không phải là tệp PDF'),
    })
    expect(ran(place, ['check', '-'], Buffer.from('%PDF-1.7 rác'))).toMatchObject({
      status: 2,
      stdout: expect.stringContaining('bị hỏng'),
    })
    expect(ran(place, ['check', 'khong-co.pdf'])).toMatchObject({ status: 2 })
  })

  test('a page that unfolds to gigabytes is put aside, and the machine is not held up', () => {
    const place = folder()
    // 4 GB of spaces: one flushed block, again and again, and that deflated once more.
    const block = deflateRawSync(Buffer.alloc(16 * 1024 * 1024, 0x20), { finishFlush: constants.Z_FULL_FLUSH })
    const once = Buffer.concat([Buffer.from([0x78, 0x9c]), ...Array.from({ length: 256 }, () => block)])
    const twice = deflateSync(once)
    writeFileSync(join(place, 'bom.pdf'), letterPaper(twice, '/Filter [/FlateDecode /FlateDecode]'))
    const { status, stdout } = ran(place, ['check', 'bom.pdf'])
    expect(status).toBe(2)
    expect(stdout).toContain('nên đã dừng')
  })
})

/** A page of Letter paper that does what it is told, and nothing else. */
function letterPaper(content: string | Uint8Array, filter = ''): Buffer {
  const bytes = Buffer.from(content)
  const objects = [
    '<</Type/Catalog/Pages 2 0 R>>',
    '<</Type/Pages/Kids[3 0 R]/Count 1>>',
    '<</Type/Page/Parent 2 0 R/MediaBox[0 0 612 792]/Contents 4 0 R/Resources<</Font<</F 5 0 R>>>>>>',
    `<</Length ${bytes.length}${filter}>>stream\n\0\nendstream`,
    '<</Type/Font/Subtype/Type1/BaseFont/Times-Roman>>',
  ]
  const body = objects.map((object, i) => `${i + 1} 0 obj${object}endobj\n`).join('')
  const [before = '', after = ''] = `%PDF-1.4\n${body}trailer<</Root 1 0 R/Size 6>>\n%%EOF`.split('\0')
  return Buffer.concat([Buffer.from(before), bytes, Buffer.from(after)])
}

test('help of check', async () => {
  const { out } = await cli(folder(), ['check', '--help'])
  expect(out.toString()).toContain('--faults')
})
