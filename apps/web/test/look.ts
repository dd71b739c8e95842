import { mkdirSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { AxeBuilder } from '@axe-core/playwright'
import type { Page } from 'playwright-core'
import { expect } from 'vitest'

const pictures = fileURLToPath(new URL('../.screens/', import.meta.url))
export const phone = { width: 360, height: 740 }
const desk = { width: 1280, height: 800 }

/** The screen as a picture for people to look at, at both widths, and what axe says of it. */
export async function look(page: Page, name: string): Promise<void> {
  mkdirSync(pictures, { recursive: true })
  for (const [width, size] of Object.entries({ phone, desk })) {
    await page.setViewportSize(size)
    const tall = Math.min(4000, await page.evaluate(() => document.documentElement.scrollHeight))
    await page.setViewportSize({ ...size, height: Math.max(tall, size.height) })
    await page.screenshot({ path: `${pictures}${name}-${width}.png` })
    expect(await page.evaluate(() => document.documentElement.scrollWidth), `${name} fits ${width}`).toBe(size.width)
  }
  await page.setViewportSize(phone)
  const { violations } = await new AxeBuilder({ page })
    .withTags(['wcag2a', 'wcag2aa', 'wcag21aa', 'wcag22aa'])
    .analyze()
  expect(violations.map(({ id, nodes }) => `${name}: ${id} ${nodes.map(({ target }) => target).join(' ')}`)).toEqual([])
  expect(await small(page), `${name}: targets of 44 px`).toEqual([])
}

/** What can be pressed and is lower than 44 px; a link within a sentence may be. */
const small = (page: Page): Promise<readonly string[]> =>
  page
    .locator(
      'main button:visible, header a:visible, header button:visible, main summary:visible, main .choice-option:visible',
    )
    .evaluateAll((all) =>
      all
        .filter((each) => !each.classList.contains('linklike') && each.getBoundingClientRect().height < 44)
        .map((each) => `${each.className} ${each.textContent}`),
    )
