import { generateKeyPairSync } from 'node:crypto'
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeAll, describe, expect, test } from 'vitest'
import { cli, folder, withExample } from './harness.ts'

const { privateKey, publicKey } = generateKeyPairSync('ed25519')
let place: string
let text: string
beforeAll(async () => {
  place = withExample('11-toi-thieu.json')
  writeFileSync(join(place, 'khoa.pem'), privateKey.export({ type: 'pkcs8', format: 'pem' }))
  writeFileSync(join(place, 'co-quan.pem'), publicKey.export({ type: 'spki', format: 'pem' }))
  await cli(place, ['render', 'ho-so.json', '-o', 'bien-ban.pdf', '--qr-key', 'khoa.pem'])
  const { out } = await cli(place, ['verify', 'bien-ban.pdf', '--json'])
  text = JSON.parse(out.toString())[0].made.qr
})

describe('the code on paper', () => {
  test('is checked against the record and the key of the body that issued it, without the PDF', async () => {
    const asked = ['verify', '--qr', text, '--record', 'ho-so.json']
    const { status, out } = await cli(place, [...asked, '--qr-public-key', 'co-quan.pem'])
    expect(status).toBe(0)
    expect(out.toString()).toMatch(/^Mã QR: [A-Z2-7]{4}-[A-Z2-7]{4}-[A-Z2-7]{4}, ngày \d\d tháng/)
    expect(out.toString()).toContain('Hồ sơ: KHỚP')
    expect(out.toString()).toContain('Chữ ký trong mã: HỢP LỆ')
    const without = await cli(place, [...asked, '--lang', 'en'])
    expect([without.status, without.out.toString()]).toEqual([0, expect.stringContaining('there, not checked')])
    const data = await cli(place, [...asked, '--json'])
    expect(JSON.parse(data.out.toString())).toMatchObject({ ok: true, record: 'same', signature: 'unchecked' })
  })

  test('of another record is told, status 3', async () => {
    const other = JSON.parse(readFileSync(join(place, 'ho-so.json'), 'utf8'))
    writeFileSync(join(place, 'khac.json'), JSON.stringify({ ...other, remarks: ['Nhận xét khác.'] }))
    const { status, out } = await cli(place, ['verify', '--qr', text, '--record', 'khac.json'])
    expect([status, out.toString()]).toEqual([3, expect.stringContaining('KHÔNG KHỚP')])
    const torn = await cli(place, ['verify', '--qr', text.slice(0, -1), '--record', 'ho-so.json'])
    expect([torn.status, torn.out.toString()]).toEqual([3, expect.stringContaining('KHÔNG ĐỌC ĐƯỢC')])
  })

  test('is printed when asked for, by batch too, and not otherwise', async () => {
    const carried = async (...options: readonly string[]) => {
      await cli(place, ['render', 'ho-so.json', '-o', 'x.pdf', ...options])
      return JSON.parse((await cli(place, ['verify', 'x.pdf', '--json'])).out.toString())[0]
    }
    expect((await carried()).made.qr).toBeUndefined()
    expect((await carried('--qr-key', 'khoa.pem', '--no-qr')).made.qr).toBeUndefined()
    expect((await carried('--qr')).made.qr).toBe(text.split(':').slice(0, 5).join(':'))
    expect(await carried('--qr')).toMatchObject({ ok: true, agreement: 'agrees' })
    const only = folder()
    writeFileSync(join(only, 'ho-so.json'), readFileSync(join(place, 'ho-so.json')))
    expect((await cli(only, ['batch', '.', '--qr-key', join(place, 'khoa.pem')])).status).toBe(0)
    expect(Buffer.compare(readFileSync(join(only, 'ho-so.pdf')), readFileSync(join(place, 'bien-ban.pdf')))).toBe(0)
  })

  test.each<[string, readonly string[], RegExp]>([
    ['a code without a record', ['verify', '--qr', 'CV1:'], /cần biết hồ sơ/],
    ['a code beside a PDF', ['verify', 'bien-ban.pdf', '--qr', 'CV1:', '--record', 'ho-so.json'], /cần biết hồ sơ/],
    ['a key that is not there', ['render', 'ho-so.json', '--qr-key', 'khong.pem'], /khong\.pem: lỗi: Không có tệp này/],
    [
      'a public key to sign with',
      ['render', 'ho-so.json', '--qr-key', 'co-quan.pem'],
      /không phải là khóa bí mật Ed25519/,
    ],
    ['a record for a key', ['render', 'ho-so.json', '--qr-key', 'ho-so.json'], /không phải là khóa bí mật/],
  ])('%s is told, status 2', async (_what, args, expected) => {
    const { status, err } = await cli(place, args)
    expect([status, err]).toEqual([2, expect.stringMatching(expected)])
  })
})
