// `npm run bench:page`: how much the first load of the page brings, and how soon a person can begin a visit on a processor
// that is four times slower. Figures to read, no test.
import { gzipSync } from 'node:zlib'
import type { Browser, Page } from 'playwright-core'
import { launch, readyOffline, serve } from './browser.ts'
import { phone } from './look.ts'
import { field } from './person.ts'

const rounds = Number(process.argv[2] ?? 7)
const slower = 4

type Reading = { readonly shown: number; readonly begun: number; readonly blocked: number }

/** Notes within the page itself, so that the driver's own waiting is not measured with it. */
function noteTimes(): void {
  const times = { shown: 0, clicked: 0, begun: 0, blocked: 0 }
  Object.assign(window, { times })
  const wanted = [
    ['shown', 'button.big'],
    ['begun', '[id="f-inspected-name"]'],
  ] as const
  new MutationObserver(() => {
    for (const [what, selector] of wanted) {
      if (times[what] > 0 || !document.querySelector(selector)) continue
      times[what] = performance.now()
      // After the next picture is drawn.
      requestAnimationFrame(() => setTimeout(() => Object.assign(times, { [what]: performance.now() })))
    }
  }).observe(document, { childList: true, subtree: true })
  addEventListener('click', () => Object.assign(times, { clicked: performance.now() }), true)
  new PerformanceObserver((list) => {
    for (const { duration } of list.getEntries()) times.blocked = Math.max(times.blocked, duration)
  }).observe({ type: 'longtask', buffered: true })
}

/** Loads the page and begins a visit: milliseconds to the button, from its click to the first field, longest task. */
async function load(page: Page, url: string): Promise<Reading> {
  const devtools = await page.context().newCDPSession(page)
  await devtools.send('Emulation.setCPUThrottlingRate', { rate: slower })
  await page.addInitScript(noteTimes)
  await page.goto(url, { waitUntil: 'commit' })
  await page.locator('button.big').click()
  await field(page, '/inspected/name').waitFor()
  await page.waitForTimeout(500)
  const { shown, clicked, begun, blocked } = await page.evaluate(() => Reflect.get(window, 'times'))
  return { shown, begun: begun - clicked, blocked }
}

/** Scripts, styles and the page itself, without fonts and without what the service worker brings behind the screen. */
async function firstLoad(browser: Browser, url: string): Promise<number> {
  const page = await (await browser.newContext({ serviceWorkers: 'block' })).newPage()
  const bodies: Promise<Buffer>[] = []
  page.on('response', (response) => {
    if (['document', 'script', 'stylesheet'].includes(response.request().resourceType())) bodies.push(response.body())
  })
  await page.goto(url, { waitUntil: 'networkidle' })
  const all = await Promise.all(bodies)
  await page.context().close()
  return all.reduce((sum, body) => sum + gzipSync(body, { level: 9 }).length, 0)
}

const middle = (figures: readonly number[]): number => figures.toSorted((a, b) => a - b)[figures.length >> 1] ?? 0
const told = (readings: readonly Reading[], what: keyof Reading): string => {
  const figures = readings.map((reading) => reading[what])
  return `${Math.round(middle(figures))} (worst ${Math.round(Math.max(...figures))})`
}

const served = await serve()
const browser = await launch()
const kilobytes = (await firstLoad(browser, served.url)) / 1000
const first: Reading[] = []
const again: Reading[] = []
for (let round = 0; round < rounds; round += 1) {
  const context = await browser.newContext({ viewport: phone, locale: 'vi-VN' })
  const page = await context.newPage()
  first.push(await load(page, served.url))
  await readyOffline(page)
  await page.close()
  again.push(await load(await context.newPage(), served.url))
  await context.close()
}
await browser.close()
await served.close()

console.log(`First load without fonts: ${kilobytes.toFixed(1)} kB gz (promised: 350)`)
console.log(`On a processor ${slower} times slower, ${rounds} rounds, the middle one in ms (promised: 3000):`)
for (const [name, readings] of [
  ['first visit', first],
  ['from the device', again],
] as const)
  console.log(
    `  ${name}: the button is there after ${told(readings, 'shown')}, a visit opens ${told(readings, 'begun')} after its tap; ` +
      `the longest the page did not answer: ${told(readings, 'blocked')}`,
  )
