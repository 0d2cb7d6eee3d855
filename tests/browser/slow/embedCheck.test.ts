import type { Frame } from 'playwright-core'
import { expect } from 'vitest'
import {
  allow,
  describeHosts,
  expectFits,
  guests,
  openHost,
  shiftOf,
} from '#tests/support/embedHosts.ts'
import { test } from '#tests/support/page.ts'

describeHosts(390)

test('WordPress hides the quote once the frame is there, and only then', async ({ openPage }) => {
  const page = await openHost(openPage, 'wordpress')
  await expectFits(page, 1)
  await expect.poll(() => page.locator('blockquote').isVisible()).toBe(false)
})

test('in WordPress the link to the explorer leads there', async ({ openPage }) => {
  const page = await openHost(openPage, 'wordpress')
  await expectFits(page, 1)
  const [frame] = guests(page)
  await frame?.getByRole('link', { name: /^More in the/ }).click()
  await page.waitForURL(/[?]bonus=50$/)
  await expect.poll(() => page.locator('h1').textContent()).toContain('credit really cost')
})

test('a frame whose storage is blocked still answers', async ({ openPage }) => {
  const page = await openHost(openPage, 'storage-blocked')
  await expectFits(page, 1)
  const [frame] = guests(page)
  const slider = frame?.getByRole('slider', { name: 'Prompts a month' })
  const takeaway = () => frame?.locator('section p').first().innerText()
  const before = await takeaway()
  await slider?.press('PageUp')
  await expect.poll(takeaway).not.toBe(before)
})

test('a reader without script gets words, a chart and a way to its table', async ({ openPage }) => {
  const page = await openHost(openPage, 'no-script')
  const guest = page.frameLocator('iframe')
  await guest.getByRole('heading', { name: 'A pack lasted a year, used or not' }).waitFor()
  expect(await guest.locator('body').innerText()).toContain(
    'You would have bought in months 1, 5 and 10',
  )
  const pictures = guest.locator('[data-chart="account"] svg').filter({ visible: true })
  expect(await pictures.count()).toBe(1)
  await guest.getByText('Table', { exact: true }).click()
  const link = guest.getByRole('link', { name: 'Its table, without script' })
  const address = await link.evaluate(({ href }: HTMLAnchorElement) => href)
  const table = await openPage({ javaScriptEnabled: false })
  await table.goto(address)
  expect(await table.locator('#account tbody tr').count()).toBe(12)
})

test('a dark host shows a light frame on its own paper', async ({ openPage }) => {
  const page = await openHost(openPage, 'dark')
  await expectFits(page, 1)
  const [frame] = guests(page)
  const paper = () =>
    frame?.evaluate(() => getComputedStyle(document.documentElement).backgroundColor)
  expect(await paper()).toBe('rgb(251, 250, 246)')
})

test('five embeds of one article have each their own scenario, and none moves another', async ({
  openPage,
}) => {
  const page = await openHost(openPage, 'article')
  for (const embed of await page.locator('dalle-credits').all()) {
    await embed.scrollIntoViewIfNeeded()
    await embed.locator('iframe').waitFor()
  }
  await expectFits(page, 5)
  const prompts = (frame: Frame) => frame.locator('input[inputmode=numeric]').first().inputValue()
  const found = guests(page)
  expect(await Promise.all(found.map(prompts))).toEqual(['20', '60', '80', '30', '100'])
  const [, second] = found
  await second?.getByRole('slider', { name: 'Prompts a month' }).press('ArrowRight')
  await expect.poll(async () => second && prompts(second)).not.toBe('60')
  const others = await Promise.all(found.filter((frame) => frame !== second).map(prompts))
  expect(others).toEqual(['20', '80', '30', '100'])
  expect(await shiftOf(page)).toBe(0)
})

test.for([390, 1280])(
  'in parents that shrink frame and element fill the column, %i px wide',
  async (width, { openPage }) => {
    const page = await openHost(openPage, 'parents', width)
    const found = await page.locator('[data-parent]').evaluateAll((parents) =>
      parents.map((parent) => {
        const frame = parent.querySelector('iframe, dalle-credits')
        const overflow = parent.scrollWidth - parent.clientWidth
        return { name: parent.getAttribute('data-parent'), width: frame?.clientWidth, overflow }
      }),
    )
    expect(new Set(found.map(({ name }) => name)).size).toBe(8)
    expect(found).toHaveLength(2 * 8)
    // Some parents have no width of their own: there it is that of the window, less a tenth.
    const least = Math.min(640, width * 0.9)
    expect(found.filter((one) => (one.width ?? 0) < least || one.overflow > 0)).toEqual([])
  },
)

test.for(['author', 'navigation'])(
  'on the host “%s” there is a link, and no blank',
  async (slug, { openPage }) => {
    const page = await openHost(openPage, slug)
    const link = page.getByRole('link', { name: 'Keep more of what you make' })
    await link.waitFor()
    const text = page.getByText('Whatever follows the frame')
    const [above, below] = [await link.boundingBox(), await text.boundingBox()]
    expect((below?.y ?? 0) - (above?.y ?? 0)).toBeLessThan(60)
    expect(guests(page)).toEqual([])
  },
)

test('the list leads to every host', async ({ openPage }) => {
  const page = await openPage({ path: 'embed-check/', allow })
  const links = await page
    .getByRole('link')
    .evaluateAll((all) => all.map((link) => (link as HTMLAnchorElement).href))
  expect(links.length).toBe(14)
  const answers = await page.evaluate(
    (urls) => Promise.all(urls.map(async (url) => (await fetch(url)).status)),
    links,
  )
  expect(new Set(answers)).toEqual(new Set([200]))
})
