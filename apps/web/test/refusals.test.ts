import { readFileSync } from 'node:fs'
import type { Browser, BrowserContext, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { hasChromium, launch, readyOffline, type Served, serve } from './browser.ts'
import { phone } from './look.ts'
import * as person from './person.ts'
import { stored } from './stored.ts'

describe.runIf(hasChromium())('what the device refuses', () => {
  let served: Served
  let browser: Browser
  let context: BrowserContext
  let page: Page

  beforeAll(async () => {
    served = await serve()
    browser = await launch()
    context = await browser.newContext({ viewport: phone, locale: 'vi-VN' })
    await context.addInitScript(fullWhenTold)
    page = await context.newPage()
    page.setDefaultTimeout(20_000)
    await page.goto(served.url)
    await readyOffline(page)
    await person.begin(page)
  })
  afterAll(async () => {
    await browser?.close()
    await served?.close()
  })
  const full = (is: boolean) => page.evaluate((value) => Object.assign(window, { diskIsFull: value }), is)

  test('a full disk is told at once, what was typed stays on screen, and saving again keeps it', async () => {
    await full(true)
    await person.fill(page, '/inspected/address', '42 Lê Thánh Tôn')
    await page.locator('.saved-line.failed', { hasText: 'máy hết chỗ' }).waitFor()
    expect(await person.field(page, '/inspected/address').inputValue()).toBe('42 Lê Thánh Tôn')
    await full(false)
    await page.getByRole('button', { name: 'Lưu lại' }).click()
    await person.saved(page)
    const kept = await stored(page, 'visits', person.visitId(page))
    expect(kept).toMatchObject({ record: { inspected: { address: '42 Lê Thánh Tôn' } } })
  })

  test('a photo that finds no room, a file that is no photo, a camera that gives nothing: each is told', async () => {
    await person.step(page, 2)
    await person.openGroup(page, 'Trang phục')
    const row = person.item(page, 'TP-05')
    const said = row.locator('.photo-said.bad')
    await full(true)
    await person.addPhoto(page, 'TP-05', person.photoFile)
    await said.filter({ hasText: 'Không đủ chỗ' }).waitFor()
    await full(false)
    const text = { name: 'a.jpg', mimeType: 'image/jpeg', buffer: Buffer.from('không phải ảnh') }
    await row.locator('input[type=file]').nth(1).setInputFiles(text)
    await said.filter({ hasText: 'không đọc được' }).waitFor()
    await row.locator('input[type=file]').first().dispatchEvent('cancel')
    await said.filter({ hasText: 'không cho dùng camera' }).waitFor()
    expect(await row.locator('.photos li').count()).toBe(0)
  })

  test('50 photos at once are all kept', async () => {
    const bytes = readFileSync(person.photoFile)
    const files = Array.from({ length: 50 }, (_, i) => ({
      name: `${i}.jpg`,
      mimeType: 'image/jpeg',
      buffer: Buffer.concat([bytes, Buffer.from(`${i}`)]),
    }))
    const row = person.item(page, 'TP-05')
    await row.locator('input[type=file]').nth(1).setInputFiles(files)
    await row.locator('.photo-said.good', { hasText: 'Đã lưu 50 ảnh' }).waitFor({ timeout: 90_000 })
    await person.saved(page)
    const kept = await stored(page, 'visits', person.visitId(page))
    const { evidence } = Object(kept?.record)
    expect(new Set(evidence.map(({ original }: { original: string }) => original)).size).toBe(50)
  })

  test('the browser that does not promise to keep the data is told of, with what to do', async () => {
    await page.goto(`${served.url}#/device`)
    await page.locator('.notice', { hasText: 'CHƯA hứa giữ' }).waitFor()
  })

  test('at 320 pixels, which is 400 % zoom of a desk, nothing runs out of the screen', async () => {
    await page.setViewportSize({ width: 320, height: 640 })
    for (const at of ['', 'device', 'deadlines', 'year']) {
      await page.goto(`${served.url}#/${at}`)
      await page.locator('h1').waitFor()
      expect(await page.evaluate(() => document.documentElement.scrollWidth), at).toBe(320)
    }
    await page.goto(`${served.url}#/`)
    await page.locator('.card a').first().click()
    for (const n of [1, 2, 3, 4, 5]) {
      await person.step(page, n)
      expect(await page.evaluate(() => document.documentElement.scrollWidth), `step ${n}`).toBe(320)
    }
    await page.setViewportSize(phone)
  })

  test('the keyboard alone begins a visit, finds the agency and moves on', async () => {
    await page.goto(`${served.url}#/`)
    await page.getByRole('button', { name: 'Bắt đầu cuộc kiểm tra mới' }).waitFor()
    await tabTo(page, 'button.big')
    await page.keyboard.press('Enter')
    await person.field(page, '/inspected/name').waitFor()
    await tabTo(page, '#agency-search')
    await page.keyboard.type('bac nha trang')
    await page.locator('.offers button').first().waitFor()
    await tabTo(page, '.offers button')
    await page.keyboard.press('Enter')
    expect(await person.field(page, '/inspected/name').inputValue()).toBe('UBND phường Bắc Nha Trang')
    await tabTo(page, '.actions a.govuk-button')
    await page.keyboard.press('Enter')
    await page.locator('.steps a[aria-current=step]', { hasText: '2' }).waitFor()
    await tabTo(page, '.item input[type=radio]')
    // The choice stands on the last answer; the next one is the first: passed.
    await page.keyboard.press('ArrowDown')
    await page.locator('.item-pass').first().waitFor()
  })

  test('files that no visit names are taken out after a day, not before', async () => {
    await page.evaluate(leaveFiles, ['cu', 'moi'])
    await page.reload()
    await page.locator('h1').waitFor()
    await expect.poll(async () => await stored(page, 'files', 'cu')).toBeUndefined()
    expect(await stored(page, 'files', 'moi')).toBeDefined()
  })

  test('a newer version of the page waits for the person; the newer data it leaves is told of, and stays', async () => {
    served.replace('/sw.js', (content) => `${content}\n// newer`)
    await page.evaluate(() => navigator.serviceWorker.getRegistration().then((found) => found?.update()))
    await page.locator('.state', { hasText: 'Có bản mới của trang' }).waitFor()
    await page.evaluate(openNewer)
    await page.locator('.notice', { hasText: 'bản mới hơn của trang' }).waitFor()
    await page.reload()
    await page.locator('.notice', { hasText: 'Dữ liệu trên máy thuộc bản mới hơn' }).waitFor()
  })
})

/** Every write fails as on a full disk while the test says so. */
function fullWhenTold(): void {
  const { put } = IDBObjectStore.prototype
  IDBObjectStore.prototype.put = function (...args: Parameters<typeof put>) {
    if (Reflect.get(window, 'diskIsFull')) throw new DOMException('full', 'QuotaExceededError')
    return put.apply(this, args)
  }
}

/** Presses Tab until the focus is there. */
async function tabTo(page: Page, selector: string): Promise<void> {
  for (let n = 0; n < 200; n += 1) {
    if (await page.evaluate((wanted) => document.activeElement?.matches(wanted), selector)) return
    await page.keyboard.press('Tab')
  }
  throw new Error(`no way by keyboard to ${selector}`)
}

/** Two files of no visit: one of two days ago, one of now. */
const leaveFiles = ([old, fresh]: readonly string[]): Promise<void> =>
  new Promise((resolve) => {
    const opening = indexedDB.open('congvu')
    opening.onsuccess = () => {
      const writing = opening.result.transaction('files', 'readwrite')
      const file = { type: 'image/jpeg', bytes: new ArrayBuffer(1) }
      writing.objectStore('files').put({ ...file, sha256: old, storedAt: Date.now() - 2 * 86_400_000 })
      writing.objectStore('files').put({ ...file, sha256: fresh, storedAt: Date.now() })
      writing.oncomplete = () => {
        opening.result.close()
        resolve()
      }
    }
  })

/** The database in a shape that this page does not know. */
const openNewer = (): Promise<void> =>
  new Promise((resolve) => {
    const opening = indexedDB.open('congvu', 99)
    opening.onsuccess = () => {
      opening.result.close()
      resolve()
    }
  })
