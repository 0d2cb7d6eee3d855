import { expect } from 'vitest'
import { live } from '#tests/support/alive.ts'
import { answer } from '#tests/support/answer.ts'
import { query } from '#tests/support/controls.ts'
import { few, test } from '#tests/support/page.ts'

test('“What if?” changes the tariff, the answer and the link, and says that the prices are own', async ({
  openPage,
}) => {
  const page = await openPage({ path: '#what-if' })
  await live(page, '#what-if')
  await page.getByRole('textbox', { name: 'Dollars for pack 1' }).fill('10')
  await page.keyboard.press('Tab')
  await expect.poll(() => answer(page)).toContain('3 packs for $30')
  await expect.poll(() => query(page)).toBe('?packs=115x10')
  await page.reload()
  await expect.poll(() => answer(page)).toContain('3 packs for $30')
  await page.getByText('Prices: your own, not a quote.').first().waitFor()
})

test('a pinned scenario travels in the link and stays as a ghost in the charts', async ({
  openPage,
}) => {
  const page = await openPage({ path: '?prompts=20' })
  await live(page, '#answer')
  await page.getByRole('button', { name: 'Pin this, and compare' }).click()
  await page.getByRole('textbox', { name: 'Prompts a month' }).fill('40')
  await expect.poll(() => query(page)).toBe('?vs=prompts=20')
  await page.reload()
  await expect.poll(() => page.locator('main').textContent()).toContain('paid $30 more')
  for (const slug of few(['per-image', 'account'], 2)) {
    const chart = page.locator(`[data-chart="${slug}"]`)
    await chart.scrollIntoViewIfNeeded()
    await expect.poll(() => chart.locator('[data-ghost]').count()).toBeGreaterThan(0)
  }
})

test('a section of the page is a link that keeps the scenario, and Back what was set since', async ({
  openPage,
}) => {
  const page = await openPage({ path: '?prompts=20' })
  await page.getByRole('link', { name: /plans of 2026/ }).click()
  await expect.poll(() => page.evaluate(() => window.location.hash)).toBe('#plans')
  expect(await query(page)).toBe('?prompts=20')
  await expect
    .poll(() =>
      page.locator('#plans').evaluate((box) => Math.abs(box.getBoundingClientRect().top) < 200),
    )
    .toBe(true)
  await page.getByRole('textbox', { name: 'Prompts a month', exact: true }).fill('33')
  await expect.poll(() => query(page)).toBe('?prompts=33')
  await page.goBack()
  await expect.poll(() => page.evaluate(() => window.location.hash)).toBe('')
  await expect.poll(() => query(page)).toBe('?prompts=33')
  expect(await answer(page)).toContain('At 33 prompts')
})
