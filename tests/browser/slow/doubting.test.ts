import { expect } from 'vitest'
import { live, stands } from '#tests/support/alive.ts'
import { answer } from '#tests/support/answer.ts'
import { query } from '#tests/support/controls.ts'
import { test } from '#tests/support/page.ts'
import { catalogueDate } from '#catalogue/catalogueDate.ts'

test('“What if?” draws a pattern with the mouse, as one step of undo', async ({ openPage }) => {
  const page = await openPage({ path: '?pattern=100,100,100,100#what-if' })
  await live(page, '#what-if')
  const bars = page.locator('#control-pattern [role="slider"]')
  await bars.first().scrollIntoViewIfNeeded()
  const [first, last] = [await bars.first().boundingBox(), await bars.last().boundingBox()]
  if (!first || !last) throw new Error('no bars')
  await page.mouse.move(first.x + first.width / 2, first.y + first.height * 0.25)
  await page.mouse.down()
  await page.mouse.move(last.x + last.width / 2, last.y + last.height * 0.25, { steps: 12 })
  await page.mouse.up()
  await expect.poll(() => query(page)).toBe('?pattern=150,150,150,150')
  await page.getByRole('button', { name: 'Undo' }).click()
  await expect.poll(() => query(page)).toBe('?pattern=100,100,100,100')
})

test.for([390, 1280])(
  'at %i px what is read stays where it is when the answer above takes another line',
  async (width, { openPage }) => {
    const page = await openPage({ path: '#what-if', width })
    await live(page, '#what-if')
    const box = page.getByRole('textbox', { name: 'Percent in month 1' })
    await box.scrollIntoViewIfNeeded()
    await stands(box)
    const place = () => box.evaluate((element) => element.getBoundingClientRect().top)
    const height = () => page.locator('#answer').evaluate((element) => element.clientHeight)
    const [top, lines] = [await place(), await height()]
    await box.fill('50')
    await expect.poll(height).toBeGreaterThan(lines)
    expect(Math.abs((await place()) - top)).toBeLessThan(2)
  },
)

test('the prices of another day are a choice away', async ({ openPage }) => {
  const page = await openPage({ path: '#today' })
  await live(page, '#today')
  await page.getByLabel('On sale on').selectOption('2022-11-03')
  const takeaway = page.locator('#today p').first()
  await expect.poll(() => takeaway.textContent()).toContain('On 3 November 2022 the cheapest here')
  await expect
    .poll(() => page.locator('[data-chart="today"] svg').textContent())
    .toContain('DALL·E 2 API')
  const data = await page.getByRole('link', { name: 'data.json' }).first().getAttribute('href')
  const response = await page.request.get(data ?? '')
  expect(await response.json()).toMatchObject({ lastChecked: catalogueDate })
})

test('a claim’s button sets the explorer to it where the reader is; Back leads back', async ({
  openPage,
}) => {
  const page = await openPage()
  await live(page, '#article')
  await page.getByRole('button', { name: 'Most users got 15 free credits a month' }).click()
  await page.getByRole('button', { name: 'Try 15 prompts a month' }).click()
  await expect.poll(() => answer(page)).toContain('you would have paid nothing')
  await page.getByText('The explorer is set to it: $0.').waitFor()
  expect(
    await page.locator('#article').evaluate((box) => box.getBoundingClientRect().top),
  ).toBeLessThan(900)
  expect(await query(page)).toBe('?prompts=15')
  await page.getByRole('link', { name: 'See the answer' }).click()
  await expect
    .poll(() => page.locator('#answer').evaluate((box) => box.getBoundingClientRect().top))
    .toBeGreaterThanOrEqual(0)
  await page.goBack()
  await page.goBack()
  await expect.poll(() => answer(page)).toContain('3 packs for $45')
})

test('an amount opens to its formula and closes by keyboard', async ({ openPage }) => {
  const page = await openPage({ path: '?prompts=20' })
  await live(page, '#answer')
  const amount = page.getByRole('button', { name: '25¢, its formula' })
  await amount.focus()
  await page.keyboard.press('Enter')
  await page.getByText('$15 ÷ 60 credits used = $0.25').waitFor()
  await page.keyboard.press('Enter')
  await expect.poll(() => page.getByText('$15 ÷ 60 credits used').count()).toBe(0)
})

test.for(['what-if', 'today', 'article'])(
  'the embed %s is no higher than WordPress lets it be, with all in reach',
  async (view, { openPage }) => {
    const page = await openPage({ path: `embed/${view}/`, width: 320, height: 1000 })
    await page.locator('h1').waitFor()
    for (const fold of await page.locator('details[name] > summary').all()) {
      await fold.click()
      const height = await page.evaluate(
        () => document.documentElement.getBoundingClientRect().height,
      )
      expect(height).toBeLessThanOrEqual(1000)
    }
    for (const line of await page.locator('th [aria-expanded]').all()) await line.click()
    const box = await page.evaluate(() => {
      const { scrollWidth, clientWidth } = document.documentElement
      return { sideways: scrollWidth - clientWidth, height: document.documentElement.scrollHeight }
    })
    expect(box.sideways).toBe(0)
    expect(box.height).toBeLessThanOrEqual(1000)
  },
)
