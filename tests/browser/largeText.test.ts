import { chromium, type Browser } from 'playwright-core'
import { expect, inject } from 'vitest'
import { sectionsLive } from '#tests/support/alive.ts'
import { launchOptions } from '#tests/support/chromium.ts'
import { drawn, overlaps } from '#tests/support/overlaps.ts'
import { few, test as base } from '#tests/support/page.ts'

/** For a reader whose browser has letters of 32 px. */
const test = base.extend(
  'browser',
  { scope: 'worker' },
  async ({}, { onCleanup }): Promise<Browser> => {
    const { args = [], ...options } = launchOptions(inject('chromium'))
    const browser = await chromium.launch({
      ...options,
      args: [...args, '--blink-settings=defaultFontSize=32'],
    })
    onCleanup(() => browser.close())
    return browser
  },
)

test.for(few([390, 1280, 320]))(
  'with letters twice as large drawings grow with them, and nothing leaves a window of %i px',
  async (width, { openPage }) => {
    const page = await openPage({ width, height: 900 })
    await sectionsLive(page)
    expect(await page.evaluate(() => getComputedStyle(document.documentElement).fontSize)).toBe(
      '32px',
    )
    for (const path of few(['', '?prompts=20&vs=prompts=40'])) {
      if (path) await page.goto(new URL(path, page.url()).href)
      await drawn(page)
      await expect.poll(() => overlaps(page)).toEqual([])
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(width)
      const sizes = await page
        .locator('[data-chart] .recharts-surface text')
        .evaluateAll((all) => all.map((one) => one.getBoundingClientRect().height).filter(Boolean))
      if (width > 320) expect(Math.min(...sizes)).toBeGreaterThan(18)
    }
  },
)
