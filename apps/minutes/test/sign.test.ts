import { execFileSync, spawnSync } from 'node:child_process'
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { cli, examples, folder, program } from './harness.ts'

/** poppler and openssl stand in for a reader and for a token; where they are missing it is said, and CI must have them. */
const missing = ['pdfsig', 'openssl'].filter((name) => spawnSync(name, ['-v']).error !== undefined)
if (missing.length > 0) {
  const message = `NOT TESTED: ${missing.join(', ')} not found (Debian: poppler-utils, openssl)`
  if (process.env.CI) throw new Error(message)
  console.warn(message)
}

const minimal = join(examples, '11-toi-thieu.json')
const openssl = (cwd: string, ...args: string[]): Buffer => execFileSync('openssl', args, { cwd, stdio: 'pipe' })

/** Minutes in a folder, and a token: a PKCS#12 file that only openssl opens. */
async function withToken(): Promise<string> {
  const place = folder()
  await cli(place, ['render', minimal, '-o', 'bien-ban.pdf'])
  const subject = ['-utf8', '-subj', '/C=VN/O=Sở Nội vụ tỉnh Vĩnh Long/CN=Lê Vĩnh Nghĩa', '-days', '3650']
  openssl(place, 'req', '-x509', '-newkey', 'rsa:2048', '-nodes', '-keyout', 'k.pem', ...subject, '-out', 'ky.pem')
  openssl(place, 'pkcs12', '-export', '-inkey', 'k.pem', '-in', 'ky.pem', '-passout', 'pass:1', '-out', 'token.p12')
  openssl(place, 'x509', '-in', 'ky.pem', '-outform', 'DER', '-out', 'ky.cer')
  return place
}

function token(place: string, hash: string, signature: string): void {
  openssl(place, 'pkcs12', '-in', 'token.p12', '-passin', 'pass:1', '-nodes', '-nocerts', '-out', 'mo.pem')
  const how = ['-inkey', 'mo.pem', '-in', hash, '-pkeyopt', 'digest:sha256', '-out', signature]
  openssl(place, 'pkeyutl', '-sign', ...how)
}

const who = ['--certificate', 'ky.cer', '--name', 'Lê Vĩnh Nghĩa', '--location', 'Vĩnh Long']

describe.skipIf(missing.length > 0)('sign', () => {
  test('as it is installed: prepare, a token signs the hash, embed, and poppler says valid', async () => {
    const place = await withToken()
    const run = (...args: string[]) => spawnSync(process.execPath, [program, ...args], { cwd: place })
    for (const [field, from, to] of [
      ['head', 'bien-ban.pdf', 'mot.pdf'],
      ['inspected', 'mot.pdf', 'hai.pdf'],
    ] as const) {
      const prepared = run('sign', 'prepare', from, '--field', field, ...who, '--hash', 'bam.bin', '-o', 'cho.pdf')
      expect(prepared.stderr.toString()).toContain('Đã ghi cho.pdf')
      expect(prepared.status).toBe(0)
      token(place, 'bam.bin', 'ky.bin')
      expect(run('sign', 'embed', 'cho.pdf', '--signature', 'ky.bin', '-o', to).status).toBe(0)
      const [before, after] = [readFileSync(join(place, from)), readFileSync(join(place, to))]
      expect(Buffer.compare(after.subarray(0, before.length), before)).toBe(0)
    }
    const said = spawnSync('pdfsig', ['-nocert', 'hai.pdf'], { cwd: place }).stdout.toString()
    expect(said.match(/Signature is Valid\./g)).toHaveLength(2)
    const verified = run('verify', 'hai.pdf')
    expect(verified.stdout.toString()).toMatch(
      /Chữ ký "Trưởng đoàn kiểm tra": HỢP LỆ.*Lê Vĩnh Nghĩa, Sở Nội vụ tỉnh Vĩnh Long/,
    )
    expect(verified.stdout.toString()).toContain('không kiểm tra được độ tin cậy')
    expect(verified.status).toBe(0)
  })

  test('what must be signed comes as JSON, hexadecimal or bytes, the same each time', async () => {
    const place = await withToken()
    const prepare = (...more: string[]) =>
      cli(place, [
        'sign',
        'prepare',
        'bien-ban.pdf',
        '--field',
        'head',
        '--at',
        '2026-11-05T16:45:30',
        ...who,
        '-o',
        'c.pdf',
        ...more,
      ])
    const told = JSON.parse((await prepare()).out.toString())
    expect(told).toMatchObject({ schema: 'congvu.signing/1', field: 'Trưởng đoàn kiểm tra', algorithm: 'SHA-256' })
    await prepare('--hash', 'h.txt')
    expect(readFileSync(join(place, 'h.txt'), 'utf8').trim()).toBe(told.hash.hex)
    await prepare('--hash', 'h.bin')
    expect(readFileSync(join(place, 'h.bin')).toString('base64')).toBe(told.hash.base64)
    writeFileSync(join(place, 'attributes'), Buffer.from(told.signedAttributes.base64, 'base64'))
    expect(openssl(place, 'dgst', '-sha256', '-r', 'attributes').toString().split(' ')[0]).toBe(told.hash.hex)
  })

  test('a file that was changed after signing is told, status 3', async () => {
    const place = await withToken()
    await cli(place, ['sign', 'prepare', 'bien-ban.pdf', '--field', 'head', ...who, '--hash', 'b', '-o', 'c.pdf'])
    const waiting = await cli(place, ['verify', 'c.pdf'])
    expect([waiting.status, waiting.out.toString()]).toEqual([3, expect.stringContaining('CHƯA KÝ XONG')])
    token(place, 'b', 'k')
    await cli(place, ['sign', 'embed', 'c.pdf', '--signature', 'k', '-o', 'd.pdf'])
    const bytes = readFileSync(join(place, 'd.pdf'))
    const at = bytes.indexOf('/M(D:') + 10
    bytes[at] = (bytes[at] ?? 0) ^ 1
    writeFileSync(join(place, 'sua.pdf'), bytes)
    const { status, out } = await cli(place, ['verify', 'sua.pdf'])
    expect(status).toBe(3)
    expect(out.toString()).toContain('KHÔNG HỢP LỆ (nội dung đã bị sửa')
    const json = JSON.parse((await cli(place, ['verify', 'sua.pdf', '--json'])).out.toString())
    expect(json[0]).toMatchObject({ ok: false, signed: { signatures: [{ verdict: 'invalid', fault: 'digest' }] } })
  })

  test.each<[string, readonly string[], RegExp]>([
    ['no step', ['sign', 'bien-ban.pdf'], /hai bước/],
    ['no field', ['sign', 'prepare', 'bien-ban.pdf', '-o', 'c.pdf'], /Thiếu tùy chọn --field/],
    [
      'a field that is not there',
      ['sign', 'prepare', 'bien-ban.pdf', '--field', 'ke-toan', '-o', 'c.pdf'],
      /Các trường chữ ký: .*Trưởng đoàn/,
    ],
    ['onto the input', ['sign', 'prepare', 'bien-ban.pdf', '--field', 'head', '-o', 'bien-ban.pdf'], /ghi đè/],
    [
      'a time that is none',
      ['sign', 'prepare', 'bien-ban.pdf', '--field', 'head', '--at', 'hôm nay', '-o', 'c.pdf'],
      /2026-11-05T16:45:30/,
    ],
    [
      'a certificate that is none',
      ['sign', 'prepare', 'bien-ban.pdf', '--field', 'head', '--certificate', 'bien-ban.pdf', '-o', 'c.pdf'],
      /Chứng thư chữ ký số không đọc được/,
    ],
    ['not prepared', ['sign', 'embed', 'bien-ban.pdf', '--signature', 'ky.pem', '-o', 'c.pdf'], /sign prepare trước/],
    [
      'no such file',
      ['sign', 'embed', 'bien-ban.pdf', '--signature', 'khong.bin', '-o', 'c.pdf'],
      /khong\.bin.*Không có tệp này/,
    ],
  ])('%s: told, and nothing is written', async (_what, args, said) => {
    const place = await withToken()
    const { status, err } = await cli(place, args)
    expect(status).toBe(2)
    expect(err).toMatch(said)
    expect(() => readFileSync(join(place, 'c.pdf'))).toThrow()
  })
})
