import type { Page } from 'playwright-core'

/** Reads how the first chart fills its paid credits, once it is drawn. */
export async function paidFill(page: Page): Promise<() => Promise<string>> {
  const paid = page.locator('[data-chart="credit"] .recharts-bar rect').first()
  await paid.waitFor()
  return () => paid.evaluate((area) => getComputedStyle(area).fill)
}
