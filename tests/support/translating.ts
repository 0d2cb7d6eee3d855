import type { Page } from 'playwright-core'
import { expect } from 'vitest'
import { expectComesToLife } from './alive.ts'
import type { OpenPage } from './page.ts'
import { installTranslator } from './translator.ts'

/** A page whose texts others replace: once, as extensions do, or all the time, as browsers do. */
export async function openTranslated(
  openPage: OpenPage,
  path: string,
  lasting = true,
): Promise<Page> {
  const page = await openPage({ path, allow: /allow-same-origin/ })
  await expectComesToLife(page)
  await page.evaluate(installTranslator)
  await page.evaluate((always) => translator.translate(always), lasting)
  expect(await page.locator('main font').count()).toBeGreaterThan(0)
  return page
}

/** Moves every control of a part of the page, and expects to see what is right after each. */
export async function expectMovesRight(page: Page, part: string): Promise<void> {
  expect(await page.evaluate((selector) => translator.moveAll(selector), part)).toEqual({})
}
