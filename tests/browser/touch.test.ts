import type { Page } from 'playwright-core'
import { expect } from 'vitest'
import { answer } from '#tests/support/answer.ts'
import { query } from '#tests/support/controls.ts'
import { test } from '#tests/support/page.ts'
import { openPhone, placeOn, swipe } from '#tests/support/touch.ts'

const scrolled = (page: Page) => page.evaluate(() => window.scrollY)

/** While the hero is out of view, the line above the page has a slider of prompts, too. */
const slider = (key: string) => `[data-place=first] [data-key=${key}]`

test('a swipe that begins on a slider scrolls the page, one along it moves it, the only step to undo', async ({
  openPage,
}) => {
  const page = await openPhone(openPage, '?prompts=20')
  const before = await answer(page)
  for (const [key, across] of [
    ['prompts', 0.5],
    ['months', 0.8],
  ] as const) {
    const from = await placeOn(page, slider(key), across)
    const top = await scrolled(page)
    await swipe(page, from, { x: from.x + 8, y: from.y - 150 })
    await expect.poll(() => scrolled(page)).toBeGreaterThan(top)
  }
  expect(await answer(page)).toBe(before)
  const from = await placeOn(page, slider('prompts'), 0.2)
  await swipe(page, from, { x: from.x + 100, y: from.y + 4 })
  await expect.poll(() => query(page)).not.toBe('?prompts=20')
  const undo = page.getByRole('button', { name: 'Undo', exact: true })
  await undo.tap()
  await expect.poll(() => query(page)).toBe('?prompts=20')
  expect(await answer(page)).toBe(before)
  expect(await undo.getAttribute('aria-disabled')).toBe('true')
})
