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

test('where nothing can be downloaded nothing is offered', async ({ openPage }) => {
  const page = await openHost(openPage, 'storage-blocked')
  await expectFits(page, 1)
  const [frame] = guests(page)
  await expect.poll(() => frame?.getByRole('button', { name: /^CSV/ }).count()).toBe(0)
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

test('a reader without script gets words, figure and table', async ({ openPage }) => {
  const page = await openHost(openPage, 'no-script')
  const guest = page.frameLocator('iframe')
  await guest.getByRole('heading', { name: 'Your account, month by month' }).waitFor()
  expect(await guest.locator('body').innerText()).toContain('You buy in months 1, 5 and 10')
  const pictures = guest.locator('[data-figure="account"] svg').filter({ visible: true })
  expect(await pictures.count()).toBe(1)
  expect(await guest.locator('tbody tr').count()).toBe(12)
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
    await page.waitForTimeout(150)
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

test('the list leads to every host', async ({ openPage }) => {
  const page = await openPage({ path: 'embed-check/', allow })
  const links = await page
    .getByRole('link')
    .evaluateAll((all) => all.map((link) => (link as HTMLAnchorElement).href))
  expect(links.length).toBe(10)
  const answers = await page.evaluate(
    (urls) => Promise.all(urls.map(async (url) => (await fetch(url)).status)),
    links,
  )
  expect(new Set(answers)).toEqual(new Set([200]))
})
