import type { Page } from 'playwright-core'
import { describe, expect, inject, vi } from 'vitest'
import { answer } from '#tests/support/answer.ts'
import { serveEmbeds } from '#tests/support/servedEmbeds.ts'
import { test } from '#tests/support/page.ts'
import { sections } from '#ui/sections/sections.ts'

const box = (page: Page, name: string) => page.getByRole('textbox', { name, exact: true })
const drawing = (page: Page, slug: string) =>
  page.locator(`[data-chart="${slug}"] .recharts-surface`).first()

const sidewaysScroll = (page: Page) =>
  page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)

/** Waits until every section has come to life, the last of them included. */
async function wholePage(page: Page) {
  for (const { slug } of sections) await page.locator(`#${slug}`).waitFor({ state: 'attached' })
}

/** Keeps files from loading until the returned function is called. */
function withhold(files: RegExp) {
  let withheld = true
  return {
    prepare: (page: Page) =>
      page.route(files, (route) => (withheld ? route.abort() : route.continue())),
    release: () => {
      withheld = false
    },
  }
}

const loadFaults = /Failed to (load|fetch)|could not be loaded|The above error occurred/

describe('without the script of a chart', () => {
  test.for([
    { slug: 'free-paid', files: /\/drawing-/ },
    { slug: 'bill', files: /\/accountDrawings-/ },
  ])(
    'the answer and the tables work, and a retry brings the chart: $slug',
    async ({ slug, files }, { openPage }) => {
      const { prepare, release } = withhold(files)
      const page = await openPage({ prepare, allow: loadFaults })
      const chart = page.locator(`#${slug}`)
      await chart.scrollIntoViewIfNeeded()
      await chart.getByText('This figure could not be loaded').waitFor()
      await box(page, 'Prompts a month').fill('60')
      await expect.poll(() => answer(page)).toContain('5 packs for $75')
      await chart.getByText('Table', { exact: true }).click()
      await expect.poll(() => chart.getByRole('table').textContent()).toContain('60')
      release()
      await chart.getByRole('button', { name: 'Try again' }).click()
      await drawing(page, slug).waitFor()
      expect(await chart.getByRole('button', { name: 'Try again' }).count()).toBe(0)
    },
  )
})

describe('without the script of a section or dialog', () => {
  test('the rest of the page works, and a reload brings it', async ({ openPage }) => {
    const { prepare, release } = withhold(/\/(sections|dialogs)-/)
    const page = await openPage({ path: '?prompts=60', prepare, allow: loadFaults })
    const missing = page.getByText('This part of the page could not be loaded')
    // One more is in a fold.
    await missing.filter({ visible: true }).first().waitFor()
    expect(await page.locator('#solve').count()).toBe(0)
    const parts = await missing.count()
    await page.getByRole('button', { name: 'Share' }).click()
    await expect.poll(() => missing.count()).toBe(parts + 1)
    await box(page, 'Prompts a month').fill('70')
    await expect.poll(() => answer(page)).toContain('At 70 prompts')
    await expect.poll(() => page.url()).toContain('prompts=70')
    release()
    await page.getByRole('button', { name: 'Reload the page' }).first().click()
    await page.locator('#solve').waitFor({ state: 'attached' })
    expect(await answer(page)).toContain('At 70 prompts')
  })
})

test('a chart that throws takes only itself down', async ({ openPage }) => {
  const page = await openPage({
    allow: /broken on purpose|The above error occurred/,
    prepare: (fresh) =>
      fresh.route(/\/drawing-/, async (route) => {
        const script = await (await route.fetch()).text()
        const broken = script.replace(
          '`credits spent a month',
          '`${(() => { throw new Error("broken on purpose") })()}',
        )
        expect(broken).not.toBe(script)
        await route.fulfill({ body: broken, contentType: 'text/javascript' })
      }),
  })
  await page.locator('#free-paid').scrollIntoViewIfNeeded()
  await page.getByText('This figure could not be drawn').waitFor()
  await page.locator('#per-image').scrollIntoViewIfNeeded()
  await drawing(page, 'per-image').waitFor()
  await box(page, 'Prompts a month').fill('60')
  await expect.poll(() => answer(page)).toContain('5 packs for $75')
})

describe('storage', () => {
  test.for([
    [
      'is full',
      () => {
        Storage.prototype.setItem = () => {
          throw new DOMException('full', 'QuotaExceededError')
        }
      },
    ],
    [
      'is blocked',
      () => {
        Object.defineProperty(window, 'localStorage', {
          get() {
            throw new DOMException('blocked', 'SecurityError')
          },
        })
      },
    ],
    [
      'holds rubbish',
      () => {
        localStorage.setItem('dalle-credits:theme', '{"<script>":"\u0000')
        localStorage.setItem('prompts', '999')
      },
    ],
    [
      'is missing',
      () => {
        Object.defineProperty(window, 'localStorage', { value: null })
      },
    ],
  ] as const)('that %s changes nothing', async ([, spoil], { openPage }) => {
    const page = await openPage({ prepare: (fresh) => fresh.addInitScript(spoil) })
    expect(await answer(page)).toContain('At 40 prompts')
    await page.getByRole('button', { name: /^Theme/ }).click()
    expect(await page.evaluate(() => document.documentElement.dataset.theme)).toBe('dark')
    await box(page, 'Prompts a month').fill('60')
    await expect.poll(() => answer(page)).toContain('5 packs for $75')
  })
})

/** Every word and number of the page, its boxes included, but for the drawings: they come as they are scrolled to. */
async function everything(page: Page): Promise<string[]> {
  await wholePage(page)
  return page.evaluate(() => {
    const boxes = [...document.querySelectorAll('input')].map(({ value }) => value)
    const copy = document.body.cloneNode(true) as HTMLElement
    for (const drawn of copy.querySelectorAll('[data-chart]')) drawn.remove()
    const walker = document.createTreeWalker(copy, NodeFilter.SHOW_TEXT)
    const texts: string[] = []
    while (walker.nextNode()) texts.push(walker.currentNode.textContent ?? '')
    return [...texts, ...boxes]
  })
}

describe('wherever and whenever the browser thinks it is', () => {
  test.for([
    { locale: 'de-DE', timezoneId: 'Europe/Berlin', year: 1971 },
    { locale: 'ar-EG', timezoneId: 'Africa/Cairo', year: 2099 },
    { locale: 'hi-IN', timezoneId: 'Asia/Kolkata', year: 2000 },
    { locale: 'ja-JP-u-ca-japanese', timezoneId: 'Pacific/Kiritimati', year: 2038 },
  ])(
    'the page reads the same in $locale in the year $year',
    { timeout: 90_000 },
    async ({ locale, timezoneId, year }, { openPage }) => {
      const path = '?prompts=1234&edits=56&fee=1000'
      // What is on sale follows the day.
      const prepare = (fresh: Page) => fresh.clock.setFixedTime(Date.UTC(year, 0, 1))
      const usual = await openPage({ path, timezoneId: 'UTC', prepare })
      const page = await openPage({ path, locale, timezoneId, prepare })
      await vi.waitFor(async () => {
        expect(await everything(page)).toEqual(await everything(usual))
      }, 30_000)
      await drawing(page, 'free-paid').waitFor()
      expect(await page.locator('[data-chart="free-paid"]').textContent()).toContain('you: 1,290')
      await page.setViewportSize({ width: 320, height: 900 })
      await expect.poll(() => sidewaysScroll(page)).toBe(0)
    },
  )
})

test('an embed in a page from right to left reads from left to right', async ({ openPage }) => {
  const authors = await serveEmbeds()
  try {
    const path = await authors.post(
      `<html dir="rtl" lang="ar">
       <iframe style="width:320px;height:900px" src="${inject('site')}embed/free-paid/"></iframe>`,
    )
    const page = await openPage({ path, allow: /request: http:..localhost/ })
    const frame = page.frameLocator('iframe')
    await frame.locator('.recharts-surface').first().waitFor()
    const layout = await frame.locator('html').evaluate((root) => ({
      direction: getComputedStyle(root).direction,
      sideways: root.scrollWidth - root.clientWidth,
      left: root.querySelector('h1')?.getBoundingClientRect().left,
    }))
    expect(layout).toEqual({ direction: 'ltr', sideways: 0, left: expect.closeTo(16, -2) })
  } finally {
    await authors.close()
  }
})

describe('a tab', () => {
  test('comes back from another page as it was left', async ({ openPage }) => {
    const page = await openPage({ path: '?prompts=60' })
    await box(page, 'Prompts a month').fill('70')
    await page.goto(new URL('embed/answer/', inject('site')).href)
    await page.goBack()
    await expect.poll(() => answer(page)).toContain('At 70 prompts')
    await box(page, 'Prompts a month').fill('80')
    await expect.poll(() => page.url()).toContain('prompts=80')
    await expect.poll(() => answer(page)).toContain('At 80 prompts')
  })

  test('open for days still answers, and undoes', async ({ openPage }) => {
    const page = await openPage({ prepare: (fresh) => fresh.clock.install() })
    await page.clock.runFor(1000)
    await box(page, 'Prompts a month').fill('60')
    await page.clock.runFor(1000)
    await page.clock.fastForward(3 * 24 * 60 * 60 * 1000)
    await box(page, 'Prompts a month').fill('70')
    await page.clock.runFor(1000)
    await page.locator('h1').click()
    await page.keyboard.press('Control+z')
    await page.clock.runFor(1000)
    expect(await answer(page)).toContain('At 60 prompts')
  })

  test('knows nothing of the scenario in another', async ({ openPage }) => {
    const page = await openPage()
    const [second] = await Promise.all([
      page.waitForEvent('popup'),
      page.evaluate(() => void window.open(window.location.href)),
    ])
    await box(second, 'Prompts a month').fill('60')
    await second.getByRole('button', { name: /^Theme/ }).click()
    expect(await answer(page)).toContain('At 40 prompts')
    await box(page, 'Prompts a month').fill('20')
    await expect.poll(() => page.url()).toMatch(/\?prompts=20$/)
    expect(await answer(second)).toContain('At 60 prompts')
  })
})
