import { expect } from 'vitest'
import { test } from '#tests/support/page.ts'
import { paidFill } from '#tests/support/paidFill.ts'

test('paid credits are hatched in forced colours', async ({ openPage }) => {
  const page = await openPage()
  const fill = await paidFill(page)
  expect(await fill()).toMatch(/^rgb/)
  await page.emulateMedia({ forcedColors: 'active' })
  await expect.poll(fill).toBe('url("#credit-paid")')
  expect(await page.locator('#credit-paid rect').count()).toBe(2)
  const legend = page.locator('#credit-title ~ span > i')
  expect(await legend.evaluate((swatch) => getComputedStyle(swatch).backgroundImage)).toMatch(
    /gradient/,
  )
})
