import type { Frame, Page } from 'playwright-core'
import { describe, expect } from 'vitest'
import { test, type OpenPage } from '#tests/support/page.ts'

/**
 * Chromium says the first of any frame of the page's own origin, which on an author's page it
 * isn't, the second on Linux, which has nothing to share with, and the third where a host forbids
 * scripts.
 */
const allow = /can escape its sandboxing|Unrecognized feature: 'web-share'|Blocked script execution/

function openHost(openPage: OpenPage, slug: string, width = 1280): Promise<Page> {
  return openPage({ allow, path: `embed-check/${slug}/`, width, height: 900 })
}

interface Fit {
  /** How high the page gives the frame room for. */
  readonly room: number
  /** How high the guest is. */
  readonly content: number
}

async function fitOf(frame: Frame): Promise<Fit> {
  const element = await frame.frameElement()
  const room = await element.evaluate((each) => (each as HTMLElement).clientHeight)
  const content = await frame.evaluate(() =>
    Math.ceil(document.documentElement.getBoundingClientRect().height),
  )
  return { room, content }
}

const guests = (page: Page) => page.frames().filter((frame) => frame !== page.mainFrame())

/** Waits until every frame is loaded and has as much room as it needs, at most `slack` more. */
async function expectFits(page: Page, count: number, slack = 0): Promise<void> {
  await expect
    .poll(
      async () => {
        const found = guests(page)
        const fits = await Promise.all(found.map(fitOf))
        return (
          found.length === count &&
          fits.every(
            ({ room, content }) => content > 100 && room >= content && room - content <= slack,
          )
        )
      },
      { timeout: 8000 },
    )
    .toBe(true)
}

async function shiftOf(page: Page): Promise<number> {
  await page.waitForTimeout(600)
  return page.evaluate(() => Number(document.documentElement.dataset.layoutShift ?? 0))
}

const widths = [390, 1280]

describe.for(widths)('in a window of %i px', (width) => {
  test.for(['frame', 'element', 'dark', 'storage-blocked', 'open-iframe-resizer'])(
    'the host “%s” has the frame fit at once: nothing on it moves',
    async (slug, { openPage }) => {
      const page = await openHost(openPage, slug, width)
      await expectFits(page, 1)
      expect(await shiftOf(page)).toBe(0)
    },
  )

  test.for(['wordpress', 'pym'])('the host “%s” sizes the frame', async (slug, { openPage }) => {
    const page = await openHost(openPage, slug, width)
    await expectFits(page, 1)
    // The room may be right by chance before the host has heard a height and shows the frame.
    await expect.poll(() => page.locator('iframe').isVisible()).toBe(true)
  })

  test('AMP has room for the frame and moves nothing', async ({ openPage }) => {
    const page = await openHost(openPage, 'amp', width)
    await expectFits(page, 1, 100)
    expect(await page.locator('[placeholder]').count()).toBe(0)
    expect(await page.getByText('Show the whole figure').isVisible()).toBe(false)
    expect(await shiftOf(page)).toBe(0)
  })
})

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
  const prompts = (frame: Frame) => frame.locator('input[type=number]').first().inputValue()
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
