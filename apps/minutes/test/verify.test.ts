import { spawnSync } from 'node:child_process'
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { cli, examples, folder, program, withExample } from './harness.ts'

const names = readdirSync(examples).filter((name) => name.endsWith('.json'))
const read = (place: string, name: string): Buffer => readFileSync(join(place, name))

/** A folder with the minutes of an example in it. */
async function withMinutes(name = '11-toi-thieu.json', ...options: readonly string[]): Promise<string> {
  const place = folder()
  await cli(place, ['render', join(examples, name), '-o', 'bien-ban.pdf', ...options])
  return place
}

describe('extract', () => {
  test.each(names)('%s comes back out of its minutes, and gives the same minutes again', async (name) => {
    const place = await withMinutes(name)
    expect((await cli(place, ['extract', 'bien-ban.pdf', '-o', 'lai/ho-so.json'])).status).toBe(0)
    expect((await cli(place, ['render', 'lai/ho-so.json', '-o', 'lai.pdf'])).status).toBe(0)
    expect(Buffer.compare(read(place, 'bien-ban.pdf'), read(place, 'lai.pdf'))).toBe(0)
  })

  test('as it is installed: through pipes, the record alone', async () => {
    const place = await withMinutes()
    const { status, stdout } = spawnSync(process.execPath, [program, 'extract', '-'], {
      input: read(place, 'bien-ban.pdf'),
    })
    expect(status).toBe(0)
    const again = spawnSync(process.execPath, [program, 'render', '-'], { input: stdout })
    expect(Buffer.compare(read(place, 'bien-ban.pdf'), again.stdout)).toBe(0)
  })

  test('never writes over another file in the place of a photo', async () => {
    const place = await withMinutes('10-phu-luc-anh.json')
    await cli(place, ['extract', 'bien-ban.pdf', '-o', 'a/ho-so.json'])
    const photo = join('a', 'photos', readdirSync(join(place, 'a', 'photos'))[0] ?? '')
    writeFileSync(join(place, photo), 'ảnh khác')
    writeFileSync(join(place, 'a', 'ho-so.json'), 'hồ sơ cũ')
    const { status, err } = await cli(place, ['extract', 'bien-ban.pdf', '-o', 'a/ho-so.json'])
    expect(status).toBe(2)
    expect(err).toContain('khác với ảnh trong biên bản')
    expect(read(place, photo).toString()).toBe('ảnh khác')
    expect(read(place, 'a/ho-so.json').toString()).toBe('hồ sơ cũ')
  })

  test.each<[string, readonly string[], RegExp]>([
    ['a file that is not there', ['extract', 'khong.pdf'], /Không có tệp này/],
    ['a record instead of minutes', ['extract', 'ho-so.json'], /không phải là tệp PDF/],
    ['a PDF that carries nothing', ['extract', 'trong.pdf'], /không mang theo hồ sơ/],
    ['plain minutes', ['extract', 'plain.pdf'], /không mang theo hồ sơ/],
    ['the minutes as target', ['extract', 'plain.pdf', '-o', 'plain.pdf'], /ghi đè lên chính biên bản/],
    ['two files', ['extract', 'a.pdf', 'b.pdf'], /đúng một tệp PDF/],
    ['none', ['extract'], /Chưa nêu tệp/],
  ])('%s is told, status 2, nothing written', async (_what, args, expected) => {
    const place = withExample('11-toi-thieu.json')
    writeFileSync(join(place, 'trong.pdf'), '%PDF-1.7\n')
    expect((await cli(place, ['render', 'ho-so.json', '-o', 'plain.pdf', '--profile', 'plain'])).status).toBe(0)
    const before = read(place, 'plain.pdf')
    const { status, out, err } = await cli(place, args)
    expect(status).toBe(2)
    expect(err).toMatch(expected)
    expect(out).toHaveLength(0)
    expect(Buffer.compare(before, read(place, 'plain.pdf'))).toBe(0)
  })
})

describe('verify', () => {
  test('says who made the minutes, that record and pages agree, and that nothing was added, status 0', async () => {
    const { status, out, err } = await cli(await withMinutes(), ['verify', 'bien-ban.pdf'])
    expect([status, err]).toEqual([0, ''])
    expect(out.toString()).toMatch(/^bien-ban\.pdf\n {2}Văn bản: Biên bản chưa có số \(BB-/)
    expect(out.toString()).toMatch(/Lập bằng: congvu-minutes \d+\.\d+\.\d+, dữ liệu luật kiểm tra lần cuối ngày \d\d/)
    expect(out.toString()).toContain('Hồ sơ và trang in: KHỚP')
    expect(out.toString()).toContain('Thêm vào sau: không có gì.')
    expect(out.toString()).toContain('Chữ ký số: không có.')
    const english = await cli(await withMinutes(), ['verify', 'bien-ban.pdf', '--lang', 'en'])
    expect(english.out.toString()).toContain('Record and pages: AGREE')
    expect(english.out.toString()).toContain('Added after: nothing.')
  })

  test('a changed page is told, status 3, and other files are still looked at', async () => {
    const place = await withMinutes()
    const pdf = read(place, 'bien-ban.pdf')
    const at = pdf.indexOf('/MediaBox') + 20
    pdf[at] = (pdf[at] ?? 0) ^ 1
    writeFileSync(join(place, 'sua.pdf'), pdf)
    const { status, out } = await cli(place, ['verify', 'sua.pdf', 'bien-ban.pdf'])
    expect(status).toBe(3)
    expect(out.toString()).toContain('KHÔNG KHỚP')
    expect(out.toString()).toContain('Hồ sơ và trang in: KHỚP')
  })

  test('what was added after is told; what cannot be followed is not called in order, status 3', async () => {
    const place = await withMinutes()
    writeFileSync(join(place, 'them.pdf'), Buffer.concat([read(place, 'bien-ban.pdf'), Buffer.from('thêm')]))
    const { status, out } = await cli(place, ['verify', 'them.pdf'])
    expect(status).toBe(3)
    expect(out.toString()).toContain('KHÔNG CÒN NHƯ ĐÃ LẬP')
    expect(out.toString()).toContain('Thêm vào sau: lần 1 (5 byte) DỮ LIỆU LẠ, không đọc hiểu được.')
  })

  test('plain minutes cannot be verified, status 3', async () => {
    const { status, out } = await cli(await withMinutes(undefined, '--profile=plain'), ['verify', 'bien-ban.pdf'])
    expect(status).toBe(3)
    expect(out.toString()).toContain('KHÔNG KIỂM CHỨNG ĐƯỢC')
  })

  test('what is no PDF is told, status 2', async () => {
    const { status, out } = await cli(examples, ['verify', '11-toi-thieu.json'])
    expect(status).toBe(2)
    expect(out.toString()).toContain('không phải là tệp PDF')
  })

  test('for programs it is data', async () => {
    const { out } = await cli(await withMinutes(), ['verify', 'bien-ban.pdf', '--json'])
    expect(JSON.parse(out.toString())).toMatchObject([
      { file: 'bien-ban.pdf', ok: true, agreement: 'agrees', signatures: 0, made: { fonts: 'Tinos' } },
    ])
  })
})

describe('profile', () => {
  test('plain leaves packet and record out, in batch too; another one is not known', async () => {
    const place = withExample('11-toi-thieu.json')
    expect((await cli(place, ['batch', '.', '--profile', 'plain'])).status).toBe(0)
    expect(read(place, 'ho-so.pdf').toString('latin1')).not.toContain('/Metadata')
    const wrong = await cli(place, ['render', 'ho-so.json', '-o', 'x.pdf', '--profile', 'pdfa'])
    expect(wrong.status).toBe(2)
    expect(wrong.err).toContain('Không có dạng "pdfa"')
    expect(existsSync(join(place, 'x.pdf'))).toBe(false)
  })
})
