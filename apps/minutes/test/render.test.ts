import { execFileSync, spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { cli, examples, folder, program, withExample } from './harness.ts'

const isPdf = (bytes: Buffer): boolean => bytes.subarray(0, 5).toString() === '%PDF-'
const leftovers = (path: string): string[] => readdirSync(path).filter((name) => name.includes('.tmp'))

describe('render', () => {
  test('writes the minutes under the name asked for, and says so', async () => {
    const place = folder()
    const { status, err } = await cli(place, ['render', join(examples, '01-phuong-mot-cua.json'), '-o', 'bien-ban.pdf'])
    expect(status).toBe(0)
    expect(err).toMatch(/^Đã ghi bien-ban\.pdf \(\d+ KB\)\.\n$/)
    expect(isPdf(readFileSync(join(place, 'bien-ban.pdf')))).toBe(true)
    expect(leftovers(place)).toEqual([])
  })

  test('writes beside the record when no name is given', async () => {
    const place = withExample('11-toi-thieu.json')
    expect((await cli(place, ['render', 'ho-so.json'])).status).toBe(0)
    expect(isPdf(readFileSync(join(place, 'ho-so.pdf')))).toBe(true)
  })

  test('reads standard input and writes standard output: bytes and nothing else', async () => {
    const stdin = readFileSync(join(examples, '11-toi-thieu.json'))
    const { status, out } = await cli(examples, ['render', '-'], { stdin })
    expect(status).toBe(0)
    expect(isPdf(out)).toBe(true)
    const again = await cli(examples, ['render', '11-toi-thieu.json', '--output=-'])
    expect(Buffer.compare(out, again.out)).toBe(0)
  })

  test('reads a file with a byte order mark as it reads one without', async () => {
    const text = readFileSync(join(examples, '11-toi-thieu.json'))
    const { out } = await cli(examples, ['render', '-'], { stdin: Buffer.concat([Buffer.from('\ufeff'), text]) })
    expect(isPdf(out)).toBe(true)
  })

  test('several records go into a folder, which is made', async () => {
    const place = folder()
    const names = ['11-toi-thieu.json', '15-truong-sa-truc-tuyen.json'].map((name) => join(examples, name))
    expect((await cli(place, ['render', ...names, '-o', 'pdf/'])).status).toBe(0)
    expect(readdirSync(join(place, 'pdf')).sort()).toEqual(['11-toi-thieu.pdf', '15-truong-sa-truc-tuyen.pdf'])
  })

  test('several records with one wrong among them: none is written', async () => {
    const place = withExample('11-toi-thieu.json')
    writeFileSync(join(place, 'sai.json'), '{"schema": "congvu.inspection/1"}')
    const { status, err } = await cli(place, ['render', 'ho-so.json', 'sai.json', '-o', 'pdf/'])
    expect(status).toBe(2)
    expect(err).toMatch(/lỗi; không ghi tệp nào\.\n$/)
    expect(existsSync(join(place, 'pdf'))).toBe(false)
  })
})

describe('a wrong record', () => {
  test('leaves the older file whole, and tells each problem on its line: where, what, how to mend', async () => {
    const place = withExample('01-phuong-mot-cua.json', (record) => {
      record.date = '2026-02-30'
      record.copies = 1
    })
    writeFileSync(join(place, 'cu.pdf'), 'bản cũ')
    const { status, err } = await cli(place, ['render', 'ho-so.json', '-o', 'cu.pdf'])
    expect(status).toBe(2)
    expect(readFileSync(join(place, 'cu.pdf'), 'utf8')).toBe('bản cũ')
    expect(err.split('\n')).toEqual([
      'ho-so.json#/date: lỗi: "2026-02-30" không phải là một ngày có thật. Ghi ngày theo dạng NĂM-THÁNG-NGÀY, ví dụ 2026-11-05.',
      'ho-so.json#/copies: lỗi: Số này quá nhỏ. Số phải không nhỏ hơn 2.',
      '2 lỗi; không ghi tệp nào.',
      '',
    ])
    expect(leftovers(place)).toEqual([])
  })

  test('speaks English when asked, before or after the command', async () => {
    for (const args of [
      ['--lang', 'en', 'render', 'khong-co.json'],
      ['render', 'khong-co.json', '--lang=en'],
    ]) {
      const { status, err } = await cli(folder(), args)
      expect(status).toBe(2)
      expect(err).toContain('khong-co.json: error: There is no such file.')
    }
  })

  test.each<[string, string | Uint8Array, RegExp]>([
    ['cut short', '{"schema": "congvu.inspection/1",', /:1:34: lỗi: Tệp hết giữa chừng/],
    ['a comma too many', '{"a": 1,\n}', /:1:8: lỗi: Thừa dấu phẩy/],
    ['a comment', '{ // ghi chú\n}', /:1:3: lỗi: JSON không có chú thích/],
    ['a curly quotation mark', '{“a”: 1}', /:1:2: lỗi: Dấu ngoặc “/],
    ['a key twice', '{"schema": 1, "schema": 2}', /#\/schema: lỗi|:1:15: lỗi: Mục "schema" được ghi hai lần/],
    ['empty', '  \n', /lỗi: Tệp trống/],
    ['UTF-16', Buffer.from('\ufeff{}', 'utf16le'), /UTF-16/],
    ['Windows-1258', Buffer.from([0x7b, 0x22, 0xc3, 0x22, 0x7d]), /không theo bảng mã UTF-8/],
    ['a PDF', '%PDF-1.7', /Đây là tệp PDF/],
    ['a Word file', Buffer.from([0x50, 0x4b, 0x03, 0x04, 0, 0]), /Đây là tệp Word/],
    ['a list', '[]', /không phải là một hồ sơ/],
  ])('that is %s is told by its cause', async (_what, stdin, expected) => {
    const { status, err, out } = await cli(folder(), ['render', '-', '-o', 'x.pdf'], { stdin })
    expect(status).toBe(2)
    expect(out).toHaveLength(0)
    expect(err).toMatch(expected)
  })

  test('that is 30 MB is not read to its end', async () => {
    const { status, err } = await cli(folder(), ['render', '-'], { stdin: Buffer.alloc(30 * 1024 * 1024, 0x20) })
    expect(status).toBe(2)
    expect(err).toContain('nhiều nhất là 25 MB')
  })

  test('with 10 MB of text in one field is told so', async () => {
    const place = withExample('11-toi-thieu.json', (record) => (record.remarks = ['a'.repeat(10_000_000)]))
    const { status, err } = await cli(place, ['render', 'ho-so.json'])
    expect(status).toBe(2)
    expect(err).toContain('#/remarks/0: lỗi: Nội dung quá dài.')
    expect(err.length).toBeLessThan(1000)
  })
})

describe('photos', () => {
  const bent = (bend: (photo: { file: string; sha256: string }) => void) =>
    withExample('10-phu-luc-anh.json', (record) => bend(record.evidence[0]))

  test.each<[string, (photo: { file: string; sha256: string }) => void, RegExp]>([
    [
      'outside the folder',
      (photo) => (photo.file = '../x.png'),
      /#\/evidence\/0\/file: lỗi: Tên tệp "\.\.\/x\.png" dẫn ra ngoài/,
    ],
    ['absolute', (photo) => (photo.file = '/etc/passwd'), /dẫn ra ngoài thư mục/],
    ['missing', (photo) => (photo.file = 'photos/khong-co.png'), /Không có tệp ảnh/],
    [
      'named in another case',
      (photo) => (photo.file = photo.file.replace(/\.\w+$/, (ending) => ending.toUpperCase())),
      /Có phải là/,
    ],
    ['a folder', (photo) => (photo.file = 'photos'), /không phải là tệp/],
    [
      'not the one that was recorded',
      (photo) => (photo.sha256 = '0'.repeat(64)),
      /#\/evidence\/0\/sha256: lỗi: Tệp .* đã khác: SHA-256 của nó là [0-9a-f]{64}/,
    ],
  ])('%s are told', async (_what, bend, expected) => {
    const { status, err } = await cli(bent(bend), ['render', 'ho-so.json'])
    expect(status).toBe(2)
    expect(err).toMatch(expected)
  })

  test('that a link leads out of the folder are not read', async () => {
    const place = bent((photo) => (photo.file = 'anh.png'))
    const other = folder()
    writeFileSync(join(other, 'anh.png'), 'x')
    symlinkSync(join(other, 'anh.png'), join(place, 'anh.png'))
    const { err } = await cli(place, ['render', 'ho-so.json'])
    expect(err).toContain('dẫn ra ngoài')
  })

  test('are told beside the other faults of a record', async () => {
    const place = withExample('10-phu-luc-anh.json', (record) => {
      record.copies = 0
      record.evidence[0].file = 'photos/khong-co.png'
    })
    const { err } = await cli(place, ['render', 'ho-so.json'])
    expect(err).toContain('#/copies')
    expect(err).toContain('#/evidence/0/file')
  })
})

describe('a command line', () => {
  test.each<[string, readonly string[], RegExp]>([
    ['a misspelt command', ['rende', 'x'], /Không có lệnh "rende"\. Có phải là "render"\?/],
    ['a misspelt option', ['render', 'x', '--strct'], /Không có tùy chọn --strct\. Có phải là --strict\?/],
    ['an option without its value', ['render', 'x', '-o'], /-o thiếu giá trị/],
    ['another option as a value', ['render', 'x', '-o', '--strict'], /-o thiếu giá trị/],
    ['a value for a switch', ['render', 'x', '--strict=yes'], /không nhận giá trị/],
    ['nothing to render', ['render'], /Chưa nêu tệp/],
    ['standard input twice', ['render', '-', '-'], /hai lần/],
    ['several records into one file', ['render', 'a.json', 'b.json', '-o', 'x.pdf'], /không thể ghi chung/],
    ['two records of one name', ['render', 'a/x.json', 'b/x.json', '-o', 'pdf/'], /cùng ghi vào/],
    ['the record as target', ['render', 'a.json', '-o', 'a.json'], /ghi đè lên chính hồ sơ/],
    ['a language nobody speaks here', ['render', 'x', '--lang', 'fr'], /Không có ngôn ngữ "fr"/],
    ['a font folder that is not there', ['render', 'x', '--font-dir', 'khong'], /khong: lỗi: Không có tệp này/],
    ['too many workers', ['batch', '.', '--jobs', '1000'], /từ 1 đến 64/],
    ['two folders', ['batch', 'a', 'b'], /đúng một thư mục/],
    ['a folder that is not there', ['batch', 'khong'], /Không có thư mục này/],
    ['something for new', ['new', 'x.json'], /không nhận thêm "x\.json"/],
    ['new without a terminal', ['new'], /cần hỏi và trả lời/],
  ])('with %s is told so, status 2', async (_what, args, expected) => {
    const { status, err, out } = await cli(folder(), args)
    expect(err).toMatch(expected)
    expect(status).toBe(2)
    expect(out).toHaveLength(0)
  })

  test('a PDF is not poured into a terminal', async () => {
    const { status, err } = await cli(folder(), ['render', '-'], { terminal: true })
    expect(status).toBe(2)
    expect(err).toContain('không in ra màn hình')
  })

  test.each([['render'], ['batch'], ['new'], ['validate'], ['verify'], ['extract']])(
    '%s --help tells how it is used, in both languages',
    async (name) => {
      const vi = await cli(folder(), [name, '--help'])
      const en = await cli(folder(), [name, '--help', '--lang', 'en'])
      expect([vi.status, en.status]).toEqual([0, 0])
      expect(vi.out.toString()).toContain(`Cách dùng: congvu-minutes ${name}`)
      expect(en.out.toString()).toContain(`Usage: congvu-minutes ${name}`)
      expect(en.out.toString()).not.toMatch(/[ếởạđ]/)
    },
  )

  test('stopped before the end it writes nothing, status 1', async () => {
    const place = withExample('11-toi-thieu.json')
    const { status, err } = await cli(place, ['render', 'ho-so.json'], { signal: AbortSignal.abort() })
    expect(status).toBe(1)
    expect(err).toContain('Đã dừng')
    expect(existsSync(join(place, 'ho-so.pdf'))).toBe(false)
  })
})

describe('writing', () => {
  test('a target that is a folder, or below a file, is told, status 1, and nothing is left', async () => {
    const place = withExample('11-toi-thieu.json')
    mkdirSync(join(place, 'x.pdf'))
    mkdirSync(join(place, 'x.pdf', 'ho-so.pdf'))
    const into = await cli(place, ['render', 'ho-so.json', '-o', 'x.pdf'])
    expect(into.status).toBe(1)
    expect(into.err).toContain('Không ghi được')
    const below = await cli(place, ['render', 'ho-so.json', '-o', 'ho-so.json/x.pdf'])
    expect(below.status).toBe(1)
    expect([...leftovers(place), ...leftovers(join(place, 'x.pdf'))]).toEqual([])
  })

  test.skipIf(!existsSync('/dev/full'))('a full disk is told, status 1', async () => {
    const { status, err } = await cli(examples, ['render', '11-toi-thieu.json', '-o', '/dev/full'])
    expect(status).toBe(1)
    expect(err).toContain('ổ đĩa hết chỗ')
  })
})

describe('a family of the user', () => {
  const tinos = folder()
  const files = new URL('../../../node_modules/@expo-google-fonts/tinos/', import.meta.url)
  for (const [from, to] of [
    ['400Regular/Tinos_400Regular.ttf', 'times.ttf'],
    ['700Bold/Tinos_700Bold.ttf', 'timesbd.ttf'],
    ['400Regular_Italic/Tinos_400Regular_Italic.ttf', 'timesi.ttf'],
    ['700Bold_Italic/Tinos_700Bold_Italic.ttf', 'timesbi.ttf'],
  ] as const)
    writeFileSync(join(tinos, to), readFileSync(new URL(from, files)))

  test('is used from its folder, by the names Windows gives it', async () => {
    const { status, out } = await cli(examples, ['render', '11-toi-thieu.json', '-o', '-', '--font-dir', tinos])
    expect(status).toBe(0)
    expect(isPdf(out)).toBe(true)
  })

  test('with a face missing is told by the names looked for', async () => {
    const place = folder()
    writeFileSync(join(place, 'times.ttf'), 'x')
    const { status, err } = await cli(examples, ['render', '11-toi-thieu.json', '-o', '-', '--font-dir', place])
    expect(status).toBe(2)
    expect(err).toContain('timesbd.ttf')
  })

  test('with a damaged face is told', async () => {
    const place = folder()
    for (const name of ['times.ttf', 'timesbd.ttf', 'timesi.ttf', 'timesbi.ttf']) writeFileSync(join(place, name), 'x')
    const { status, err } = await cli(examples, ['render', '11-toi-thieu.json', '-o', '-', '--font-dir', place])
    expect(status).toBe(2)
    expect(err).toContain('Không dùng được tệp phông chữ')
  })
})

describe('the program as it is installed', () => {
  test('gives the same bytes as the library in this process, and the statuses of its contract', async () => {
    const record = join(examples, '03-truong-hoc.json')
    const built = execFileSync(process.execPath, [program, 'render', record, '-o', '-'], {
      stdio: ['ignore', 'pipe', 'pipe'],
    })
    const { out } = await cli(examples, ['render', record, '-o', '-'])
    expect(Buffer.compare(built, out)).toBe(0)
    const wrong = spawnSync(process.execPath, [program, 'render', 'khong-co.json'])
    expect(wrong.status).toBe(2)
    expect(spawnSync(process.execPath, [program]).status).toBe(2)
    expect(spawnSync(process.execPath, [program, '--help']).status).toBe(0)
    expect(spawnSync(process.execPath, [program, '--version']).stdout.toString()).toMatch(/^\d+\.\d+\.\d+\n$/)
  })
})
