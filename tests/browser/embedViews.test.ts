import type { Page } from 'playwright-core'
import { describe, expect } from 'vitest'
import { test } from '#tests/support/page.ts'
import { embedViews } from '#ui/embed/views.ts'

const figures = embedViews.filter(({ slug }) => slug !== 'explorer')
const widths = [320, 390, 639, 640, 760]

async function sizeAt(page: Page, width: number) {
  await page.setViewportSize({ width, height: 700 })
  await page.waitForTimeout(100)
  return page.evaluate(() => {
    const { documentElement } = document
    return {
      height: Math.ceil(documentElement.getBoundingClientRect().height),
      sideways: documentElement.scrollWidth - documentElement.clientWidth,
    }
  })
}

describe.for(figures)('the embed $slug', ({ slug, height, phoneHeight }) => {
  test('is at every width as high as its snippets keep free, at most 1,000 px', async ({
    openPage,
  }) => {
    expect(phoneHeight).toBeLessThanOrEqual(1000)
    // With a line on whose prices these are.
    const page = await openPage({ path: `embed/${slug}/?bonus=50`, width: 320 })
    for (const width of widths) {
      const kept = { height: width < 640 ? phoneHeight : height, sideways: 0 }
      expect(await sizeAt(page, width), `at ${width} px`).toEqual(kept)
    }
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

  test('leads to the explorer, stores nothing and leaves its address alone', async ({
    openPage,
  }) => {
    const path = `embed/${slug}/?prompts=20&theme=dark#prompts=60`
    const page = await openPage({ path, width: 640 })
    const full = page.getByRole('link', { name: /^More in the/ })
    await expect.poll(() => full.getAttribute('href')).toBe('../../?prompts=60')
    expect(await page.evaluate(() => document.activeElement?.localName)).toBe('body')
    const slider = page.getByRole('slider').first()
    if ((await slider.count()) > 0) await slider.press('ArrowRight')
    await page.waitForTimeout(500)
    const { search, hash } = new URL(page.url())
    expect(search + hash).toBe('?prompts=20&theme=dark#prompts=60')
    expect(await page.evaluate(() => localStorage.length + document.cookie.length)).toBe(0)
  })
})
