import type { Browser } from 'playwright-core'

/** The sum of all layout shifts while the page loads and is scrolled from end to end. */
export async function layoutShift(
  browser: Browser,
  address: string,
  width: number,
): Promise<number> {
  const context = await browser.newContext({ viewport: { width, height: 844 } })
  const page = await context.newPage()
  await page.addInitScript(() => {
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries() as (PerformanceEntry & { value: number })[])
        document.documentElement.dataset.shift = String(
          Number(document.documentElement.dataset.shift ?? 0) + entry.value,
        )
    }).observe({ type: 'layout-shift', buffered: true })
  })
  await page.goto(address, { waitUntil: 'networkidle' })
  const height = await page.evaluate(() => document.documentElement.scrollHeight)
  for (let top = 0; top < height; top += 400) {
    await page.evaluate((y) => scrollTo({ top: y, behavior: 'instant' }), top)
    await page.waitForTimeout(100)
  }
  await page.waitForTimeout(500)
  const shift = await page.evaluate(() => Number(document.documentElement.dataset.shift ?? 0))
  await context.close()
  return shift
}
