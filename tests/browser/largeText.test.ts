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

test.for(few([390, 320]))(
  'with letters twice as large the slider’s name, number and place stand apart at %i px',
  async (width, { openPage }) => {
    for (const prompts of few([200, 16, 10_000])) {
      const page = await openPage({ path: `?prompts=${prompts}`, width, height: 900 })
      const hero = page.locator('main section', { hasText: 'for expired ones' }).first()
      const [place, name, fewer, table] = await Promise.all(
        [
          hero.getByText(`you: ${prompts.toLocaleString('en')}`),
          hero.locator('[id^=control-]').getByText('Prompts a month'),
          hero.getByRole('button', { name: 'One prompt fewer' }),
          hero.getByText('Table', { exact: true }).first(),
        ].map((part) => part.boundingBox()),
      )
      if (!place || !name || !fewer || !table) throw new Error('not all are shown')
      expect(name.y).toBeGreaterThanOrEqual(place.y + place.height - 4)
      expect(fewer.y).toBeGreaterThanOrEqual(name.y + name.height)
      expect(table.y).toBeGreaterThanOrEqual(fewer.y + fewer.height)
      await page.close()
    }
  },
)

test('with letters twice as large a link to a section leads below the line at the edge', async ({
  openPage,
}) => {
  for (const section of few(['plans', 'account'])) {
    const page = await openPage({ path: `?prompts=16#${section}`, width: 390, height: 900 })
    const line = page.getByRole('group', { name: 'Answer in short' })
    const title = page.locator(`#${section}-title`)
    await expect
      .poll(async () => {
        const [above, below] = [await line.boundingBox(), await title.boundingBox()]
        return above && below ? below.y - above.y - above.height : null
      })
      .toBeGreaterThanOrEqual(0)
    await page.close()
  }
})
