import { cpSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { cli, examples, withExample } from './harness.ts'

const named = 'Hình ảnh chữ ký, con dấu: Trưởng đoàn kiểm tra, Cơ quan ban hành. Chỉ là hình ảnh, KHÔNG phải chữ ký số.'
const sealed = ['--signature', 'head=chu-ky-mau.png', '--seal', 'con-dau-mau.png', '--seal-width', '36']

/** A record with pictures beside it. */
function withPictures(): string {
  const place = withExample('11-toi-thieu.json')
  cpSync(join(examples, 'chu-ky'), place, { recursive: true })
  return place
}

describe('render with pictures of signatures', () => {
  test('they are shown, told to be no digital signatures, and come back out to make the same bytes', async () => {
    const place = withPictures()
    const made = await cli(place, ['render', 'ho-so.json', '-o', 'bien-ban.pdf', ...sealed])
    expect([made.status, made.err]).toEqual([0, expect.stringContaining('Đã ghi bien-ban.pdf')])
    const verified = await cli(place, ['verify', 'bien-ban.pdf'])
    expect([verified.status, verified.out.toString()]).toEqual([0, expect.stringContaining(named)])
    expect(verified.out.toString()).toContain('Chữ ký số: không có.')

    const extracted = await cli(place, ['extract', 'bien-ban.pdf', '-o', 'lai/ho-so.json'])
    const again = /congvu-minutes (render .*)$/m.exec(extracted.err)?.[1] ?? ''
    const args = [...again.matchAll(/"([^"]*)"|(\S+)/g)].map(([, quoted, bare]) => quoted ?? bare ?? '')
    expect((await cli(place, [...args, '-o', 'lai.pdf'])).status).toBe(0)
    const [first, second] = ['bien-ban.pdf', 'lai.pdf'].map((name) => readFileSync(join(place, name)))
    expect(first && second && Buffer.compare(first, second)).toBe(0)
  })

  test.each<[string, readonly string[], RegExp]>([
    ['nobody named', ['--signature', 'chu-ky-mau.png'], /NGƯỜI=TỆP\.png/],
    ['somebody who does not sign', ['--signature', 'thu-ky=chu-ky-mau.png'], /Các chỗ ký: .*Trưởng đoàn kiểm tra/],
    ['no such file', ['--signature', 'head=khong.png'], /khong\.png.*Không có tệp này/],
    ['a photo', ['--signature', 'head=ho-so.json'], /Không in được loại ảnh này/],
    ['a seal of no size', sealed.slice(0, 4), /kích thước thực tế/],
    ['a seal alone', sealed.slice(2), /chưa có hình ảnh chữ ký của trưởng đoàn/],
    ['a red signature, strictly', ['--signature', 'head=con-dau-mau.png', '--strict'], /không phải màu xanh/],
    ['two records', [join(examples, '14-ten-dai.json'), ...sealed], /đúng một hồ sơ/],
  ])('%s: told, status 2, nothing written', async (_what, more, said) => {
    const place = withPictures()
    const { status, err } = await cli(place, ['render', 'ho-so.json', '-o', 'x/', ...more])
    expect(err).toMatch(said)
    expect(status).toBe(2)
  })
})
