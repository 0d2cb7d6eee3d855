import { describe, expect, inject } from 'vitest'
import { expectLeavesEverythingAlone, sizeAt } from '#tests/support/embedPages.ts'
import { test } from '#tests/support/page.ts'
import { fittedViews, measureView, rowOf } from '#tests/support/viewHeights.ts'

describe.for(fittedViews)('the embed $slug', ({ slug, heights }) => {
  test('keeps the room that it needs at each width, and little more', async ({ browser }) => {
    const row = rowOf(await measureView(browser, inject('site'), slug))
    row.forEach((needed, at) => {
      const kept = heights[at] ?? NaN
      expect(kept, `of ${heights.join(', ')} for ${row.join(', ')}`).toBeGreaterThan(needed - 10)
      expect(kept, `of ${heights.join(', ')} for ${row.join(', ')}`).toBeLessThan(needed + 30)
    })
  })

  test('is at most 1,000 px high on the narrowest phone, with room for fingers', async ({
    openPage,
  }) => {
    const path = `embed/${slug}/?bonus=50`
    const page = await openPage({ path, width: 320, hasTouch: true, isMobile: true })
    const { height: onPhone, sideways } = await sizeAt(page, 320)
    expect(onPhone).toBeLessThanOrEqual(1000)
    expect(sideways).toBe(0)
  })

  test('leads to the explorer, stores nothing and leaves its address alone', ({ openPage }) =>
    expectLeavesEverythingAlone(openPage, slug))
})

test.for(['account', 'bill', 'per-image', 'plans', 'today'])(
  'the embed %s keeps no room for controls that it is to be without',
  async (slug, { openPage }) => {
    const page = await openPage({ path: `embed/${slug}/?controls=none`, width: 390, height: 300 })
    await page.locator('main[data-controls="none"]').waitFor()
    const hole = () =>
      page.locator('main').evaluate((main) => {
        const [foot, before] = [...main.children]
          .reverse()
          .map((part) => part.getBoundingClientRect())
        return (foot?.top ?? NaN) - (before?.bottom ?? NaN)
      })
    await expect.poll(hole).toBeLessThan(32)
  },
)
