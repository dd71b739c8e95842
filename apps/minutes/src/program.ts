import { put } from './io.ts'
import { phrases } from './messages/phrases.ts'
import { run } from './run.ts'

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
    signal: stop.signal,
  })
} catch (error) {
  const detail = error instanceof Error ? (error.stack ?? error.message) : String(error)
  const lang = process.argv.includes('en') || process.argv.includes('--lang=en') ? 'en' : 'vi'
  await put(process.stderr, `${phrases[lang].unexpected}\n${detail}\n`)
  process.exitCode = 1
}
