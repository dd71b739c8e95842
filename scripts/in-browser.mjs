// The packed packages as one file, and what Chromium answers with it: in a page and in a worker of the page.
import { createHash } from 'node:crypto'
import { existsSync } from 'node:fs'
import { build } from 'esbuild'
import { chromium } from 'playwright-core'

const executablePath = process.env.CHROMIUM ?? '/usr/bin/chromium'

/** Writes `everywhere.js` into the project; what reads other people's PDFs and font files stays outside. */
export const bundleIn = (project) =>
  build({
    entryPoints: [`${project}/everywhere.mjs`],
    outfile: `${project}/everywhere.js`,
    bundle: true,
    format: 'iife',
    globalName: 'packed',
    platform: 'neutral',
    mainFields: ['module', 'main'],
    external: ['pdfjs-dist/*', 'fontkit', 'subset-font'],
  })

/** Is there a Chromium? In CI there must be one. */
export function hasChromium() {
  if (existsSync(executablePath)) return true
  const message = `NOT TESTED: Chromium; none at ${executablePath} (Debian: chromium, or set CHROMIUM)`
  if (process.env.CI) throw new Error(message)
  console.warn(message)
  return false
}

const hashed = (answers) =>
  Object.fromEntries(
    answers.map(([question, answer]) => [
      question,
      createHash('sha256')
        .update(typeof answer === 'string' ? answer : Uint8Array.from(answer))
        .digest('hex'),
    ]),
  )

/** The hash of each answer, by where it was asked. */
export async function answersInChromium(bundle, given) {
  const browser = await chromium.launch({ executablePath, args: ['--no-sandbox', '--disable-gpu'] })
  try {
    const page = await browser.newPage()
    await page.route('**/*', (route) => route.fulfill({ contentType: 'text/html', body: '<!doctype html>' }))
    await page.goto('http://packed.test/')
    await page.addScriptTag({ content: bundle })
    // Only what JSON holds comes out of a page: bytes as numbers.
    const plain =
      'async (given) => Object.entries(await packed.answers(given)).map(([q, a]) => [q, typeof a === "string" ? a : [...a]])'
    const inPage = await page.evaluate(`(${plain})(${JSON.stringify(given)})`)
    const inWorker = await page.evaluate(
      ([code, given]) =>
        new Promise((resolve, reject) => {
          const worker = new Worker(URL.createObjectURL(new Blob([code], { type: 'text/javascript' })))
          worker.onmessage = ({ data }) => resolve(data)
          worker.onerror = ({ message }) => reject(new Error(message))
          worker.postMessage(given)
        }),
      [
        `${bundle}\nonmessage = async ({ data }) => postMessage(await (${plain})(data).catch((error) => { setTimeout(() => { throw error }) }))`,
        given,
      ],
    )
    return { [`Chromium ${browser.version()}, a page`]: hashed(inPage), 'a worker of it': hashed(inWorker) }
  } finally {
    await browser.close()
  }
}
