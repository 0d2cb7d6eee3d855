import { expect } from 'vitest'
import { box, slider } from '#tests/support/controls.ts'
import { test } from '#tests/support/page.ts'

test('a screen reader is told what is refused, in words, beside the box', async ({ openPage }) => {
  const page = await openPage()
  const prompts = box(page, 'Prompts a month')
  await prompts.fill('99999')
  const complaint = page.getByRole('alert')
  await complaint.waitFor()
  expect(await prompts.getAttribute('aria-invalid')).toBe('true')
  expect(await prompts.getAttribute('aria-describedby')).toBe(await complaint.getAttribute('id'))
})

test('with reduced motion nothing moves', async ({ openPage }) => {
  const page = await openPage({ reducedMotion: 'reduce' })
  await page.locator('[data-chart="credit"] .recharts-surface').first().waitFor()
  const moving = () =>
    page.evaluate(() => ({
      animations: document.getAnimations().length,
      scrolling: getComputedStyle(document.documentElement).scrollBehavior,
    }))
  const calm = { animations: 0, scrolling: 'auto' }
  expect(await moving()).toEqual(calm)
  await slider(page, 'Prompts a month').press('PageUp')
  expect(await moving()).toEqual(calm)
  await page.getByRole('button', { name: /^Theme/ }).click()
  expect(await moving()).toEqual(calm)
  await page.getByRole('button', { name: 'Share' }).click()
  await page.getByRole('dialog').waitFor()
  expect(await moving()).toEqual(calm)
})
