import { createHash, randomUUID } from 'node:crypto'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { readInspection } from '@congvu/core'
import { renderMinutes } from '@congvu/minutes'
import { unzipSync, zipSync } from 'fflate'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { hasChromium, launch, type Served, serve } from './browser.ts'
import { look } from './look.ts'
import { makePdf } from './person.ts'

const folder = fileURLToPath(new URL('../../../examples/', import.meta.url))
const names = readdirSync(folder).filter((name) => name.endsWith('.json'))

const examples = names.map((name) => {
  const reading = readInspection(JSON.parse(readFileSync(folder + name, 'utf8')))
  if (!reading.ok) throw new Error(`${name} is not valid`)
  const { evidence } = reading.inspection
  const files = evidence.flatMap(({ file, sha256 }) =>
    file && existsSync(folder + file) ? [[sha256, new Uint8Array(readFileSync(folder + file))] as const] : [],
  )
  return { name, id: randomUUID(), inspection: reading.inspection, files: new Map(files) }
})

/** The examples as the page exports visits. */
function exported(): Buffer {
  const at = '2026-11-05T01:15:00.000Z'
  const visits = examples.map(({ id }) => ({
    id,
    folder: id,
    createdAt: at,
    changedAt: at,
    locked: false,
    members: [],
    asked: false,
    sent: { state: 'not-sent' },
  }))
  const entries: Record<string, Uint8Array> = { 'congvu-export.json': json({ schema: 'congvu.export/1', visits }) }
  for (const { id, inspection, files } of examples) {
    entries[`${id}/ho-so.json`] = json(inspection)
    for (const [sha256, bytes] of files) entries[`${id}/anh/${sha256}.${bytes[0] === 0x89 ? 'png' : 'jpg'}`] = bytes
  }
  return Buffer.from(zipSync(entries))
}

const json = (value: unknown): Uint8Array => new TextEncoder().encode(JSON.stringify(value))
const hash = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex')

describe.runIf(hasChromium())('minutes made in Chromium', () => {
  let served: Served
  let browser: Browser
  let page: Page

  beforeAll(async () => {
    served = await serve()
    browser = await launch()
    page = await (await browser.newContext({ viewport: { width: 800, height: 800 } })).newPage()
    await page.goto(`${served.url}#/device`)
  })
  afterAll(async () => {
    await browser?.close()
    await served?.close()
  })

  const importZip = async (buffer: Buffer, said: string): Promise<void> => {
    await page.goto(`${served.url}#/device`)
    await page.locator('input[type=file]').setInputFiles({ name: 'xuat.zip', mimeType: 'application/zip', buffer })
    await page.locator('[role=status]', { hasText: said }).waitFor()
  }

  test(`all ${examples.length} examples come in from one file; again, and nothing is doubled`, async () => {
    await importZip(exported(), `Đã nhập ${examples.length} cuộc kiểm tra; 0`)
    await importZip(exported(), `Đã nhập 0 cuộc kiểm tra; ${examples.length}`)
  })

  test.each(examples)('$name: the same bytes as in Node', async ({ id, inspection, files }) => {
    await page.goto(`${served.url}#/v/${id}/5`)
    const made = await renderMinutes(inspection, { photos: (sha256) => files.get(sha256) })
    expect(hash(await makePdf(page))).toBe(hash(made))
  })

  test('what is due, and the year, are screens to look at', async () => {
    await page.goto(`${served.url}#/deadlines`)
    await page.locator('.deadline').first().waitFor()
    await look(page, '9-deadlines')
    expect(await page.locator('.deadline.late').count()).toBeGreaterThan(0)
    await page.goto(`${served.url}#/year`)
    await page.locator('.dot').first().waitFor()
    await look(page, '10-year')
    await page.goto(`${served.url}#/`)
    await page.locator('.card').first().waitFor()
    await look(page, '11-home-full')
  })

  test('everything goes out as one file again: records and photos whole', async () => {
    await page.goto(`${served.url}#/device`)
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: 'Xuất tất cả' }).click(),
    ])
    const entries = unzipSync(new Uint8Array(readFileSync(await download.path())))
    for (const { id, inspection, files } of examples) {
      expect(JSON.parse(new TextDecoder().decode(entries[`${id}/ho-so.json`]))).toEqual(inspection)
      for (const [sha256] of files) {
        const name = Object.keys(entries).find((each) => each.startsWith(`${id}/anh/${sha256}`)) ?? ''
        expect(hash(entries[name] ?? new Uint8Array())).toBe(sha256)
      }
    }
  })

  test('a file that is something else is refused in plain words', async () => {
    await importZip(Buffer.from('not a zip'), 'Chưa nhập gì')
  })
})
