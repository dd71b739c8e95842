import { type Io, put } from './io.ts'

const unexpected = {
  vi: 'Lỗi của phần mềm, không phải của đầu vào. Gửi đoạn sau cho người bảo trì:',
  en: 'A fault of the program, not of its input. Send the following to its maintainers:',
} as const

/** Hand this process's command line and streams to a program; its answer is the exit status. */
export async function start(run: (args: readonly string[], io: Io) => Promise<number>): Promise<void> {
  const stop = new AbortController()
  process.once('SIGINT', () => stop.abort())
  process.once('SIGTERM', () => stop.abort())
  // A reader that has had enough (`| head`) is no fault.
  process.stdout.on('error', (error) => {
    if ('code' in error && error.code === 'EPIPE') process.exit(0)
    throw error
  })
  try {
    process.exitCode = await run(process.argv.slice(2), {
      cwd: process.cwd(),
      stdin: process.stdin,
      stdout: process.stdout,
      stderr: process.stderr,
      env: process.env,
      signal: stop.signal,
    })
  } catch (error) {
    const detail = error instanceof Error ? (error.stack ?? error.message) : String(error)
    const lang = process.argv.includes('en') || process.argv.includes('--lang=en') ? 'en' : 'vi'
    await put(process.stderr, `${unexpected[lang]}\n${detail}\n`)
    process.exitCode = 1
  }
}
