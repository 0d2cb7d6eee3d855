import type { Page } from 'playwright-core'
import { describe, expect } from 'vitest'
import { scrollThrough, sectionsLive } from '#tests/support/alive.ts'
import { answer } from '#tests/support/answer.ts'
import { placeOfOwnBar } from '#tests/support/ownBar.ts'
import { few, test } from '#tests/support/page.ts'

/** The line that stays once the first chart has left the screen. */
const shortAnswer = (page: Page) => page.getByRole('group', { name: 'Answer in short' })

/** The line goes a few frames after the first chart has come back. */
async function backToTop(page: Page): Promise<void> {
  await page.evaluate(() => scrollTo({ top: 0, behavior: 'instant' }))
  await expect.poll(() => shortAnswer(page).count()).toBe(0)
}

/** All that is drawn without a click, as the reader sees it. */
async function settled(page: Page): Promise<void> {
  await sectionsLive(page)
  await scrollThrough(page)
  await backToTop(page)
}

const bottomOf = (page: Page, selector: string) =>
  page
    .locator(selector)
    .first()
    .evaluate((element) => element.getBoundingClientRect().bottom + scrollY)

const claims = [
  'What did a DALL·E credit really cost?',
  'A pack lasted a year, used or not',
  'Fifteen a month were free',
  'The bill went up in steps of $15',
  'Keep more of what you make',
  'The same sum with today’s credits',
  'Was the article right?',
  'Change the rules',
  'How this is worked out',
]

/** How many can be operated on the first screen. */
const controlsInView = (page: Page) =>
  page.evaluate(() => {
    const all = document.querySelectorAll<HTMLElement>(
      'a[href], button, input, select, summary, [role=button], [tabindex="0"]',
    )
    return [...all].filter((element) => {
      const { top, width } = element.getBoundingClientRect()
      return element.checkVisibility({ visibilityProperty: true }) && width > 0 && top < innerHeight
    }).length
  })

describe('as it opens, the page', () => {
  test.for([
    { width: 1280, height: 800, pageHeight: 5200, firstScreen: 800 },
    { width: 390, height: 844, pageHeight: 7300, firstScreen: 900 },
  ])(
    'at $width px is short, answers its headline on the first screen, and tells its story in eight parts',
    async ({ width, height, pageHeight, firstScreen }, { openPage }) => {
      const page = await openPage({ width, height, hasTouch: width < 500 })
      await settled(page)
      for (const place of ['#answer', '[data-chart="credit"]', '[type=range][data-key=prompts]'])
        expect({ place, isThere: (await bottomOf(page, place)) <= firstScreen }).toEqual({
          place,
          isThere: true,
        })
      expect(await bottomOf(page, '#control-kept [role=radiogroup]')).toBeLessThanOrEqual(
        firstScreen,
      )
      const { pixels, words } = await page.evaluate(() => ({
        pixels: document.documentElement.scrollHeight,
        words: document.body.innerText.split(/\s+/).length,
      }))
      expect(pixels).toBeLessThanOrEqual(pageHeight)
      expect(words).toBeLessThanOrEqual(1500)
      expect(await controlsInView(page)).toBeLessThanOrEqual(25)
      const headings = await page
        .locator('h1, h2:visible, summary:visible')
        .evaluateAll((all) => all.map((one) => one.textContent ?? ''))
      expect(headings.filter((heading) => claims.includes(heading))).toEqual(claims)
    },
  )
})

describe('the first chart', () => {
  test('is the slider: a drag along its axis moves the sentence, and takes a longer one at its end alone', async ({
    openPage,
  }) => {
    const page = await openPage({ width: 1280, height: 800 })
    await sectionsLive(page)
    const range = page.locator('[type=range][data-key=prompts]').first()
    const { x, y, width, height } = (await range.boundingBox())!
    const at = (part: number) => x + 11 + (width - 22) * part
    await page.mouse.move(at(40 / 60), y + height / 2)
    await page.mouse.down()
    await page.mouse.move(at(30 / 60), y + height / 2, { steps: 4 })
    await page.mouse.move(at(20 / 60), y + height / 2, { steps: 4 })
    // The one bar of the reader's, over the thumb before and after it is let go.
    const bar = async () =>
      (await page.locator('[data-chart="credit"]').evaluate(placeOfOwnBar))?.middle
    await expect.poll(bar).toBeCloseTo(at(20 / 60), 0)
    await page.mouse.up()
    await expect
      .poll(() =>
        page
          .locator('.recharts-surface')
          .filter({ has: page.locator('rect[fill="var(--ink)"]') })
          .count(),
      )
      .toBe(1)
    expect(await bar()).toBeCloseTo(at(20 / 60), 0)
    expect(await answer(page)).toContain('At 20 prompts a month')
    expect(await answer(page)).toContain('25¢ for each credit you used')
    await expect.poll(() => page.locator('[data-chart="credit"]').textContent()).toContain('25¢')
    await page.getByText('you: 20', { exact: true }).waitFor()

    await page.mouse.down()
    await page.mouse.move(x + width, y + height / 2, { steps: 4 })
    expect(await answer(page)).toContain('At 60 prompts')
    expect(await range.getAttribute('max')).toBe('60')
    await page.mouse.up()
    await expect.poll(() => page.getByText('300', { exact: true }).count()).toBeGreaterThan(0)
  })
})

test('what names the reader’s place stays within its column', async ({ openPage }) => {
  const page = await openPage({ path: '?prompts=10000', width: 390, height: 844 })
  const label = page.getByText('you: 10,000', { exact: true })
  const right = (element: Element) => element.getBoundingClientRect().right
  const end = await page.getByRole('button', { name: 'One prompt more' }).first().evaluate(right)
  expect(await label.evaluate(right)).toBeLessThanOrEqual(end + 0.5)
})

test('beside the pictures the slider stands still while it moves', async ({ openPage }) => {
  const page = await openPage()
  const slider = page.locator('[data-place="first"]').getByRole('slider').first()
  const top = async () => (await slider.boundingBox())?.y
  const before = await top()
  for (const key of ['Home', ...Array.from({ length: 16 }, () => 'ArrowRight')]) {
    await slider.press(key)
    expect(await top()).toBe(before)
  }
  expect(await answer(page)).toContain('At 16 prompts')
})

test('once the first chart has left the screen its answer and slider stay as a line, not before', async ({
  openPage,
}) => {
  const page = await openPage({ width: 390, height: 844 })
  await sectionsLive(page)
  const line = shortAnswer(page)
  expect(await line.count()).toBe(0)
  await page.locator('#bill').evaluate((place) => place.scrollIntoView())
  await line.getByText('3 packs, $45 · 13¢ a credit used · 9.4¢ a picture').waitFor()
  await line.getByRole('slider').press('ArrowLeft')
  expect(await answer(page)).toContain('At 39 prompts')
  await backToTop(page)
})

test.for(few(['by-hand', 'solve', 'what-if'], 2))(
  'an old link to #%s opens what folds it, and goes there',
  async (slug, { openPage }) => {
    const page = await openPage({ path: `#${slug}` })
    await page.locator(`#${slug}`).waitFor({ state: 'visible' })
    await expect
      .poll(() => page.locator(`#${slug}`).evaluate((place) => place.getBoundingClientRect().top))
      .toBeLessThan(300)
  },
)
