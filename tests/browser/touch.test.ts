import type { Page } from 'playwright-core'
import { expect } from 'vitest'
import { answer } from '#tests/support/answer.ts'
import { test, type OpenPage } from '#tests/support/page.ts'

interface Point {
  readonly x: number
  readonly y: number
}

/** As a phone's browser is told of a finger, so that it finds out itself what is a scroll. */
async function swipe(page: Page, from: Point, to: Point): Promise<void> {
  const session = await page.context().newCDPSession(page)
  const touch = (type: 'touchStart' | 'touchMove' | 'touchEnd', touchPoints: Point[]) =>
    session.send('Input.dispatchTouchEvent', { type, touchPoints })
  await touch('touchStart', [from])
  for (let step = 1; step <= 10; step += 1) {
    const at = (start: number, end: number) => start + ((end - start) * step) / 10
    await touch('touchMove', [{ x: at(from.x, to.x), y: at(from.y, to.y) }])
  }
  await touch('touchEnd', [])
  await session.detach()
}

/** A place on what a selector finds, from 0 (left) to 1 (right), at half its height. */
async function placeOn(page: Page, selector: string, across: number): Promise<Point> {
  const found = page.locator(selector)
  await found.evaluate((element) =>
    element.scrollIntoView({ block: 'center', behavior: 'instant' }),
  )
  const box = await found.boundingBox()
  if (!box) throw new Error(`nothing to touch at ${selector}`)
  return { x: box.x + box.width * across, y: box.y + box.height / 2 }
}

const openPhone = (openPage: OpenPage, path: string) =>
  openPage({
    path,
    width: 390,
    height: 844,
    hasTouch: true,
    isMobile: true,
  })

const scrolled = (page: Page) => page.evaluate(() => window.scrollY)

test('a swipe that begins on a slider scrolls the page and moves nothing', async ({ openPage }) => {
  const page = await openPhone(openPage, '?prompts=20')
  const before = await answer(page)
  for (const [key, across] of [
    ['prompts', 0.5],
    ['months', 0.8],
  ] as const) {
    const from = await placeOn(page, `[data-key=${key}]`, across)
    const top = await scrolled(page)
    await swipe(page, from, { x: from.x + 8, y: from.y - 150 })
    await expect.poll(() => scrolled(page)).toBeGreaterThan(top)
  }
  await page.waitForTimeout(500)
  expect(await answer(page)).toBe(before)
  expect(await page.evaluate(() => window.location.search)).toBe('?prompts=20')
  const undo = page.getByRole('button', { name: 'Undo', exact: true })
  expect(await undo.getAttribute('aria-disabled')).toBe('true')
})

test('a swipe along a slider moves it', async ({ openPage }) => {
  const page = await openPhone(openPage, '?prompts=20')
  const from = await placeOn(page, '[data-key=prompts]', 0.2)
  await swipe(page, from, { x: from.x + 100, y: from.y + 4 })
  await expect.poll(() => page.evaluate(() => window.location.search)).not.toBe('?prompts=20')
})

test('a tap on a chart shows its sentence until the next tap elsewhere', async ({ openPage }) => {
  const page = await openPhone(openPage, '?prompts=20')
  const chart = '[data-chart=bill]'
  const { x, y } = await placeOn(page, chart, 0.5)
  await page.locator(`${chart} .recharts-wrapper`).waitFor()
  await page.touchscreen.tap(x, y)
  const words = page.locator(`${chart} .tooltip`)
  await expect.poll(() => words.isVisible()).toBe(true)
  expect(await words.textContent()).toMatch(/^At [\d,]+ .* you pay \$/)
  await page.evaluate(() => window.scrollBy(0, 40))
  await page.waitForTimeout(300)
  expect(await words.isVisible()).toBe(true)
  await page.touchscreen.tap(x, y - 280)
  await expect.poll(() => words.count()).toBe(0)
})

test('boxes that open a keyboard have letters of 16 px, or a phone zooms in', async ({
  openPage,
}) => {
  const page = await openPhone(openPage, '')
  await page.locator('#method').waitFor()
  await page.getByRole('button', { name: 'Embed', exact: true }).click()
  await page.getByRole('dialog').waitFor()
  const small = await page
    .locator('input[inputmode], select, textarea:not([readonly])')
    .evaluateAll((boxes) =>
      boxes
        .filter((box) => Number.parseFloat(getComputedStyle(box).fontSize) < 16)
        .map(({ outerHTML }) => outerHTML.slice(0, 120)),
    )
  expect(small).toEqual([])
})
