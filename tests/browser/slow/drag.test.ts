import type { Browser } from 'playwright-core'
import { expect } from 'vitest'
import { sectionsLive } from '#tests/support/alive.ts'
import { test } from '#tests/support/page.ts'

interface TraceEvent {
  readonly name: string
  readonly ph: string
}

/** How often each of what Chromium's renderer names in a trace happened during `work`. */
async function countsDuring(browser: Browser, work: () => Promise<void>) {
  const session = await browser.newBrowserCDPSession()
  const counts = new Map<string, number>()
  session.on('Tracing.dataCollected', ({ value }) => {
    for (const { name, ph } of value as unknown as readonly TraceEvent[])
      if (ph === 'X') counts.set(name, (counts.get(name) ?? 0) + 1)
  })
  await session.send('Tracing.start', {
    transferMode: 'ReportEvents',
    traceConfig: { includedCategories: ['blink', 'devtools.timeline'] },
  })
  await work()
  const complete = new Promise((resolve) => session.once('Tracing.tracingComplete', resolve))
  await session.send('Tracing.end')
  await complete
  await session.detach()
  return counts
}

// What moves in a drag is not wholly opaque and has no layer of its own (see `--ink-moved`), and none
// of it is moved by a style.
test('a drag paints, lays out once a move, and next to never has Chromium work out a style or compose the page anew', async ({
  browser,
  openPage,
}) => {
  const page = await openPage({ width: 412, height: 915 })
  await sectionsLive(page)
  const box = (await page.locator('[type=range][data-key=prompts]').first().boundingBox())!
  const moveTo = (part: number) =>
    page.mouse.move(box.x + 11 + (box.width - 22) * part, box.y + box.height / 2)
  await moveTo(30 / 60)
  await page.mouse.down()
  const counts = await countsDuring(browser, async () => {
    for (let prompts = 31; prompts < 55; prompts += 1) {
      await moveTo(prompts / 60)
      await page.evaluate(() => new Promise(requestAnimationFrame))
    }
  })
  await page.mouse.up()
  expect(counts.get('Paint')).toBeGreaterThan(20)
  expect(counts.get('Layout') ?? 0).toBeLessThan(36)
  expect(counts.get('PaintArtifactCompositor::Update') ?? 0).toBeLessThan(8)
  expect(counts.get('Document::recalcStyle') ?? 0).toBeLessThan(8)
})
