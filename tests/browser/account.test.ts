import { expect } from 'vitest'
import { live } from '#tests/support/alive.ts'
import { few, test } from '#tests/support/page.ts'

test('the account can be kept by hand with the keyboard alone', async ({ openPage }) => {
  const page = await openPage({ path: 'embed/by-hand/' })
  await live(page, '#by-hand button')
  const press = async (name: string | RegExp) => {
    await page.getByRole('button', { name }).focus()
    await page.keyboard.press('Enter')
  }
  await press(/^Make a prompt/)
  await press('Keep picture 3 of prompt 1')
  await press('Buy 115 credits for $15')
  await press('Turn the month')
  await press('Turn it all the same')
  const standing = page.locator('#by-hand p').first()
  await expect
    .poll(() => standing.innerText())
    .toBe(
      'Month 2: 15 free and 115 paid credits left, $15 paid so far, 1 picture kept at $15 each.',
    )
  await press('Undo')
  await expect.poll(() => standing.innerText()).toContain('Month 1: 14 free')
})

test.for(few(['by-hand', 'bill', 'solve']))(
  'on a narrow page the embed of %s needs at most 1000 px, in use too',
  async (view, { openPage }) => {
    const page = await openPage({ path: `embed/${view}/?prompts=20`, width: 320 })
    await page.getByRole('heading', { level: 1 }).waitFor()
    if (view === 'by-hand') {
      await live(page, '#by-hand button')
      await page.getByRole('combobox').selectOption('10')
      await page.getByRole('button', { name: /^Make a prompt/ }).click()
      await page.getByRole('button', { name: 'Turn the month' }).click()
    }
    const box = await page.evaluate(() => ({
      height: document.documentElement.getBoundingClientRect().height,
      sideways: document.documentElement.scrollWidth - document.documentElement.clientWidth,
    }))
    expect(box.height).toBeLessThanOrEqual(1000)
    expect(box.sideways).toBe(0)
  },
)

test('stepping through the account marks the month in its chart and tells it', async ({
  openPage,
}) => {
  const page = await openPage({ path: 'embed/account/' })
  await live(page, '#account button')
  for (let month = 1; month <= 5; month += 1)
    await page.getByRole('button', { name: 'Step forward one month' }).click()
  await page
    .getByText(
      'In month 5 you made 40 prompts with 15 free and 25 paid credits; you bought a second pack',
    )
    .waitFor()
  await page.getByText('Table', { exact: true }).click()
  const current = page.locator('tr[aria-current="true"]')
  expect(await current.locator('th').innerText()).toBe('5')
})
