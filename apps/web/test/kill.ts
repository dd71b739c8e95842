// `npm run test:kill [-- COUNT]`: kills the browser at random moments of a visit, typing, taking photos and sending to the
// real API, over a way that loses answers too. Looks whether anything that the screen called saved is lost, and at the end
// whether the API holds each thing once. Exit 1 when not.
import { type ChildProcess, spawn } from 'node:child_process'
import { randomInt } from 'node:crypto'
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { type Browser, chromium, type Page } from 'playwright-core'
import { type RunningApi, startApi } from './api.ts'
import { executablePath, readyOffline } from './browser.ts'
import { begin, field, photoFile, saved, signIn, step, visitId } from './person.ts'

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
  const page = await context.newPage()
  // Long runs share their machine.
  page.setDefaultTimeout(120_000)
  return { child, browser, page }
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

/** What the API holds when all is sent, beside what the screen shows; each line is something lost or doubled. */
async function wrongAtApi(api: RunningApi, key: string, id: string, here: Said): Promise<readonly string[]> {
  const json = async (path: string) => (await api.get(key, path)).json()
  const [{ items: listed }, there, { items: files }] = await Promise.all([
    json('/v1/inspections?limit=200'),
    json(`/v1/inspections/${id}`),
    json(`/v1/inspections/${id}/evidence`),
  ])
  const named = there.record.evidence.flatMap(({ sha256, original }: Record<string, string>) => [sha256, original])
  const versions = new Set(
    api.writes.filter(({ path, status }) => !path.includes('/evidence/') && status < 300).map((write) => write.key),
  )
  const expected: readonly (readonly [what: string, found: unknown, wanted: unknown])[] = [
    ['inspections', listed.length, 1],
    ['versions, one for each write', there.version, versions.size],
    ['the remark', there.record.remarks[0], `${here.typed}`],
    ['photos', there.record.evidence.length, here.photos],
    ['files, each once', files.length, new Set(named).size],
    ['files that are missing', there.evidence.missing.length, 0],
  ]
  return expected.flatMap(([what, found, wanted]) => (found === wanted ? [] : [`${what}: ${found}, not ${wanted}`]))
}

const profile = mkdtempSync(join(tmpdir(), 'congvu-kill-'))
const api = await startApi()
const key = await api.newKey('read,inspect')
const said: Said = { typed: 0, photos: 0 }
let lost = 0

let running = await start(profile)
await running.page.goto(api.url)
await readyOffline(running.page)
await signIn(running.page, api.url, key)
await running.page.locator('.good').waitFor()
await running.page.goto(`${api.url}#/`)
await begin(running.page)
await field(running.page, '/inspected/name').fill('UBND phường Bắc Nha Trang')
await step(running.page, 3)
await running.page.getByRole('button', { name: 'Thêm phát hiện' }).click()
await running.page.getByRole('button', { name: 'Thêm nhận xét' }).click()
await field(running.page, remark).fill('0')
await saved(running.page)
const address = running.page.url()
const id = visitId(running.page)

for (let round = 1; round <= rounds; round += 1) {
  if (round % 3 === 0) api.loseAnswers(1)
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
  if (round % 25 === 0) console.error(`${round} kills, ${lost} with something saved lost`)
}
await saved(running.page)
await pause(1000)
await running.page.locator('[data-standing="sent"]').waitFor({ timeout: 180_000 })
const wrong = await wrongAtApi(api, key, id, said)
for (const each of wrong) console.error(`at the API: ${each}`)
const sent = new Set(api.writes.map((write) => write.key)).size
await kill(running)
await api.stop()
rmSync(profile, { recursive: true, force: true, maxRetries: 5 })
console.log(
  `${rounds} kills, ${lost} with something saved lost; ${said.typed} changes and ${said.photos} photos saved; ` +
    `${sent} requests reached the API, ${api.writes.length - sent} of them more than once; ` +
    `${wrong.length} things lost or doubled there`,
)
process.exitCode = lost === 0 && wrong.length === 0 ? 0 : 1
