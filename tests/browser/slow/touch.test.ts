import { expect } from 'vitest'
import { test } from '#tests/support/page.ts'
import { openPhone, placeOn } from '#tests/support/touch.ts'

test('a tap on a chart shows its sentence until the next tap elsewhere, and no ring around a part of it', async ({
  openPage,
}) => {
  const page = await openPhone(openPage, '?prompts=20')
  const chart = '[data-chart=bill]'
  const { x, y } = await placeOn(page, chart, 0.5)
  await page.locator(`${chart} .recharts-wrapper`).waitFor()
  await page.touchscreen.tap(x, y)
  const words = page.locator('#bill .tooltip')
  await expect.poll(() => words.isVisible()).toBe(true)
  expect(await words.textContent()).toMatch(/^At [\d,]+ .* you would have paid \$/)
  const rings = () =>
    page
      .locator(chart)
      .evaluate(
        (box) =>
          [...box.querySelectorAll('*')].filter(
            (part) => getComputedStyle(part).outlineStyle !== 'none',
          ).length,
      )
  await expect.poll(rings).toBe(0)
  await page.evaluate(
    () =>
      new Promise((resolve) => {
        addEventListener('scrollend', resolve)
        window.scrollBy(0, 40)
      }),
  )
  expect(await words.isVisible()).toBe(true)
  await page.touchscreen.tap(x, y - 280)
  await expect.poll(() => words.count()).toBe(0)
})

test('boxes that open a keyboard have letters of 16 px, or a phone zooms in', async ({
  openPage,
}) => {
  const page = await openPhone(openPage, '')
  await page.locator('#method').waitFor()
  await page.getByRole('button', { name: 'Embed', exact: true }).click()
  await page.getByRole('dialog').waitFor()
  const small = await page
    .locator('input[inputmode], select, textarea:not([readonly])')
    .evaluateAll((boxes) =>
      boxes
        .filter((box) => Number.parseFloat(getComputedStyle(box).fontSize) < 16)
        .map(({ outerHTML }) => outerHTML.slice(0, 120)),
    )
  expect(small).toEqual([])
})
