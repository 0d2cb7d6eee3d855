import type { Page } from 'playwright-core'

/** The day after the prices were checked. */
export const usualDay = '2026-11-28'

/** Opens whatever the page loads on that day, at noon; timers go on as they do. */
export async function setReadersDay(page: Page, day: string): Promise<void> {
  // As text: what runs the scripts outside of tests names functions by a helper that no page has.
  const content = `globalThis.Date = new Proxy(Date, {
    construct: (target, given) =>
      Reflect.construct(target, given.length > 0 ? given : ['${day}T12:00:00']),
  })`
  await page.addInitScript({ content })
}
