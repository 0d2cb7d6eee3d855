import type { Page } from 'playwright-core'
import { describe, expect } from 'vitest'
import { expectComesToLife, openWithoutScripts, scrollThrough } from '#tests/support/alive.ts'
import { answer, sentence } from '#tests/support/answer.ts'
import { few, test } from '#tests/support/page.ts'

describe('what was built into the page', () => {
  test.for(few(['?prompts=400&kept=2', '', 'embed/explorer/', 's/launch/']))(
    'comes to life as it stands at /%s',
    async (path, { openPage }) => expectComesToLife(await openPage({ path })),
  )

  test('holds the answer, the controls and the first chart before any script', async ({
    openPage,
  }) => {
    const { page, release } = await openWithoutScripts(openPage)
    expect(await sentence(page).textContent()).toContain('3 packs for $45')
    expect(await page.getByRole('slider', { name: 'Prompts a month' }).isVisible()).toBe(true)
    expect(await page.locator('[data-chart="credit"] svg:visible').count()).toBe(1)
    const restored = page.locator(':is(input, select):not([autocomplete="off"])')
    expect(await restored.count(), 'controls that a browser restores').toBe(0)
    await release()
  })

  test.for([390, 768])(
    'keeps room for what is not read yet over the answer, at %i px',
    async (width, { openPage }) => {
      const page = await openPage({ width, javaScriptEnabled: false })
      const top = () => sentence(page).evaluate((element) => element.getBoundingClientRect().top)
      const whole = await top()
      const hero = page.locator('[data-place="first"] > :has([data-chart="credit"])')
      await hero.evaluate((element) => element.remove())
      expect(Math.abs((await top()) - whole)).toBeLessThan(4)
    },
  )

  test('keeps room for the controls beside it until they are read, if they are to come', async ({
    openPage,
  }) => {
    const left = (page: Page) =>
      sentence(page).evaluate((element) => element.getBoundingClientRect().left)
    const { page, release } = await openWithoutScripts(openPage)
    const whole = await left(page)
    const side = page.locator('[data-place="first"] > :has(#controls)')
    await side.evaluate((element: HTMLElement) => (element.hidden = true))
    expect(await left(page)).toBe(whole)
    await side.evaluate((element: HTMLElement) => (element.hidden = false))
    await release()
    expect(await left(await openPage({ javaScriptEnabled: false }))).toBeLessThan(whole - 300)
  })
})

describe('with a scenario in the link', () => {
  test('no number is ever painted but its own', async ({ openPage }) => {
    const page = await openPage({
      path: '?prompts=400&edits=7&kept=2&months=24',
      prepare: async (opening) => {
        // Slow, so that every step between is painted.
        const session = await opening.context().newCDPSession(opening)
        await session.send('Emulation.setCPUThrottlingRate', { rate: few([3, 6]).at(-1) ?? 1 })
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
    const unrevealed = page.locator('[data-part]:not([data-revealed])')
    await expect.poll(() => unrevealed.count(), { timeout: 25_000 }).toBe(0)
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

describe('before the script has come', () => {
  test('a number typed, a tile, a tick and an amount further down are not lost', async ({
    openPage,
  }) => {
    const { page, release } = await openWithoutScripts(openPage)
    await page.getByRole('textbox', { name: 'Prompts a month' }).fill('131')
    await page.getByRole('radio', { name: '3 images' }).check({ force: true })
    await page.locator('#control-hits select').selectOption('50')
    await page.getByRole('textbox', { name: 'Budget a month, in dollars' }).fill('2.50')
    await release()
    await expect.poll(() => answer(page)).toContain('At 131 prompts')
    expect(new URL(page.url()).search).toBe('?prompts=131&kept=3&hits=50')
    await page.locator('#bill').getByText('would have bought up to 34 prompts.').waitFor()
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
      [...document.querySelectorAll('[data-live]:not([role=group])')]
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
