import { readFileSync } from 'node:fs'
import { readInspection } from '@congvu/core'
import { extractCarried, renderMinutes } from '@congvu/minutes'
import type { Browser, BrowserContext, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { hasChromium, launch, readyOffline, type Served, serve, watch } from './browser.ts'
import { look, phone } from './look.ts'
import * as person from './person.ts'
import { storedFile } from './stored.ts'

describe.runIf(hasChromium())('a whole visit in Chromium', () => {
  let served: Served
  let browser: Browser
  let context: BrowserContext
  let page: Page
  let watching: Awaited<ReturnType<typeof watch>>

  beforeAll(async () => {
    served = await serve()
    browser = await launch()
    context = await browser.newContext({ viewport: phone, locale: 'vi-VN', timezoneId: 'America/New_York' })
    watching = await watch(context, served.url)
    page = await context.newPage()
    page.setDefaultTimeout(15_000)
  })
  afterAll(async () => {
    await browser?.close()
    await served?.close()
  })

  test('begins on line: the agency is found without marks, the team and the decision are entered', async () => {
    await page.goto(served.url)
    await readyOffline(page)
    await look(page, '1-home')
    await person.begin(page)
    await person.prepare(page)
    await person.saved(page)
    expect(await person.field(page, '/inspected/name').inputValue()).toBe('UBND phường Bắc Nha Trang')
    await look(page, '2-prepare')
  })

  test('goes on with the network off: head count, checklist, photo, finding with its citation in two taps', async () => {
    await context.setOffline(true)
    await person.step(page, 2)
    await person.countHeads(page)
    await person.openGroup(page, 'Trang phục')
    await person.mark(page, 'TP-01', 'pass')
    await person.mark(page, 'TP-05', 'fail')
    await person.addPhoto(page, 'TP-05', person.photoFile)
    await person.item(page, 'TP-05').locator('.photos img').waitFor()
    await person.fill(page, '/evidence/0/takenAt', '2026-11-05T08:06')
    await person.item(page, 'TP-05').locator('summary', { hasText: 'Căn cứ' }).click()
    await person.saved(page)
    await look(page, '3-check')
    expect(await person.item(page, 'TP-05').locator('.citation-name').first().textContent()).toContain('Chỉ thị')
    await person.findAndRecommend(page)
    await page.locator('summary', { hasText: 'Vì sao' }).click()
    expect(await page.locator('.due').textContent()).toContain('24/11/2026 Ngày Văn hóa Việt Nam')
    await person.saved(page)
    await look(page, '4-findings')
  })

  test('an item that only self-evaluation can show offers no failure', async () => {
    await person.step(page, 2)
    await person.openGroup(page, 'Đạo đức')
    await page.locator('details.group').nth(2).locator('summary', { hasText: 'Thêm tiêu chuẩn khác' }).click()
    await page.locator('.offers button', { hasText: 'DD-01' }).click()
    expect(await person.item(page, 'DD-01').locator('input[value=fail]').count()).toBe(0)
    expect(await person.item(page, 'DD-01').textContent()).toContain('chỉ có thể tự đánh giá')
  })

  test('a refusal to sign without a witness is told beside its field and in the summary', async () => {
    await person.step(page, 4)
    await person.choose(page, '/refusal', 'no')
    await person.fill(page, '/refusal/reason', 'Không thống nhất với phát hiện 1.')
    await look(page, '5-opinions')
    await person.step(page, 5)
    await person.finish(page)
    await page.getByRole('button', { name: 'Lập biên bản (PDF)' }).click()
    await page.locator('.summary-bad').waitFor()
    await look(page, '6-minutes-not-yet')
    expect(await page.locator('a[data-pdf]').count()).toBe(0)
    await page.locator('.summary-bad button', { hasText: 'không ký' }).first().click()
    expect(await page.locator('.entries .govuk-error-message').textContent()).toContain('Điều 15 khoản 3 điểm a')
    await person.choose(page, '/refusal', 'yes')
  })

  test('survives a cold start off line, and the PDF is the one Node makes from the record inside it', async () => {
    await person.saved(page)
    const address = page.url()
    await page.close()
    page = await context.newPage()
    await page.goto(address)
    await person.step(page, 5)
    const pdf = await person.makePdf(page)
    await look(page, '7-minutes')
    const carried = extractCarried(pdf)
    const reading = readInspection(carried?.record)
    if (!reading.ok) throw new Error('the record inside is not valid')
    expect(reading.inspection.evidence[0]?.original).toBe(await sha256(readFileSync(person.photoFile)))
    const photo = await storedFile(page, reading.inspection.evidence[0]?.sha256 ?? '')
    const made = await renderMinutes(reading.inspection, { photos: () => photo })
    expect(Buffer.compare(pdf, made)).toBe(0)
  })

  test('speaks English on every screen when asked to', async () => {
    await page.locator('.lang').click()
    expect(await page.locator('h1').textContent()).toContain('Minutes')
    for (const n of [1, 2, 3, 4, 5]) {
      await person.step(page, n)
      const left = await page.evaluate(vietnameseOutsideData)
      expect(left, `step ${n}`).toEqual([])
    }
    await page.goto(`${served.url}#/device`)
    await look(page, '8-device-en')
    await page.locator('.lang').click()
  })

  test('a second tab may look, and takes over only when asked', async () => {
    await page.goto(`${served.url}#/`)
    await page.locator('.card a').click()
    await person.field(page, '/inspected/address').waitFor()
    const other = await context.newPage()
    await other.goto(page.url())
    await other.locator('.notice', { hasText: 'thẻ khác' }).waitFor()
    expect(await person.field(other, '/inspected/address').isDisabled()).toBe(true)
    await person.fill(page, '/inspected/address', '42 Lê Thánh Tôn')
    await person.saved(page)
    await other.getByRole('button', { name: 'Làm tiếp ở thẻ này' }).click()
    await page.locator('.notice', { hasText: 'thẻ khác' }).waitFor()
    expect(await person.field(other, '/inspected/address').inputValue()).toBe('42 Lê Thánh Tôn')
    await person.fill(other, '/inspected/address', '44 Lê Thánh Tôn')
    await person.saved(other)
    await page.waitForFunction(() =>
      document.querySelector<HTMLInputElement>('[id="f-inspected-address"]')?.value.startsWith('44'),
    )
    await other.close()
  })

  test('asks nobody else for anything, under a policy that allows nothing inline', () => {
    expect(watching.outside).toEqual([])
    expect(watching.complaints.filter((each) => !/ERR_INTERNET_DISCONNECTED/.test(each))).toEqual([])
  })
})

async function sha256(bytes: Uint8Array): Promise<string> {
  return Buffer.from(await crypto.subtle.digest('SHA-256', new Uint8Array(bytes))).toString('hex')
}

/** Words with Vietnamese letters that stand neither in a field nor in data marked as Vietnamese. */
function vietnameseOutsideData(): string[] {
  const letters = /[ăâđêôơưáàảãạấầẩẫậắằẳẵặéèẻẽẹếềểễệíìỉĩịóòỏõọốồổỗộớờởỡợúùủũụứừửữựýỳỷỹỵ]/i
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
  const found: string[] = []
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const holder = node.parentElement
    if (holder?.closest('[lang=vi], textarea, option, .lang, .visit-name, .brand, script, noscript, .data') !== null)
      continue
    if (letters.test(node.textContent ?? '')) found.push(node.textContent ?? '')
  }
  return found
}
