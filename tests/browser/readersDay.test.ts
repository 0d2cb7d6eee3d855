import type { Page } from 'playwright-core'
import { describe, expect } from 'vitest'
import { dateInWords } from '#catalogue/dates.ts'
import { expectComesToLife, live } from '#tests/support/alive.ts'
import { few, test } from '#tests/support/page.ts'

/** Whatever day the page was built on. */
const days = [
  { day: '2026-09-01', sold: 'gpt-image-1-mini', notSold: 'gpt-image-2.5' },
  { day: '2026-12-02', sold: 'gpt-image-2.5', notSold: 'gpt-image-1' },
  { day: '2027-02-01', sold: 'gpt-image-2.5*', notSold: 'gpt-image-1' },
  { day: '2031-01-01', sold: 'gpt-image-2.5*', notSold: 'gpt-image-1' },
]

const takeaway = (page: Page) => page.locator('#today p').first()

/** How far what was seen has moved, as a share of the window: 0.1 is still called good. */
const shifted = (page: Page) =>
  page.evaluate(
    () =>
      new Promise<number>((resolve) => {
        new PerformanceObserver((list) =>
          resolve(
            list
              .getEntries()
              .map((entry) => ('value' in entry ? Number(entry.value) : 0))
              .reduce((sum, value) => sum + value, 0),
          ),
        ).observe({ type: 'layout-shift', buffered: true })
        setTimeout(() => resolve(0), 500)
      }),
  )

describe.for(few(days, 2))('opened on $day, the page as it was built', ({ day, sold, notSold }) => {
  test('corrects its prices to that day, in its place', async ({ openPage }) => {
    const page = await openPage({ path: 'embed/today/', day, width: 640 })
    await live(page, '#today')
    await expect.poll(() => takeaway(page).innerText()).toContain(dateInWords(day))
    const bars = page.locator('[data-chart="today"] svg')
    await expect.poll(() => bars.textContent()).toContain(sold)
    expect(await bars.textContent()).not.toContain(notSold)
    expect(await page.getByLabel('On sale on').innerText()).toContain(dateInWords(day))
    // A clock before the build is wrong, and may move what stands.
    const built = (await page.locator('html').getAttribute('data-day')) ?? ''
    if (day >= built) expect(await shifted(page)).toBeLessThan(0.1)
  })
})

test('before any script it speaks of the day of the build', async ({ openPage }) => {
  const page = await openPage({ path: 'embed/today/', javaScriptEnabled: false })
  const built = (await page.locator('html').getAttribute('data-day')) ?? ''
  expect(built).toMatch(/^\d{4}-\d\d-\d\d$/)
  expect(await takeaway(page).innerText()).toContain(dateInWords(built))
})

test('the whole page comes to life where a clock has lost its year, and in 2031', async ({
  openPage,
}) => {
  for (const day of few(['1970-01-01', '2031-01-01']))
    await expectComesToLife(await openPage({ day }))
})
