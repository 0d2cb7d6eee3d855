import type { Page } from 'playwright-core'
import { describe, expect } from 'vitest'
import { live } from '#tests/support/alive.ts'
import { answer, sentence } from '#tests/support/answer.ts'
import { box, drag, query } from '#tests/support/controls.ts'
import { few, test } from '#tests/support/page.ts'

test.for(
  few([
    { name: 'Prompts a month', key: 'prompts' },
    { name: 'Edits a month', key: 'edits' },
    { name: 'Variations a month', key: 'variations' },
    { name: 'Months', key: 'months' },
  ]),
)(
  'a drag of $name moves sentence, chart, table and link together, and is one step of undo',
  async ({ name, key }, { openPage }) => {
    const page = await openPage()
    const before = await answer(page)
    if (key !== 'prompts') await page.getByText('More: edits, variations, months').click()
    await drag(page, name, 0.25)
    await expect.poll(() => answer(page)).not.toBe(before)
    await expect.poll(() => query(page)).toMatch(new RegExp(`^\\?${key}=\\d+$`))
    const value = Number((await query(page)).split('=')[1])
    await expect.poll(() => box(page, name).inputValue()).toBe(String(value))
    const months = key === 'months' ? value : 12
    const here = key === 'months' ? 40 : value + (key === 'prompts' ? 0 : 40)
    await expect
      .poll(() => page.locator('[data-chart="free-paid"]').textContent())
      .toContain(`you: ${here}`)
    await live(page, '#account summary')
    await page.locator('#account').getByText('Table', { exact: true }).click()
    await expect.poll(() => page.locator('#account tbody tr').count()).toBe(months)
    await page.locator('h1').click()
    await page.keyboard.press('Control+z')
    await expect.poll(() => answer(page)).toBe(before)
    await page.getByRole('button', { name: 'Redo' }).click()
    await expect.poll(() => box(page, name).inputValue()).toBe(String(value))
  },
)

describe('a link', () => {
  test('brings the same page back, gives way to Back after a preset, and keeps foreign keys', async ({
    openPage,
  }) => {
    const settings = '?prompts=131&edits=7&kept=3&months=24&bonus=50'
    const page = await openPage({ path: `${settings}&utm_source=a+b` })
    const before = await answer(page)
    expect(before).toContain('131 prompts and 7 edits')
    await page.reload()
    await expect.poll(() => answer(page)).toBe(before)
    await live(page, '#what-if button')
    await page.getByRole('button', { name: /No free credits/ }).click()
    await expect.poll(() => query(page)).toMatch(/^\?prompts=131&.*free=0.*&utm_source=a\+b$/)
    const after = await answer(page)
    expect(after).not.toBe(before)
    await page.goBack()
    await expect.poll(() => query(page)).toBe(`${settings}&utm_source=a+b`)
    await expect.poll(() => answer(page)).toBe(before)
    await page.goForward()
    await expect.poll(() => answer(page)).toBe(after)
  })

  test('that makes no sense gives a valid page and says so', async ({ openPage }) => {
    const hostile =
      '?prompts=%3Cscript%3Ealert(1)%3C/script%3E&kept=9&months=1e9&__proto__=x&packs='
    const page = await openPage({ path: hostile })
    const notes = page.getByRole('region', { name: 'Notes on your link' })
    await notes.waitFor()
    expect(await notes.getByRole('listitem').count()).toBe(4)
    expect(await notes.locator('script').count()).toBe(0)
    expect(await answer(page)).toContain(
      'At 40 prompts a month you would have bought 3 packs for $45',
    )
    await notes.getByRole('button', { name: 'Dismiss' }).click()
    expect(await notes.count()).toBe(0)
  })
})

test('what was done by hand outlives a reload', async ({ openPage }) => {
  const page = await openPage()
  await page.getByText('Run it yourself').first().click()
  await live(page, '#by-hand button')
  await page.locator('#by-hand').getByRole('button', { name: 'Make a prompt' }).click()
  const standing = page.locator('#by-hand').getByText('14 free credits left')
  await standing.waitFor()
  await page.reload()
  await page.getByText('Run it yourself').first().click()
  await standing.waitFor()
})

/** By how many pixels the page is wider than the window. */
const sideways = (page: Page) =>
  page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)

test('everything fits at every width, whatever the number', async ({ openPage }) => {
  const page = await openPage()
  for (const prompts of few([10_000, 0, 1, 15, 16, 40, 131])) {
    await box(page, 'Prompts a month').fill(String(prompts))
    const count = prompts.toLocaleString('en-US')
    await expect.poll(() => answer(page)).toContain(`At ${count} prompt`)
    for (const width of [320, 390, 768, 1280]) {
      await page.setViewportSize({ width, height: 900 })
      // Each chart is drawn anew once its box has its width.
      await expect.poll(() => sideways(page), { message: `${prompts} at ${width} px` }).toBe(0)
    }
  }
})

test('with scripts off the page is a good article', async ({ openPage }) => {
  const page = await openPage({ javaScriptEnabled: false })
  expect(await page.locator('h1').textContent()).toContain('DALL·E credit')
  expect(await sentence(page).textContent()).toContain('3 packs for $45')
  expect(await page.locator('[data-chart="free-paid"] img').isVisible()).toBe(true)
  expect(await page.getByText('not those of your link').isVisible()).toBe(true)
  expect(await page.getByText('Load it again').isVisible()).toBe(false)
  expect(await page.locator('[data-control]:visible').count()).toBe(0)
  await page.locator('#account').getByText('Table', { exact: true }).click()
  await page.locator('#account noscript a').click()
  await page.locator('#account').getByText('Table', { exact: true }).click()
  expect(await page.locator('#account tbody tr').count()).toBe(12)
})
