import type { Page } from 'playwright-core'
import { expect } from 'vitest'
import type { OpenPage } from '#tests/support/page.ts'

export async function sizeAt(page: Page, width: number) {
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

export async function expectLeavesEverythingAlone(openPage: OpenPage, slug: string): Promise<void> {
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
}
