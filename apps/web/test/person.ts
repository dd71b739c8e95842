import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import type { Page } from 'playwright-core'

/** What an inspector does on the page, in words. */

export const photoFile = fileURLToPath(new URL('../../../examples/photos/01-quay-tiep-nhan.jpg', import.meta.url))

/** The field of this place in the record. */
export const field = (page: Page, pointer: string) => page.locator(`[id="f${pointer.replaceAll('/', '-')}"]`)

export const fill = (page: Page, pointer: string, text: string): Promise<void> => field(page, pointer).fill(text)

export async function choose(page: Page, pointer: string, value: string): Promise<void> {
  await field(page, pointer).locator(`input[value="${value}"]`).check()
}

export const step = async (page: Page, n: number): Promise<void> => {
  await page
    .locator('.steps a')
    .nth(n - 1)
    .click()
  await page.locator(`.steps a[aria-current=step]:has-text("${n}")`).waitFor()
}

/** Until the screen says that everything is on the disk. */
export const saved = (page: Page): Promise<void> => page.locator('.saved-line.saved').waitFor()

export async function begin(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Bắt đầu cuộc kiểm tra mới' }).click()
  await field(page, '/inspected/name').waitFor()
}

export async function prepare(page: Page): Promise<void> {
  await page.locator('#agency-search').fill('bac nha trang')
  await page.locator('.offers button').first().click()
  await fill(page, '/inspected/representatives/0/name', 'Nguyễn Văn A')
  await fill(page, '/inspected/representatives/0/post', 'Chủ tịch UBND phường')
  await fill(page, '/startedAt', '2026-11-05T07:45')
  await fill(page, '/decision/number', '318/QĐ-SNV')
  await fill(page, '/decision/date', '2026-10-26')
  await fill(page, '/decision/by', 'Giám đốc Sở Nội vụ')
  await fill(page, '/team/0/name', 'Lê Quang Thịnh')
  await fill(page, '/team/0/post', 'Phó Giám đốc Sở Nội vụ')
  await fill(page, '/issuer/parent', 'UBND tỉnh Khánh Hòa')
  await fill(page, '/issuer/name', 'Sở Nội vụ')
  await fill(page, '/issuer/abbreviation', 'SNV')
  await fill(page, '/issuer/place', 'Khánh Hòa')
}

export async function countHeads(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Đếm người bây giờ' }).click()
  await fill(page, '/headCount/at', '2026-11-05T08:00')
  await fill(page, '/headCount/establishment', '16')
  await fill(page, '/headCount/present', '15')
  await page.getByRole('button', { name: 'Thêm nhóm vắng' }).click()
  await fill(page, '/headCount/absences/0/reason', 'Nghỉ phép năm')
}

/** Opens one group of the checklist. */
export const openGroup = (page: Page, name: string): Promise<void> =>
  page.locator('details.group > summary', { hasText: name }).evaluate((summary) => {
    summary.parentElement?.setAttribute('open', '')
  })

export const item = (page: Page, id: string) => page.locator(`article.item[aria-label="${id}"]`)

export async function mark(page: Page, id: string, result: 'pass' | 'fail'): Promise<void> {
  await item(page, id).locator(`input[value="${result}"]`).check()
}

export async function addPhoto(page: Page, id: string, files: string | string[]): Promise<void> {
  const row = item(page, id)
  await row.locator('summary', { hasText: 'Ghi chú' }).click()
  await row.locator('input[type=file]').nth(1).setInputFiles(files)
}

export async function findAndRecommend(page: Page): Promise<void> {
  await item(page, 'TP-05').getByRole('button', { name: 'Ghi phát hiện' }).click()
  await fill(page, '/findings/0/what', 'Tại thời điểm kiểm tra, 02 công chức trực quầy số 3 và số 5 không đeo thẻ.')
  await fill(page, '/findings/0/at', '2026-11-05T08:05')
  await page.getByRole('button', { name: 'Thêm kiến nghị' }).click()
  await fill(page, '/recommendations/0/what', 'Chấn chỉnh việc đeo thẻ khi làm nhiệm vụ.')
  await fill(page, '/recommendations/0/who', 'Chủ tịch UBND phường')
  await fill(page, '/recommendations/0/due/limit/from', '2026-11-20')
}

export async function finish(page: Page): Promise<void> {
  await fill(page, '/endedAt', '2026-11-05T16:30')
  await fill(page, '/date', '2026-11-05')
}

/** Makes the minutes and hands back the file that the person saves. */
export async function makePdf(page: Page): Promise<Uint8Array> {
  await page.getByRole('button', { name: 'Lập biên bản (PDF)' }).click()
  const link = page.locator('a[data-pdf]')
  await link.waitFor({ timeout: 60_000 })
  const [download] = await Promise.all([page.waitForEvent('download'), link.click()])
  return new Uint8Array(readFileSync(await download.path()))
}

/** Says that the minutes are signed; once more where the browser took its question away before it was answered. */
export async function lock(page: Page): Promise<void> {
  const button = page.getByRole('button', { name: 'Đã ký: khóa hồ sơ' })
  const notice = page.locator('.notice', { hasText: 'Biên bản đã ký' })
  await button.click()
  await notice.waitFor({ timeout: 5000 }).catch(() => button.click())
  await notice.waitFor()
}

/** Pastes the key that the administrator gave. */
export async function signIn(page: Page, url: string, key: string): Promise<void> {
  await page.goto(`${url}#/device`)
  await page.locator('#api-key').fill(key)
  await page.getByRole('button', { name: 'Dùng khóa này' }).click()
}

/** Answers the questions of Nghị định 217/2025/NĐ-CP Điều 12 for the head of the team. */
export async function declareTeam(page: Page): Promise<void> {
  await page.locator('summary', { hasText: 'Điều kiện của thành viên' }).first().click()
  for (const [question, value] of [
    ['competent', 'yes'],
    ['under-consideration', 'no'],
    ['conflict', 'no'],
  ])
    await page.locator(`#member-0-${question} input[value=${value}]`).check()
}

/** Head count, one standard failed with its photo, a finding and what is recommended. */
export async function inspect(page: Page): Promise<void> {
  await step(page, 2)
  await countHeads(page)
  await openGroup(page, 'Trang phục')
  await mark(page, 'TP-05', 'fail')
  await addPhoto(page, 'TP-05', photoFile)
  await item(page, 'TP-05').locator('.photos img').waitFor()
  await fill(page, '/evidence/0/takenAt', '2026-11-05T08:06')
  await findAndRecommend(page)
  await saved(page)
}

/** Until the screen says that everything of this device is sent. */
export async function allSent(page: Page): Promise<void> {
  if ((await page.locator('.saved-line').count()) > 0) await saved(page)
  // What is on the disk now is counted within this time; it is sent only after the quiet that follows a change.
  await page.waitForTimeout(500)
  await page.locator('.sending[data-unsent="0"]').waitFor()
}

/** The id of the visit on the screen. */
export const visitId = (page: Page): string => new URL(page.url()).hash.split('/')[2] ?? ''
