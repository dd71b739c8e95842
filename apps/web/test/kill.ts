// `npm run test:kill [-- COUNT]`: kills the browser at random moments of a visit, typing and taking photos, and looks
// whether anything that the screen called saved is lost. Exit 1 when it is.
import { type ChildProcess, spawn } from 'node:child_process'
import { randomInt } from 'node:crypto'
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { type Browser, chromium, type Page } from 'playwright-core'
import { executablePath, readyOffline, serve } from './browser.ts'
import { begin, field, photoFile, saved, step } from './person.ts'

const rounds = Number(process.argv[2] ?? 200)
const remark = '/remarks/0'

type Running = { readonly child: ChildProcess; readonly browser: Browser; readonly page: Page }

/** A browser of our own making, so that all of it can be killed at once. */
async function start(profile: string): Promise<Running> {
  const portFile = join(profile, 'DevToolsActivePort')
  rmSync(portFile, { force: true })
  const args = ['--headless=new', '--no-sandbox', '--disable-gpu', '--no-first-run', '--remote-debugging-port=0']
  const child = spawn(executablePath, [...args, `--user-data-dir=${profile}`], { detached: true, stdio: 'ignore' })
  const port = (): string => (existsSync(portFile) ? (readFileSync(portFile, 'utf8').split('\n')[0] ?? '') : '')
  for (let waited = 0; port() === ''; waited += 50) {
    if (waited > 30_000) throw new Error('the browser does not start')
    await pause(50)
  }
  const browser = await chromium.connectOverCDP(`http://127.0.0.1:${port()}`)
  const context = browser.contexts()[0] ?? (await browser.newContext())
  return { child, browser, page: await context.newPage() }
}

async function kill({ child, browser }: Running): Promise<void> {
  const ended = new Promise((resolve) => child.once('exit', resolve))
  // The whole group: the browser, its renderers, its disk writers.
  if (child.pid) process.kill(-child.pid, 'SIGKILL')
  await ended
  await browser.close().catch(() => undefined)
}

type Said = { typed: number; photos: number }

/** Types and takes photos until the browser is gone; notes what the screen has called saved. */
async function work(page: Page, said: Said): Promise<void> {
  for (let n = said.typed + 1; ; n += 1) {
    await field(page, remark).fill(`${n}`)
    await saved(page)
    said.typed = n
    if (n % 7 !== 0) continue
    const shot = {
      name: 'a.jpg',
      mimeType: 'image/jpeg',
      buffer: Buffer.concat([readFileSync(photoFile), Buffer.from(`${n}`)]),
    }
    const before = await page.locator('.photos li').count()
    await page.locator('input[type=file]').nth(1).setInputFiles(shot)
    await page.locator('.photos li').nth(before).waitFor()
    await saved(page)
    said.photos = before + 1
  }
}

/** What is there after the start, with every photo readable from the disk. */
async function found(page: Page): Promise<Said> {
  await field(page, remark).waitFor()
  const photos = await page.locator('.photos li').count()
  if (photos > 0)
    await page
      .locator('.photos img')
      .nth(photos - 1)
      .waitFor({ state: 'attached' })
  return { typed: Number(await field(page, remark).inputValue()), photos: await page.locator('.photos img').count() }
}

const profile = mkdtempSync(join(tmpdir(), 'congvu-kill-'))
const served = await serve()
const said: Said = { typed: 0, photos: 0 }
let lost = 0

let running = await start(profile)
await running.page.goto(served.url)
await readyOffline(running.page)
await begin(running.page)
await step(running.page, 3)
await running.page.getByRole('button', { name: 'Thêm phát hiện' }).click()
await running.page.getByRole('button', { name: 'Thêm nhận xét' }).click()
await field(running.page, remark).fill('0')
await saved(running.page)
const address = running.page.url()

for (let round = 1; round <= rounds; round += 1) {
  const working = work(running.page, said).catch(() => undefined)
  await pause(randomInt(0, 1500))
  await kill(running)
  await working
  running = await start(profile)
  await running.page.goto(address)
  const after = await found(running.page)
  if (after.typed < said.typed || after.photos < said.photos) {
    lost += 1
    console.error(`round ${round}: saved ${JSON.stringify(said)}, found ${JSON.stringify(after)}`)
  }
  Object.assign(said, after)
}
await kill(running)
await served.close()
rmSync(profile, { recursive: true, force: true, maxRetries: 5 })
console.log(`${rounds} kills, ${lost} with something saved lost; ${said.typed} changes and ${said.photos} photos saved`)
process.exitCode = lost === 0 ? 0 : 1
