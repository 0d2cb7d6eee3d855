import type { Page } from 'playwright-core'
import { expect } from 'vitest'
import type { OpenPage } from '#tests/support/page.ts'

export async function sizeAt(page: Page, width: number) {
  await page.setViewportSize({ width, height: 700 })
  return page.evaluate(async () => {
    // What is drawn anew for its width is so by the end of the second frame.
    for (let frames = 0; frames < 2; frames += 1) await new Promise(requestAnimationFrame)
    const { documentElement } = document
    return {
      height: Math.ceil(documentElement.getBoundingClientRect().height),
      sideways: documentElement.scrollWidth - documentElement.clientWidth,
    }
  })
}

export async function expectLeavesEverythingAlone(openPage: OpenPage, slug: string): Promise<void> {
  const path = `embed/${slug}/?prompts=20&theme=dark#prompts=60`
  const page = await openPage({ path, width: 640, prepare: (fresh) => fresh.clock.install() })
  const full = page.getByRole('link', { name: /^More in the/ })
  await expect.poll(() => full.getAttribute('href')).toBe('../../?prompts=60')
  expect(await page.evaluate(() => document.activeElement?.localName)).toBe('body')
  const slider = page.getByRole('slider').first()
  if ((await slider.count()) > 0) await slider.press('ArrowRight')
  // Long enough for a change to have settled.
  await page.clock.runFor(1000)
  const { search, hash } = new URL(page.url())
  expect(search + hash).toBe('?prompts=20&theme=dark#prompts=60')
  expect(await page.evaluate(() => localStorage.length + document.cookie.length)).toBe(0)
}
