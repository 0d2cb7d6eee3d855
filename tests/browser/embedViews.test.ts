import { describe, expect } from 'vitest'
import { expectLeavesEverythingAlone, sizeAt } from '#tests/support/embedPages.ts'
import { test } from '#tests/support/page.ts'
import { embedViews } from '#ui/embed/views.ts'

const figures = embedViews.filter(({ slug }) => slug !== 'explorer')
const widths = [320, 390, 639, 640, 760]

describe.for(figures)('the embed $slug', ({ slug, height, phoneHeight }) => {
  test('is at every width as high as its snippets keep free, at most 1,000 px', async ({
    openPage,
  }) => {
    expect(phoneHeight).toBeLessThanOrEqual(1000)
    // The narrowest phone less the margins of an article.
    const narrowest = await openPage({ path: `embed/${slug}/`, width: 288 })
    expect(await sizeAt(narrowest, 288)).toEqual({ height: phoneHeight, sideways: 0 })
    // With a line on whose prices these are.
    const page = await openPage({ path: `embed/${slug}/?bonus=50`, width: 320 })
    for (const width of widths) {
      const kept = { height: width < 640 ? phoneHeight : height, sideways: 0 }
      expect(await sizeAt(page, width), `at ${width} px`).toEqual(kept)
    }
  })
})

test('an embed leads to the explorer, stores nothing and leaves its address alone', ({
  openPage,
}) => expectLeavesEverythingAlone(openPage, 'account'))
