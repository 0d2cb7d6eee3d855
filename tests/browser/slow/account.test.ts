import { expect } from 'vitest'
import { test } from '#tests/support/page.ts'

const heavy = '?prompts=200&months=36&buy=best&packs=115x15,500x60,37x6,1200x130,3000x300'

test('with a long search to do, the answer is there first and the rest follows', async ({
  openPage,
}) => {
  const page = await openPage({ path: heavy })
  const answer = page.locator('#answer')
  await expect.poll(() => answer.innerText()).toContain('9 packs for $737')
  const details = page.locator('[data-live]', { has: answer }).first()
  await expect.poll(() => details.innerText()).toContain('the bill would rise by')
  await page.locator('#bill').scrollIntoViewIfNeeded()
  const takeaway = page.locator('#bill p').first()
  await expect.poll(() => takeaway.innerText()).toContain('The 201st prompt a month would add')
})

test('an answer taken over moves the whole page', async ({ openPage }) => {
  const page = await openPage({ path: '#solve' })
  await page.getByRole('textbox', { name: 'Finished pictures a month' }).fill('34')
  await page.getByRole('button', { name: 'Make it 34 prompts' }).click()
  await expect
    .poll(() =>
      page.getByRole('slider', { name: 'Prompts a month' }).first().getAttribute('aria-valuetext'),
    )
    .toBe('34 prompts')
})
