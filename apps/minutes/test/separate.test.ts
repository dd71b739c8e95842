import { execFileSync, spawnSync } from 'node:child_process'
import { mkdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { cli, withExample } from './harness.ts'

const missing = ['pdftotext', 'qpdf', 'pdfsig', 'openssl'].filter((name) => spawnSync(name, ['-v']).error !== undefined)
if (missing.length > 0) {
  const message = `NOT TESTED: ${missing.join(', ')} not found (Debian: poppler-utils, qpdf, openssl)`
  if (process.env.CI) throw new Error(message)
  console.warn(message)
}

const separate = ['render', 'ho-so.json', '-o', 'bien-ban.pdf', '--separate-annexes']
const tool = (place: string, name: string, ...args: string[]): string =>
  execFileSync(name, args, { cwd: place }).toString()
const placeWith = (number: number | null): string =>
  withExample('01-phuong-mot-cua.json', (record) => {
    record.number = number
  })

describe.skipIf(missing.length > 0)('annexes in files of their own', () => {
  test('each file agrees with the record inside it, photos stand only in the annex, and each gives the record back', async () => {
    const place = placeWith(15)
    const { status, err } = await cli(place, separate)
    expect([status, err]).toEqual([0, expect.stringContaining('Đã ghi bien-ban.phu-luc-1.pdf')])
    const { status: holds, out } = await cli(place, ['verify', 'bien-ban.pdf', 'bien-ban.phu-luc-1.pdf'])
    expect(out.toString()).toContain('Văn bản: Phần chính (phụ lục ở tệp riêng) của Biên bản số 15/BB-SNV')
    expect(out.toString()).toContain('Văn bản: Phụ lục thứ 1, tệp riêng, của Biên bản số 15/BB-SNV')
    expect([holds, out.toString().match(/: KHỚP/g)?.length]).toEqual([0, 2])
    expect(tool(place, 'pdftotext', 'bien-ban.pdf', '-')).toContain('gồm 06 trang và 01 phụ')
    expect(tool(place, 'pdftotext', 'bien-ban.pdf', '-')).not.toContain('Kèm theo Biên bản')
    expect(tool(place, 'pdftotext', 'bien-ban.phu-luc-1.pdf', '-')).toContain('Kèm theo Biên bản')

    for (const name of ['bien-ban.phu-luc-1', 'bien-ban'])
      expect((await cli(place, ['extract', `${name}.pdf`, '-o', 'lai/ho-so.json'])).status).toBe(0)
    mkdirSync(join(place, 'hai'))
    const again = ['render', 'lai/ho-so.json', '-o', 'hai/bien-ban.pdf', '--separate-annexes']
    expect((await cli(place, again)).status).toBe(0)
    for (const name of ['bien-ban.pdf', 'bien-ban.phu-luc-1.pdf'])
      expect(Buffer.compare(readFileSync(join(place, name)), readFileSync(join(place, 'hai', name)))).toBe(0)
  })

  test('the body signs the annex: number and time at the top right, in the letters of the file', async () => {
    const place = placeWith(15)
    await cli(place, [...separate, '--archive'])
    const subject = ['-utf8', '-subj', '/C=VN/CN=Sở Nội vụ tỉnh Vĩnh Long', '-days', '3650']
    tool(
      place,
      'openssl',
      'req',
      '-x509',
      '-newkey',
      'rsa:2048',
      '-nodes',
      '-keyout',
      'k.pem',
      ...subject,
      '-out',
      'c.pem',
    )
    const ask = [
      '--field',
      'agency',
      '--certificate',
      'c.pem',
      '--at',
      '2026-11-06T08:05:09',
      '--hash',
      'h',
      '-o',
      'w.pdf',
    ]
    const prepared = await cli(place, ['sign', 'prepare', 'bien-ban.phu-luc-1.pdf', ...ask])
    expect([prepared.status, prepared.err]).toEqual([0, expect.stringContaining('Đã ghi w.pdf')])
    tool(place, 'openssl', 'pkeyutl', '-sign', '-inkey', 'k.pem', '-in', 'h', '-pkeyopt', 'digest:sha256', '-out', 's')
    expect((await cli(place, ['sign', 'embed', 'w.pdf', '--signature', 's', '-o', 'ky.pdf'])).status).toBe(0)
    expect(tool(place, 'pdfsig', '-nocert', 'ky.pdf')).toContain('Signature is Valid.')
    tool(place, 'qpdf', '--check', 'ky.pdf')
    const corner = ['-x', '300', '-y', '0', '-W', '295', '-H', '60', '-f', '1', '-l', '1']
    expect(
      tool(place, 'pdftotext', ...corner, 'ky.pdf', '-')
        .trim()
        .split(/\n/),
    ).toEqual(['Số: 15/BB-SNV', '2026-11-06T08:05:09+07:00'])
    const { status, out } = await cli(place, ['verify', 'ky.pdf'])
    expect(out.toString()).toMatch(/chữ ký số "Cơ quan ban hành", có phần hiển thị trên trang/)
    expect(status).toBe(0)
  })

  test('without a number it is not signed, and nothing goes to standard output', async () => {
    const place = placeWith(null)
    expect((await cli(place, separate)).status).toBe(0)
    const { status, err } = await cli(place, [
      'sign',
      'prepare',
      'bien-ban.phu-luc-1.pdf',
      '--field',
      'agency',
      '-o',
      'w.pdf',
    ])
    expect([status, err]).toEqual([2, expect.stringContaining('số do văn thư cấp')])
    const piped = await cli(place, ['render', 'ho-so.json', '-o', '-', '--separate-annexes'])
    expect([piped.status, piped.err]).toEqual([2, expect.stringContaining('-o TỆP.pdf')])
  })
})
