import { spawnSync } from 'node:child_process'
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { cli, examples, folder, program } from './harness.ts'

const made = join(examples, 'tinh-khac')
const province = join(made, 'tinh.json')
const record = join(made, 'ho-so.json')

describe('another province, as a file', () => {
  test('drives everything a record goes through, one by one and by folders', () => {
    const place = folder()
    writeFileSync(join(place, 'ho-so.json'), readFileSync(record))
    const installed = (...words: string[]) => spawnSync(process.execPath, [program, ...words], { cwd: place }).status
    const given = ['--province', province]
    expect(installed('validate', 'ho-so.json', ...given)).toBe(0)
    expect(installed('render', 'ho-so.json', '-o', 'bien-ban.pdf', ...given)).toBe(0)
    expect(installed('verify', 'bien-ban.pdf', ...given)).toBe(0)
    expect(installed('verify', 'bien-ban.pdf')).toBe(3)
    expect(installed('check', 'bien-ban.pdf')).toBe(0)
    expect(installed('batch', '.', '-o', 'pdf', ...given)).toBe(0)
    expect(readFileSync(join(place, 'pdf/ho-so.pdf'))).toEqual(readFileSync(join(place, 'bien-ban.pdf')))
  })

  test('without it the record is refused: its unit, its plan and its standards are another province’s', async () => {
    const { status, out } = await cli(folder(), ['validate', record, '--json'])
    expect(status).toBe(2)
    const [{ problems }] = JSON.parse(out.toString())
    expect(problems.map(({ code }: { code: string }) => code)).toEqual(
      expect.arrayContaining(['unknown-unit', 'unknown-instrument']),
    )
  })

  test('with a slip in it, everything is told with its place and nothing is written', async () => {
    const place = folder()
    writeFileSync(
      join(place, 'tinh.json'),
      readFileSync(province, 'utf8').replace('["99104", [', '["99105", [').replace('2026-06-30', '2026-07-01'),
    )
    const { status, err } = await cli(place, ['render', record, '-o', 'x.pdf', '--province', 'tinh.json'])
    expect(status).toBe(2)
    expect(err).toMatch(/^tinh\.json#\/plan\/sections\/1\/parts\/1\/duties\/0\/deadline: lỗi: /m)
    expect(err).toMatch(/^tinh\.json#\/merges\/1\/0: lỗi: Không có đơn vị mã "99105"/m)
  })
})
