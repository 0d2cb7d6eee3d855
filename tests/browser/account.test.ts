import { expect } from 'vitest'
import { test } from '#tests/support/page.ts'

const heavy = '?prompts=200&months=36&buy=best&packs=115x15,500x60,37x6,1200x130,3000x300'

test('with a long search to do, the answer is there first and the rest follows', async ({
  openPage,
}) => {
  const page = await openPage({ path: heavy })
  const answer = page.locator('#answer')
  await expect.poll(() => answer.innerText()).toContain('9 packs for $737')
  await expect.poll(() => answer.innerText()).toContain('the bill rises by')
  await page.locator('#bill').scrollIntoViewIfNeeded()
  const takeaway = page.locator('#bill p').first()
  await expect.poll(() => takeaway.innerText()).toContain('At 200 prompts a month you pay $737')
})

test('the account can be kept by hand with the keyboard alone', async ({ openPage }) => {
  const page = await openPage({ path: 'embed/by-hand/' })
  const press = async (name: string | RegExp) => {
    await page.getByRole('button', { name }).focus()
    await page.keyboard.press('Enter')
  }
  await press(/^Make a prompt/)
  await press('Keep image 3 of prompt 1')
  await press('Buy 115 credits for $15')
  await press('Turn the month')
  await press('Turn it all the same')
  const standing = page.locator('#by-hand p').first()
  await expect
    .poll(() => standing.innerText())
    .toBe('Month 2: 15 free and 115 paid credits left, $15 paid so far, 1 image kept at $15 each.')
  await press('Take it back')
  await expect.poll(() => standing.innerText()).toContain('Month 1: 14 free')
})

test.for(['bill', 'by-hand', 'solve'])(
  'on a narrow page the embed of %s needs at most 1000 px, in use too',
  async (view, { openPage }) => {
    const page = await openPage({ path: `embed/${view}/?prompts=20`, width: 320 })
    await page.getByRole('heading', { level: 1 }).waitFor()
    if (view === 'by-hand') {
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
  for (let month = 1; month <= 5; month += 1)
    await page.getByRole('button', { name: 'Step forward one month' }).click()
  await page
    .getByText(
      'In month 5 you made 40 prompts with 15 free and 25 paid credits; you bought a second pack',
    )
    .waitFor()
  await page.getByText('Show the table').click()
  const current = page.locator('tr[aria-current="true"]')
  expect(await current.locator('th').innerText()).toBe('5')
})

test('an answer taken over moves the whole page', async ({ openPage }) => {
  const page = await openPage()
  await page.getByRole('textbox', { name: 'Budget a month, in dollars' }).fill('2.50')
  await page.getByRole('button', { name: 'Make it 34 prompts' }).click()
  await expect
    .poll(() =>
      page.getByRole('slider', { name: 'Prompts a month' }).getAttribute('aria-valuetext'),
    )
    .toBe('34 prompts')
})
