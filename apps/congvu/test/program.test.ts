import { spawnSync } from 'node:child_process'
import { chmodSync, existsSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { commandNames, declared, shells } from '../src/declared.ts'
import { cli, folderWith, has, installed, nurse, program } from './harness.ts'

const fitting = (text: string, width: number): boolean => text.split('\n').every((line) => [...line].length <= width)

describe('help', () => {
  test.each(commandNames)(
    '%s --help tells how it is used, each option and what its status means, in both languages',
    async (name) => {
      for (const lang of ['vi', 'en'] as const) {
        const { status, out } = await cli([name, '--help', '--lang', lang])
        expect(status).toBe(0)
        expect(out).toContain(declared[name].usage[lang])
        for (const option of Object.keys(declared[name].options)) expect(out).toContain(`--${option}`)
        expect(out).toContain(lang === 'vi' ? 'Mã thoát: 0 xong; 2' : 'Exit status: 0 done; 2')
      }
    },
  )

  test('names every command; without one it is told on standard error with status 2', async () => {
    const { out } = await cli(['--help'])
    for (const name of commandNames) expect(out).toContain(declared[name].usage.vi)
    expect(await cli([])).toEqual({ status: 2, out: '', err: out })
  })

  test('every example of help is a line that is read: none tells of a wrong command line', async () => {
    const cwd = folderWith({ 'vu-viec.json': JSON.stringify(nurse) })
    for (const name of commandNames)
      for (const example of declared[name].examples) {
        const words = example.replace(/ [<>].*/, '').split(' ')
        const { err } = await cli(words, { cwd, stdin: JSON.stringify(nurse) })
        expect(err.replace(/^ke-hoach\.json: lỗi: Không có tệp này\..*\n/, ''), example).toBe('')
      }
  })
})

describe('a wrong command line says how to mend it, in the language asked for', () => {
  test.each([
    [['deadline'], 'congvu: lỗi: Không có lệnh "deadline". Có phải là "deadlines"?\n'],
    [['deadlines', '--bodi', 'x'], 'congvu: lỗi: Không có tùy chọn --bodi. Có phải là --body?\n'],
    [['deadlines', '26'], 'congvu: lỗi: "26" không phải là một năm. Ghi bốn chữ số, ví dụ 2026.\n'],
    [
      ['deadlines', '2026', '--body', 'ubnd-xaa'],
      'congvu: lỗi: Kế hoạch không nêu loại cơ quan "ubnd-xaa". Có phải là "ubnd-xa"?\n',
    ],
    [
      ['calendar', '2026-13', '--lang', 'en'],
      'congvu: error: "2026-13" is neither a year nor a month nor a day. Write 2026, 2026-09 or 2026-09-02.\n',
    ],
    [['calendar', '2026', '--add', '3'], 'congvu: lỗi: --add chỉ dùng cùng một ngày. Thêm một ngày, hoặc bỏ --add.\n'],
    [
      ['calendar', '2026-01-05', '--add', 'ba'],
      'congvu: lỗi: --add ba không phải là số nguyên. Ghi số nguyên, ví dụ --add 5.\n',
    ],
    [['assess'], 'congvu: lỗi: Lệnh assess thiếu phần phải nêu. Ghi: congvu assess VỤ-VIỆC.json\n'],
    [
      ['assess', 'a.json', 'b.json', '--lang=en'],
      'congvu: error: assess takes at most 1 such; "b.json" is too many. See congvu assess --help.\n',
    ],
    [['assess', 'khong-co.json'], 'khong-co.json: lỗi: Không có tệp này. Kiểm tra lại tên và thư mục.\n'],
    [['plan', '--lang', 'fr'], 'congvu: lỗi: Không có ngôn ngữ "fr". Dùng --lang vi hoặc --lang en.\n'],
    [['deadlines', '2026', '--svg', '--width', '9'], 'congvu: lỗi: --width 9 không đúng. Ghi một trong: 360…2000.\n'],
    [
      ['deadlines', '2026', '-o', 'a.svg'],
      'congvu: lỗi: --output chỉ dùng cùng --svg. Thêm --svg, hoặc bỏ --output.\n',
    ],
    [['completion', 'tcsh'], 'congvu: lỗi: completion tcsh không đúng. Ghi một trong: bash, zsh, fish.\n'],
  ])('%j', async (args, said) => {
    expect(await cli(args, { cwd: folderWith() })).toEqual({ status: 2, out: '', err: said })
  })

  test('JSON with a slip is told with its line and column', async () => {
    const { status, err } = await cli(['assess', '-'], { stdin: '{\n  "schema": "congvu.case/1"\n  "on": 1 }' })
    expect([status, err]).toEqual([2, 'đầu vào chuẩn:2:28: lỗi: Thiếu dấu phẩy trước ". Thêm dấu phẩy giữa hai mục.\n'])
  })
})

describe('the screen', () => {
  const cases = [
    ['deadlines', '2026'],
    ['calendar', '2026'],
    ['plan'],
    ['assess', '-'],
    ['explain', '-'],
    ['law', 'print', 'nd-234'],
  ]

  test.each([44, 72, 100, 160])('of %i columns: no line is longer, no word is lost', async (columns) => {
    for (const args of cases) {
      const { out } = await cli(args, { stdin: JSON.stringify(nurse), columns, env: { NO_COLOR: '1' } })
      expect(fitting(out, columns), args.join(' ')).toBe(true)
      expect(out).not.toContain('\u001b')
      expect(out).not.toMatch(/[ \t]$/m)
    }
    const { out } = await cli(['deadlines', '2026'], { columns, env: { NO_COLOR: '1' } })
    expect(out.replace(/\s+/g, ' ')).toContain('13/11/2026')
  })

  test('has colours where a terminal has them, none with NO_COLOR, none in a pipe', async () => {
    expect((await cli(['deadlines', '2026'], { columns: 100 })).out).toContain('\u001b[')
    expect((await cli(['deadlines', '2026'])).out).not.toContain('\u001b')
  })
})

describe('completion', () => {
  test.each(shells)('%s: the script is read by its shell where that is installed', async (shell) => {
    const { out, status } = await cli(['completion', shell])
    expect([status, out.includes('congvu __complete')]).toEqual([0, true])
    if (!has(shell)) return
    // Fish reads no script from its input.
    const file = join(folderWith({ script: out }), 'script')
    const read = spawnSync(shell, [shell === 'fish' ? '--no-execute' : '-n', file], { encoding: 'utf8' })
    expect([read.status, read.stderr]).toEqual([0, ''])
  })

  const completed = (shell: string, ...args: readonly string[]): string => {
    const bin = folderWith({ congvu: `#!/bin/sh\nexec "${process.execPath}" "${program}" "$@"\n` })
    chmodSync(join(bin, 'congvu'), 0o755)
    const env = { ...process.env, PATH: `${bin}:${process.env.PATH}` }
    return spawnSync(shell, args, { encoding: 'utf8', env }).stdout
  }

  test('bash completes commands, options, values and places through the real program', async () => {
    const script = (await cli(['completion', 'bash'])).out
    const asks = [['dead'], ['calendar', '--kno'], ['plan', 'III.2.g'], ['deadlines', '2026', '--body', 'ubnd-x']]
    const ask = asks
      .map(
        (words) =>
          `COMP_WORDS=(congvu ${words.join(' ')}); COMP_CWORD=${words.length}; _congvu; echo "\${COMPREPLY[*]}"`,
      )
      .join('\n')
    expect(completed('bash', '-c', `${script}\n${ask}`)).toBe('deadlines\n--known-on\nIII.2.g\nubnd-xa\n')
  })

  test('fish completes the same, where it is installed', async () => {
    if (!has('fish')) return
    const script = (await cli(['completion', 'fish'])).out
    const asked = completed('fish', '-c', `${script}\ncomplete -C 'congvu dead'\ncomplete -C 'congvu calendar --kno'`)
    expect(asked).toMatch(/^deadlines\t.*\n--known-on\t.*\n$/)
  })

  test('zsh completes the same, where it is installed', async () => {
    if (!has('zsh')) return
    const script = (await cli(['completion', 'zsh'])).out
    const shown = '_describe() { print -rl -- $candidates }; compdef() { }'
    const asks = ['dead', 'calendar --kno'].map((typed) => `words=(congvu ${typed}); CURRENT=$#words; _congvu`)
    expect(completed('zsh', '-f', '-c', [shown, script, ...asks].join('\n'))).toMatch(/^deadlines:.*\n--known-on:.*\n$/)
  })

  test('asks for names of files where a file is expected, and offers nothing that is refused', async () => {
    expect((await cli(['__complete', 'assess', ''])).out).toBe(':files\n')
    expect((await cli(['__complete', 'deadlines', '--plan', ''])).out).toBe(':files\n')
    expect((await cli(['__complete', 'plan', '--lang', ''])).out).toMatch(/^vi\t.*\nen\t.*\n$/)
    expect((await cli(['__complete', 'pl', '--lang', 'en', ''])).status).toBe(0)
  })
})

describe('the program as it is installed', () => {
  test('prints its version, answers from a pipe and through one, and keeps its statuses', () => {
    expect(installed(['--version'])).toEqual({ status: 0, out: '0.0.0\n', err: '' })
    const { status, out } = installed(['assess', '-', '--json'], { stdin: JSON.stringify(nurse) })
    expect([status, JSON.parse(out).form.value]).toEqual([0, 'khien-trach'])
    expect(installed(['calendar', '1999'])).toMatchObject({ status: 2, out: '' })
  })

  test('a reader that has had enough is no fault: `congvu law print | head -1`', () => {
    const { stdout, stderr } = spawnSync(
      'bash',
      ['-c', `"${process.execPath}" "${program}" law print | head -1; echo "\${PIPESTATUS[0]}"`],
      {
        encoding: 'utf8',
      },
    )
    expect([stdout, stderr]).toEqual(['# Mọi giá trị có ngày của dự án, kèm căn cứ\n0\n', ''])
  })

  test('what cannot be written is the machine’s: status 1, nothing half made', () => {
    const cwd = folderWith()
    const { status, err } = installed(['deadlines', '2026', '--svg', '-o', 'no-such/2026.svg'], { cwd })
    expect([status, err]).toEqual([
      1,
      'no-such/2026.svg: lỗi: Không ghi được: thư mục không có. Tệp cũ, nếu có, vẫn còn nguyên. Chọn chỗ khác bằng -o.\n',
    ])
    expect(existsSync(join(cwd, 'no-such'))).toBe(false)
  })
})
