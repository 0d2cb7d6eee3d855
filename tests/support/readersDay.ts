import type { Page } from 'playwright-core'

/** The day after the prices were checked. */
export const usualDay = '2026-11-28'

/** Opens whatever the page loads on that day, at noon; timers go on as they do. */
export async function setReadersDay(page: Page, day: string): Promise<void> {
  await page.addInitScript((noon) => {
    globalThis.Date = new Proxy(Date, {
      construct: (target, given) => Reflect.construct(target, given.length > 0 ? given : [noon]),
    })
  }, `${day}T12:00:00`)
}
