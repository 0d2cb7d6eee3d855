import { expect } from 'vitest'
import { test } from '#tests/support/page.ts'
import { paidFill } from '#tests/support/paidFill.ts'

test('paper is light, inked dark and hatched where credits were paid, whatever the theme', async ({
  openPage,
}) => {
  const page = await openPage({ path: '?theme=dark' })
  const fill = await paidFill(page)
  expect(await fill()).toMatch(/^rgb/)
  await page.emulateMedia({ media: 'print' })
  const colours = await page.evaluate(() => {
    const { backgroundColor, color } = getComputedStyle(document.documentElement)
    return { backgroundColor, color }
  })
  expect(colours).toEqual({ backgroundColor: 'rgb(251, 250, 246)', color: 'rgb(27, 29, 33)' })
  await expect.poll(fill).toBe('url("#credit-paid")')
  expect(await page.locator('#credit-paid rect').count()).toBe(2)
})
