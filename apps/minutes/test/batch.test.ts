import { spawnSync } from 'node:child_process'
import { cpSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { cli, examples, folder, program } from './harness.ts'

function someExamples(): string {
  const place = folder()
  cpSync(join(examples, 'photos'), join(place, 'photos'), { recursive: true })
  for (const name of readdirSync(examples).filter((each) => each.endsWith('.json')))
    cpSync(join(examples, name), join(place, name))
  return place
}

describe('batch', () => {
  test('does every record it can, lists those it cannot, status 2', async () => {
    const place = someExamples()
    writeFileSync(join(place, 'sai.json'), '{"schema": "congvu.inspection/1"}')
    writeFileSync(join(place, 'hong.json'), '{')
    const { status, err } = await cli(place, ['batch', '.', '-o', 'pdf', '--jobs', '1'])
    expect(status).toBe(2)
    expect(readdirSync(join(place, 'pdf'))).toHaveLength(16)
    expect(err).toMatch(/sai\.json#\/issuer: lỗi: Thiếu mục này/)
    expect(err).toMatch(/hong\.json:1:2: lỗi: Tệp hết giữa chừng/)
    expect(err).toMatch(/Xong 16\/18 hồ sơ trong [\d,]+ giây; 2 hồ sơ có lỗi, không có biên bản\.\n$/)
  })

  test('with several workers gives the same bytes as with one', async () => {
    const place = someExamples()
    expect((await cli(place, ['batch', '.', '-o', 'mot', '--jobs', '1'])).status).toBe(0)
    const { status, stderr } = spawnSync(process.execPath, [program, 'batch', '.', '-o', 'nhieu', '--jobs', '3'], {
      cwd: place,
    })
    expect(stderr.toString()).toMatch(/^Xong 16\/16 hồ sơ/)
    expect(status).toBe(0)
    for (const name of readdirSync(join(place, 'mot')))
      expect(
        Buffer.compare(readFileSync(join(place, 'nhieu', name)), readFileSync(join(place, 'mot', name))),
        name,
      ).toBe(0)
  })

  test('begins nothing more after a stop, status 1', async () => {
    const place = someExamples()
    const { status, err } = await cli(place, ['batch', '.', '-o', 'pdf'], { signal: AbortSignal.abort() })
    expect(status).toBe(1)
    expect(err).toContain('Đã dừng')
    expect(readdirSync(place)).not.toContain('pdf')
  })

  test('a folder without records, and a file in its place, are told', async () => {
    const empty = folder()
    expect((await cli(empty, ['batch', '.'])).err).toContain('không có tệp .json nào')
    const place = someExamples()
    expect((await cli(place, ['batch', '01-phuong-mot-cua.json'])).err).toContain('không phải là thư mục')
  })
})

describe('validate', () => {
  test('writes nothing and tells what is right, status 0', async () => {
    const place = someExamples()
    const before = readdirSync(place)
    const { status, out } = await cli(place, ['validate', '01-phuong-mot-cua.json', '11-toi-thieu.json'])
    expect(status).toBe(0)
    expect(out.toString()).toBe('01-phuong-mot-cua.json: hợp lệ.\n11-toi-thieu.json: hợp lệ.\n')
    expect(readdirSync(place)).toEqual(before)
  })

  test('--json gives each problem with its code, place, facts and words', async () => {
    const { status, out } = await cli(examples, ['validate', '-', '--json'], {
      stdin: '{"schema": "congvu.inspection/9"}',
    })
    expect(status).toBe(2)
    expect(JSON.parse(out.toString())).toEqual([
      {
        file: '-',
        ok: false,
        problems: [
          {
            code: 'unknown-version',
            severity: 'error',
            pointer: '/schema',
            facts: { found: 'congvu.inspection/9' },
            what: 'Phiên bản hồ sơ "congvu.inspection/9" không được hỗ trợ.',
            mend: 'Ghi "schema": "congvu.inspection/1", hoặc dùng phiên bản phần mềm mới hơn.',
          },
        ],
      },
    ])
  })

  test('notes are no errors, unless --strict', async () => {
    const record = JSON.parse(readFileSync(join(examples, '11-toi-thieu.json'), 'utf8'))
    const stdin = JSON.stringify({ ...record, remarks: ['Đề nghị khiển trách ông A.'] })
    const loose = await cli(examples, ['validate', '-'], { stdin })
    expect(loose.status).toBe(0)
    expect(loose.out.toString()).toContain('lưu ý: Nội dung nhắc đến hình thức kỷ luật "khiển trách"')
    expect((await cli(examples, ['validate', '-', '--strict'], { stdin })).status).toBe(2)
  })
})
