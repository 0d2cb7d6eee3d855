import { describe, expect } from 'vitest'
import { test } from '#tests/support/page.ts'
import { embedViews } from '#ui/embed/views.ts'

const figures = embedViews.filter(({ slug }) => slug !== 'explorer')
const widths = [320, 390, 480, 599, 600, 760]

describe.for(figures)('the embed $slug', ({ slug, height, phoneHeight }) => {
  test('is as high as its snippets keep free, at every width', async ({ openPage }) => {
    const page = await openPage({ path: `embed/${slug}/`, width: 320 })
    await page.locator('main').waitFor()
    const measured: [number, number][] = []
    for (const width of widths) {
      await page.setViewportSize({ width, height: 700 })
      await page.waitForTimeout(100)
      const own = await page.evaluate(() => document.documentElement.getBoundingClientRect().height)
      measured.push([width, Math.ceil(own)])
    }
    expect(measured).toEqual(widths.map((width) => [width, width < 600 ? phoneHeight : height]))
  })

  test('is at most 1,000 px high on a phone and scrolls only down', async ({ openPage }) => {
    expect(phoneHeight).toBeLessThanOrEqual(1000)
    const page = await openPage({ path: `embed/${slug}/`, width: 320 })
    const sideways = await page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    )
    expect(sideways).toBe(0)
  })

  test('focuses nothing, stores nothing and leaves its address alone', async ({ openPage }) => {
    const path = `embed/${slug}/?prompts=20&theme=dark#prompts=60`
    const page = await openPage({ path, width: 640 })
    await page.getByRole('link', { name: /Change everything/ }).waitFor()
    const slider = page.getByRole('slider').first()
    if ((await slider.count()) > 0) await slider.press('ArrowRight')
    await page.waitForTimeout(600)
    expect(new URL(page.url()).search + new URL(page.url()).hash).toBe(path.replace(/^[^?]*/, ''))
    expect(await page.evaluate(() => localStorage.length + document.cookie.length)).toBe(0)
  })

  test('leads to the explorer with its own scenario', async ({ openPage }) => {
    const page = await openPage({ path: `embed/${slug}/#prompts=60`, width: 640 })
    const full = page.getByRole('link', { name: /Change everything/ })
    await expect.poll(() => full.getAttribute('href')).toBe('../../?prompts=60')
  })
})
