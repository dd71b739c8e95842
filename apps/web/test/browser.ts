import { existsSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { createServer, type Server } from 'node:http'
import { extname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { type Browser, type BrowserContext, chromium, type Page } from 'playwright-core'
import { contentSecurityPolicy } from '../policy.json'

export const executablePath = process.env.CHROMIUM ?? '/usr/bin/chromium'
const dist = fileURLToPath(new URL('../dist/', import.meta.url))

/** Is there a Chromium? Without one these tests are skipped and say so; in CI there must be one. */
export function hasChromium(): boolean {
  if (process.env.CONGVU_BROWSER === 'off') {
    console.warn('NOT TESTED: the page in a browser; CONGVU_BROWSER is off')
    return false
  }
  if (existsSync(executablePath)) return true
  const message = `NOT TESTED: the page in a browser; no Chromium at ${executablePath} (Debian: chromium, or set CHROMIUM)`
  if (process.env.CI) throw new Error(message)
  console.warn(message)
  return false
}

export const launchOptions = {
  executablePath,
  headless: true,
  args: ['--no-sandbox', '--disable-gpu', '--disable-dev-shm-usage'],
}

export const launch = (): Promise<Browser> => chromium.launch(launchOptions)

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.woff2': 'font/woff2',
  '.webmanifest': 'application/manifest+json',
}

export type Served = {
  readonly url: string
  readonly close: () => Promise<void>
  replace(path: string, make: (content: string) => string): void
}

/** The built page on a port of its own, under a strict policy. */
export async function serve(): Promise<Served> {
  const replaced = new Map<string, (content: string) => string>()
  const server: Server = createServer(async (request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://page')
    const path = pathname === '/' ? '/index.html' : pathname
    try {
      const content = await readFile(join(dist, path))
      const make = replaced.get(path)
      response.writeHead(200, {
        'content-type': types[extname(path)] ?? 'application/octet-stream',
        'content-security-policy': contentSecurityPolicy,
        'cache-control': 'no-cache',
      })
      response.end(make ? make(content.toString('utf8')) : content)
    } catch {
      response.writeHead(404).end()
    }
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const address = server.address()
  const port = typeof address === 'object' && address ? address.port : 0
  return {
    url: `http://127.0.0.1:${port}/`,
    replace: (path, make) => replaced.set(path, make),
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve())
        server.closeAllConnections()
      }),
  }
}

/** Every request that leaves the page's own address, and everything the browser complains of or its policy refuses. */
export async function watch(
  context: BrowserContext,
  url: string,
): Promise<{ readonly outside: string[]; readonly complaints: string[] }> {
  const outside: string[] = []
  const complaints: string[] = []
  context.on('request', (request) => {
    const to = request.url()
    if (!to.startsWith(url) && !/^(blob|data|chrome|chrome-extension):/.test(to)) outside.push(to)
  })
  context.on('weberror', (error) => complaints.push(String(error.error())))
  context.on('console', (message) => {
    if (message.type() === 'error') complaints.push(message.text())
  })
  await context.addInitScript(() =>
    addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) =>
      console.error(`refused by the policy: ${violatedDirective} ${blockedURI}`),
    ),
  )
  return { outside, complaints }
}

/** Until the service worker has every file on the device. */
export const readyOffline = (page: Page): Promise<unknown> =>
  page.waitForFunction(() => navigator.serviceWorker.controller !== null)
