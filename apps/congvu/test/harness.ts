import { execFileSync, spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Readable, Writable } from 'node:stream'
import { fileURLToPath } from 'node:url'
import { afterAll } from 'vitest'
import { run } from '../src/run.ts'

/** The program as it is installed; `npm test` builds it first. */
export const program = fileURLToPath(new URL('../dist/main.js', import.meta.url))

/** A folder with these files in it, that is gone after the tests. */
export function folderWith(files: Readonly<Record<string, string>> = {}): string {
  const path = mkdtempSync(join(tmpdir(), 'congvu-dev-'))
  afterAll(() => rmSync(path, { recursive: true, force: true }))
  for (const [name, text] of Object.entries(files)) writeFileSync(join(path, name), text)
  return path
}

/** A nurse, arrogant to a patient on 10/8/2026, as of 15/9/2026. */
export const nurse = JSON.parse(
  readFileSync(new URL('../../../examples/vu-viec/01-vien-chuc.json', import.meta.url), 'utf8'),
)

export type Ran = { readonly status: number; readonly out: string; readonly err: string }
type Given = {
  readonly cwd?: string
  readonly stdin?: string
  /** a terminal of this many columns looks on */
  readonly columns?: number
  readonly env?: Readonly<Record<string, string>>
}

/** Runs the program in this process. */
export async function cli(
  args: readonly string[],
  { cwd = tmpdir(), stdin = '', columns, env = {} }: Given = {},
): Promise<Ran> {
  const out: string[] = []
  const err: string[] = []
  const sink = (chunks: string[]) =>
    new Writable({ write: (chunk, _encoding, done) => done(void chunks.push(String(chunk)) as undefined) })
  const screen = columns === undefined ? {} : { isTTY: true, columns, hasColors: () => env.NO_COLOR === undefined }
  const status = await run(args, {
    cwd,
    stdin: Readable.from([Buffer.from(stdin)]),
    stdout: Object.assign(sink(out), screen),
    stderr: sink(err),
    env,
    signal: new AbortController().signal,
  })
  return { status, out: out.join(''), err: err.join('') }
}

/** Runs the program as it is installed. */
export function installed(
  args: readonly string[],
  given: { readonly cwd?: string; readonly stdin?: string } = {},
): Ran {
  const { status, stdout, stderr } = spawnSync(process.execPath, [program, ...args], {
    encoding: 'utf8',
    cwd: given.cwd ?? tmpdir(),
    input: given.stdin ?? '',
  })
  return { status: status ?? -1, out: stdout, err: stderr }
}

/** Is this shell on the machine? Says so where it is not; in CI it must be. */
export function has(shell: string): boolean {
  try {
    execFileSync(shell, ['-c', 'true'])
    return true
  } catch {
    const message = `NOT TESTED: ${shell} is not installed; its completion is not tried`
    if (process.env.CI) throw new Error(message)
    console.warn(message)
    return false
  }
}
