import { describe, expect } from 'vitest'
import { expectLeavesEverythingAlone, sizeAt } from '#tests/support/embedPages.ts'
import { test } from '#tests/support/page.ts'
import { embedViews } from '#ui/embed/views.ts'

const figures = embedViews.filter(({ slug }) => slug !== 'explorer')

describe.for(figures)('the embed $slug', ({ slug }) => {
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
