import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { PassThrough, Readable, Writable } from 'node:stream'
import { fileURLToPath } from 'node:url'
import { afterAll } from 'vitest'
import { run } from '../src/run.ts'

export const examples = fileURLToPath(new URL('../../../examples/', import.meta.url))
/** The program as it is installed; `npm test` builds it first. */
export const program = fileURLToPath(new URL('../dist/main.js', import.meta.url))

/** A folder that is gone after the tests. */
export function folder(): string {
  const path = mkdtempSync(join(tmpdir(), 'congvu-cli-'))
  afterAll(() => rmSync(path, { recursive: true, force: true }))
  return path
}

/** A folder with an example and its photos in it, bent if asked for. */
export function withExample(name: string, bend: (record: ReturnType<typeof JSON.parse>) => void = () => {}): string {
  const path = folder()
  cpSync(join(examples, 'photos'), join(path, 'photos'), { recursive: true })
  const record = JSON.parse(readFileSync(join(examples, name), 'utf8'))
  bend(record)
  writeFileSync(join(path, 'ho-so.json'), JSON.stringify(record))
  return path
}

export type Ran = { readonly status: number; readonly out: Buffer; readonly err: string }

type Given = {
  readonly stdin?: string | Uint8Array
  readonly signal?: AbortSignal
  readonly terminal?: boolean
}

/** Runs the program in this process. */
export async function cli(cwd: string, args: readonly string[], given: Given = {}): Promise<Ran> {
  const out: Buffer[] = []
  const err: Buffer[] = []
  const sink = (chunks: Buffer[]) =>
    new Writable({ write: (chunk, _encoding, done) => done(void chunks.push(Buffer.from(chunk)) as undefined) })
  const { stdin = '', signal = new AbortController().signal, terminal = false } = given
  const status = await run(args, {
    cwd,
    stdin: terminal ? Object.assign(new PassThrough(), { isTTY: true }) : Readable.from([Buffer.from(stdin)]),
    stdout: Object.assign(sink(out), { isTTY: terminal }),
    stderr: sink(err),
    signal,
  })
  return { status, out: Buffer.concat(out), err: Buffer.concat(err).toString() }
}
