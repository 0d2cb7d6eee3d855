import type { Page } from 'playwright-core'
import { describe, expect } from 'vitest'
import { presets } from '#scenario/presets.ts'
import { embedViews } from '#ui/embed/views.ts'
import { answer, sentence } from '#tests/support/answer.ts'
import { test, type OpenPage } from '#tests/support/page.ts'

/** Opens the page with every script held back; `release` lets them come and awaits the rest. */
async function openWithoutScripts(openPage: OpenPage) {
  let letCome = (): void => undefined
  const come = new Promise<void>((resolve) => (letCome = resolve))
  let loaded: Promise<Page> | undefined
  const page = await new Promise<Page>((resolve) => {
    loaded = openPage({
      prepare: async (opening) => {
        await opening.route('**/*.js', (route) => come.then(() => route.continue()))
        opening.once('request', () => resolve(opening))
      },
    })
  })
  await page.locator('#controls').waitFor()
  return {
    page,
    release: async () => {
      letCome()
      await loaded
    },
  }
}

async function scrollThrough(page: Page): Promise<void> {
  const height = await page.evaluate(() => document.documentElement.scrollHeight)
  for (let top = 0; top < height; top += 700) {
    await page.evaluate((y) => scrollTo({ top: y, behavior: 'instant' }), top)
    await page.waitForTimeout(50)
  }
}

describe('what was built into the page', () => {
  const pages = [
    '',
    ...presets.slice(0, 2).map(({ slug }) => `s/${slug}/`),
    ...embedViews.map(({ slug }) => `embed/${slug}/`),
  ]

  // React reports a difference as an error, and each test fails on those.
  test.for([...pages, '?prompts=400&kept=2', 'embed/account/?prompts=400&kept=2'])(
    'comes to life as it stands at /%s',
    async (path, { openPage }) => {
      const page = await openPage({ path })
      await page.waitForLoadState('networkidle')
      await scrollThrough(page)
      expect(await page.locator('[data-part]:not([data-revealed])').count()).toBe(0)
    },
  )

  test('holds the answer, the controls and the figures before any script', async ({ openPage }) => {
    const { page, release } = await openWithoutScripts(openPage)
    expect(await sentence(page).textContent()).toContain('3 packs for $45')
    expect(await page.getByRole('slider', { name: 'Prompts a month' }).isVisible()).toBe(true)
    expect(await page.locator('[data-figure] svg:visible').count()).toBeGreaterThan(4)
    await release()
  })
})

describe('with a scenario in the link', () => {
  test('no number is ever painted but its own', async ({ openPage }) => {
    const page = await openPage({
      path: '?prompts=400&edits=7&kept=2&months=24',
      prepare: async (opening) => {
        // Late, so that what is painted without them is seen.
        await opening.route('**/*.js', async (route) => {
          await new Promise((resolve) => setTimeout(resolve, 150))
          await route.continue()
        })
        await opening.addInitScript({ content: watchNumbers })
      },
    })
    await page.waitForLoadState('networkidle')
    await scrollThrough(page)
    await page.waitForTimeout(1000)
    const seen = await page.evaluate(() => numbersSeen)
    const last = await page.evaluate(() => visibleNumbers())
    expect(Object.keys(last).length).toBeGreaterThan(15)
    const foreign = Object.entries(seen).flatMap(([place, texts]) => {
      const own = numbersOf(last[place] ?? '')
      return numbersOf(texts.join(' '))
        .filter((number) => !own.includes(number))
        .map((number) => `${number} in ${place}`)
    })
    expect(foreign).toEqual([])
    expect(await answer(page)).toContain('400')
  })
})

const numbersOf = (text: string): string[] => text.match(/[\d,.]*\d/g) ?? []

declare global {
  var numbersSeen: Record<string, string[]>
  function visibleNumbers(): Record<string, string>
}

/** Notes in every frame what can be seen of all that shows numbers of the scenario. */
const watchNumbers = `
  globalThis.visibleNumbers = () =>
    Object.fromEntries(
      [...document.querySelectorAll('[data-live]')]
        .map((element, index) => {
          const shown = element.checkVisibility({ visibilityProperty: true })
          const part = element.closest('[id]')?.id
          return [part + ' ' + index, shown ? element.innerText : '']
        })
        .filter(([, text]) => text !== ''))
  globalThis.numbersSeen = {}
  const look = () => {
    for (const [place, text] of Object.entries(visibleNumbers())) {
      const texts = (numbersSeen[place] ??= [])
      if (!texts.includes(text)) texts.push(text)
    }
    requestAnimationFrame(look)
  }
  requestAnimationFrame(look)`

test('a slider moved before the script has come is not lost', async ({ openPage }) => {
  const { page, release } = await openWithoutScripts(openPage)
  const slider = page.getByRole('slider', { name: 'Prompts a month' })
  await slider.click()
  const moved = Number(await slider.inputValue())
  await release()
  await expect.poll(() => answer(page)).not.toContain('3 packs for $45')
  expect(Number(await slider.inputValue())).toBeCloseTo(moved, 0)
  const prompts = await page.getByRole('spinbutton', { name: 'Prompts a month' }).inputValue()
  expect(await slider.getAttribute('aria-valuetext')).toBe(`${prompts} prompts`)
  expect(await answer(page)).toContain(`At ${prompts} prompts`)
})
