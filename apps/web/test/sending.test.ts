import { readInspection } from '@congvu/core'
import type { Browser, BrowserContext, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type RunningApi, startApi } from './api.ts'
import { hasChromium, launch, readyOffline } from './browser.ts'
import { look, phone } from './look.ts'
import * as person from './person.ts'
import { stored } from './stored.ts'

describe.runIf(hasChromium())('sending to the real API', () => {
  let api: RunningApi
  let browser: Browser
  let key: string
  let passing: string
  let signed: { context: BrowserContext; page: Page; id: string }

  const device = async (): Promise<{ context: BrowserContext; page: Page }> => {
    const context = await browser.newContext({ viewport: phone, locale: 'vi-VN' })
    const page = await context.newPage()
    page.setDefaultTimeout(20_000)
    // The browser may take a question away by itself, beside a download; it is asked again.
    page.on('dialog', (dialog) => dialog.accept().catch(() => undefined))
    await page.goto(api.url)
    await readyOffline(page)
    return { context, page }
  }
  const inspection = async (id: string) => (await api.get(key, `/v1/inspections/${id}`)).json()

  beforeAll(async () => {
    api = await startApi()
    ;[key, passing, browser] = await Promise.all([
      api.newKey('read,inspect,decide'),
      api.newKey('read,inspect'),
      launch(),
    ])
  })
  afterAll(async () => {
    await browser?.close()
    await api?.stop()
  })

  test('a visit whose network goes half way arrives whole when it is back: record, photos, signature, the same PDF', async () => {
    const { context, page } = await device()
    await person.signIn(page, api.url, 'cvk_live_000000000000_khongphaikhoa')
    await page.locator('.govuk-error-message', { hasText: 'không nhận khóa này' }).waitFor()
    await person.signIn(page, api.url, key)
    await page.locator('.good', { hasText: 'Điện thoại của đoàn' }).waitFor()
    await look(page, '9-account')
    await page.goto(`${api.url}#/`)
    await person.begin(page)
    await person.prepare(page)
    await person.declareTeam(page)
    await person.allSent(page)
    const id = person.visitId(page)
    expect(await inspection(id)).toMatchObject({ state: 'draft', record: { inspected: { unit: expect.any(String) } } })

    await context.setOffline(true)
    await person.inspect(page)
    await person.step(page, 5)
    await person.finish(page)
    const pdf = await person.makePdf(page)
    await person.lock(page)
    await page.locator('.notice', { hasText: 'Biên bản đã ký' }).waitFor()
    await page.locator('[data-unsent="1"]').waitFor()
    expect((await inspection(id)).state).toBe('draft')

    await context.setOffline(false)
    await person.allSent(page)
    const there = await inspection(id)
    expect(there).toMatchObject({ state: 'signed', number: null, evidence: { missing: [] } })
    const here = readInspection((await stored(page, 'visits', id))?.record)
    if (!here.ok) throw new Error('the record here is not valid')
    expect(there.record).toEqual(here.inspection)
    const { items } = await (await api.get(key, `/v1/inspections/${id}/evidence`)).json()
    const [photo] = here.inspection.evidence
    expect(items.map(({ sha256 }: { sha256: string }) => sha256).toSorted()).toEqual(
      [photo?.sha256, photo?.original].toSorted(),
    )
    const made = await api.get(key, `/v1/inspections/${id}`, 'application/pdf')
    expect(Buffer.compare(pdf, Buffer.from(await made.arrayBuffer()))).toBe(0)
    expect(await cachedByPage(page)).not.toContainEqual(expect.stringContaining('/v1/'))
    await look(page, '9-sent')
    signed = { context, page, id }
  })

  test('the number is given after signature, and printed: again the bytes that the API makes', async () => {
    const { page, id } = signed
    await page.getByRole('button', { name: 'Cho số biên bản' }).click()
    await page.locator('.minutes-number', { hasText: '1/BB-SNV' }).waitFor()
    expect(await inspection(id)).toMatchObject({ state: 'issued', number: 1 })
    const made = await api.get(key, `/v1/inspections/${id}`, 'application/pdf')
    expect(Buffer.compare(await person.makePdf(page), Buffer.from(await made.arrayBuffer()))).toBe(0)
    await look(page, '9-number')
  })

  test('a follow-up opens with the findings of last time, and goes out from the minutes it goes back to', async () => {
    const { page, id } = signed
    await page.goto(`${api.url}#/`)
    await page.getByRole('button', { name: 'Kiểm tra lại đơn vị này' }).first().click()
    await person.field(page, '/followUpOf/number').waitFor()
    expect(await person.field(page, '/followUpOf/number').inputValue()).toBe('1/BB-SNV')
    expect(await person.field(page, '/followUpOf/findings/0/what').inputValue()).toContain('không đeo thẻ')
    expect(await person.field(page, '/decision/about').inputValue()).toContain('tại UBND phường Bắc Nha Trang')
    await person.choose(page, '/followUpOf/findings/0/remedied', 'yes')
    await look(page, '9-follow-up')
    await sentAsFar(page)
    expect(await inspection(person.visitId(page))).toMatchObject({
      state: 'draft',
      followUpOf: id,
      record: { visit: 'follow-up', followUpOf: { number: '1/BB-SNV', findings: [{ remedied: 'yes' }] } },
    })
  })

  test('a correction takes the place of signed minutes; a draft changed elsewhere meanwhile is kept aside', async () => {
    const { context, page, id } = signed
    await page.goto(`${api.url}#/v/${id}/5`)
    await page.locator('#correct-reason').fill('Ghi sai nơi kiểm tra.')
    await page.getByRole('button', { name: 'Lập biên bản mới để sửa' }).click()
    await person.fill(page, '/place', 'Trụ sở mới')
    await sentAsFar(page)
    const corrected = person.visitId(page)
    const draft = await inspection(corrected)
    expect(draft).toMatchObject({ state: 'draft', supersedes: id, record: { place: 'Trụ sở mới' } })

    await context.setOffline(true)
    await person.step(page, 5)
    await person.lock(page)
    await person.saved(page)
    const elsewhere = { record: { ...draft.record, place: 'Nơi khác' } }
    const put = await api.write(key, 'PUT', `/v1/inspections/${corrected}`, 'If-Match', elsewhere)
    expect(put.status).toBe(200)
    await context.setOffline(false)
    await page.locator('[data-standing="conflict"]').waitFor()
    await page.getByRole('link', { name: 'Xem hai bản và chọn' }).click()
    await page.locator('.govuk-body', { hasText: 'bản trên máy không đổi' }).waitFor()
    await page.getByRole('button', { name: 'Gửi bản đã ký' }).click()
    await page.locator('[data-standing="sent"]', { hasText: 'đã ký' }).waitFor()
    expect(await inspection(corrected)).toMatchObject({ state: 'signed', record: { place: 'Trụ sở mới' } })
    await page.goto(`${api.url}#/`)
    await page.locator('[data-standing="kept-here"]').waitFor()
    // The visit and its follow-up: what was corrected and what is kept aside count no more.
    await look(page, '9-home')
    await page.goto(`${api.url}#/year`)
    await expect.poll(() => page.locator('.dot').count()).toBe(2)
    await look(page, '9-year')
    await openCase(api, key)
    await page.goto(`${api.url}#/deadlines`)
    await page.locator('.deadline', { hasText: 'Hết thời hạn xử lý kỷ luật' }).waitFor()
    expect(await page.locator('.deadline', { hasText: 'xử lý kỷ luật' }).allTextContents()).toEqual([
      expect.stringContaining('18/11/2026'),
      expect.stringContaining('10/08/2031'),
    ])
    await expect.poll(() => page.locator('.deadline:has(button)').count()).toBe(1)
    await look(page, '9-deadlines')
  })

  test('answers that are lost and a page that dies double nothing: the same keys are used again', async () => {
    const { page } = await device()
    await person.signIn(page, api.url, key)
    await page.goto(`${api.url}#/`)
    await person.begin(page)
    const from = api.writes.length
    api.loseAnswers(2)
    await person.prepare(page)
    await expect.poll(() => api.writes.length, { timeout: 15_000 }).toBeGreaterThan(from)
    const id = person.visitId(page)
    const context = page.context()
    await page.close()
    const again = await context.newPage()
    await again.goto(`${api.url}#/v/${id}/1`)
    await person.fill(again, '/inspected/address', '42 Lê Thánh Tôn')
    await person.saved(again)
    await person.allSent(again)
    const own = api.writes.slice(from).filter(({ path }) => path.includes(id))
    const done = new Set(own.map((write) => write.key))
    expect(own.length).toBeGreaterThan(done.size)
    expect(own.every(({ status }) => status < 300)).toBe(true)
    expect(await inspection(id)).toMatchObject({
      version: done.size,
      record: { inspected: { address: '42 Lê Thánh Tôn' } },
    })
  })

  test('two devices: each side is shown, nothing is replaced before a person has chosen', async () => {
    const one = await device()
    await person.signIn(one.page, api.url, key)
    await one.page.goto(`${api.url}#/`)
    await person.begin(one.page)
    await person.prepare(one.page)
    await person.fill(one.page, '/inspected/address', '1 Trần Phú')
    await person.allSent(one.page)
    const id = person.visitId(one.page)

    const two = await device()
    await person.signIn(two.page, api.url, key)
    await two.page.getByRole('button', { name: 'Tải về máy này' }).click()
    await two.page.locator('[role=status]', { hasText: 'Đã tải' }).waitFor()
    await two.page.goto(`${api.url}#/v/${id}/1`)
    expect(await person.field(two.page, '/inspected/address').inputValue()).toBe('1 Trần Phú')

    await one.context.setOffline(true)
    await person.fill(one.page, '/inspected/address', '2 Trần Phú')
    await person.fill(one.page, '/decision/by', 'Chủ tịch UBND tỉnh')
    await person.saved(one.page)
    await person.fill(two.page, '/inspected/address', '3 Trần Phú')
    await person.fill(two.page, '/place', 'Trụ sở UBND phường')
    await person.saved(two.page)
    await sentAsFar(two.page)

    await one.context.setOffline(false)
    await one.page.locator('[data-standing="conflict"]').waitFor()
    expect((await inspection(id)).record.inspected.address).toBe('3 Trần Phú')
    expect(await person.field(one.page, '/inspected/address').inputValue()).toBe('2 Trần Phú')
    await one.page.getByRole('link', { name: 'Xem hai bản và chọn' }).click()
    const part = one.page.locator('[data-part="inspected"]')
    expect(await part.textContent()).toContain('2 Trần Phú')
    expect(await part.textContent()).toContain('3 Trần Phú')
    await look(one.page, '9-compare')
    await one.page.getByRole('button', { name: 'Dùng lựa chọn này' }).click()
    await one.page.locator('[role=alert]', { hasText: 'Còn phần chưa chọn' }).waitFor()
    await part.locator('input[value=mine]').check()
    await one.page.getByRole('button', { name: 'Dùng lựa chọn này' }).click()
    await person.allSent(one.page)
    expect((await inspection(id)).record).toMatchObject({
      inspected: { address: '2 Trần Phú' },
      decision: { by: 'Chủ tịch UBND tỉnh' },
      place: 'Trụ sở UBND phường',
    })
  })

  test('a key that is revoked is told plainly; a new one sends what waited', async () => {
    const { page } = await device()
    await person.signIn(page, api.url, passing)
    await page.locator('.good').waitFor()
    await api.revoke(passing)
    await page.goto(`${api.url}#/`)
    await person.begin(page)
    await person.prepare(page)
    await page.locator('.sending-ended', { hasText: 'không còn dùng được' }).waitFor()
    await person.saved(page)
    const id = person.visitId(page)
    await person.signIn(page, api.url, key)
    await person.allSent(page)
    expect((await inspection(id)).record.inspected.name).toBe('UBND phường Bắc Nha Trang')
  })
})

/** An assessed discipline case, as another client of the API makes it. */
async function openCase(api: RunningApi, key: string): Promise<void> {
  const at = `/v1/discipline/cases/${crypto.randomUUID()}`
  const act = { id: 'a', group: 'hach-dich-phien-ha', severity: 'it-nghiem-trong', endedOn: '2026-08-10' }
  const facts = {
    schema: 'congvu.case/1',
    on: '2026-09-15',
    subject: 'vien-chuc',
    leads: false,
    status: 'serving',
    acts: [{ ...act, detectedOn: '2026-08-20', neverBarred: [] }],
    earlier: [],
    exclusions: [],
    pauses: [],
    judgment: null,
    party: null,
    handling: { openedOn: '2026-08-20' },
  }
  const made = await api.write(key, 'PUT', at, 'If-None-Match', {
    body: 'so-noi-vu',
    person: { name: 'Trần Thị B' },
    facts,
  })
  expect(made.status).toBe(201)
  expect((await api.write(key, 'POST', `${at}/assessments`, 'If-Match', {})).status).toBe(201)
}

/** Until what is whole of the visit on the screen is sent. */
async function sentAsFar(page: Page): Promise<void> {
  await person.saved(page)
  await page.waitForTimeout(500)
  await page.locator('[data-standing="sent"]').waitFor()
}

/** Every address that the page's own caches hold. */
const cachedByPage = (page: Page): Promise<readonly string[]> =>
  page.evaluate(async () => {
    const found: string[] = []
    for (const name of await caches.keys())
      for (const { url } of await (await caches.open(name)).keys()) found.push(url)
    return found
  })
