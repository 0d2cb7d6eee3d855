import type { Frame, Locator, Page } from 'playwright-core'
import { expect } from 'vitest'
import type { OpenPage, PageOptions } from './page.ts'

/** The parts below the answer come to life after it: React has then marked what it renders. */
export async function live(page: Page | Frame, selector: string): Promise<void> {
  await expect
    .poll(() =>
      page
        .locator(selector)
        .first()
        .evaluate((box) => Object.keys(box).some((key) => key.startsWith('__react'))),
    )
    .toBe(true)
}

/** Brings every part near the window once, for as long as it takes to be noticed: two frames. */
export async function scrollThrough(page: Page): Promise<void> {
  await page.evaluate(async () => {
    const frame = () =>
      new Promise((resolve, reject) => {
        requestAnimationFrame(resolve)
        const state = () =>
          `${document.visibilityState}, ${scrollY} of ${document.body.scrollHeight}`
        setTimeout(() => reject(new Error(`no frame in ten seconds: ${state()}`)), 10_000)
      })
    for (let top = 0; top < document.documentElement.scrollHeight; top += 700) {
      scrollTo({ top, behavior: 'instant' })
      await frame()
      await frame()
    }
  })
}

/** Waits until every section has its script: what is pressed in one before that is lost. */
export async function sectionsLive(page: Page): Promise<void> {
  await expect.poll(() => page.locator('[data-part="section"]').count()).toBeGreaterThan(0)
  await expect
    .poll(() => page.locator('[data-part="section"]:not([data-revealed])').count())
    .toBe(0)
}

/** Waits until a place has stood still for a third of a second: what is drawn above it is drawn. */
export function stands(place: Locator): Promise<void> {
  return place.evaluate(async (element) => {
    let before = NaN
    for (let frames = 0; frames < 20;) {
      await new Promise(requestAnimationFrame)
      const { top } = element.getBoundingClientRect()
      frames = top === before ? frames + 1 : 0
      before = top
    }
  })
}

/** React reports a difference from what was built as an error, and each test fails on those. */
export async function expectComesToLife(page: Page): Promise<void> {
  await page.waitForLoadState('networkidle')
  await scrollThrough(page)
  const late = page.locator('[data-part]:not([data-revealed])')
  await expect.poll(() => late.allTextContents()).toEqual([])
}

/** Opens the page with every script held back; `release` lets them come and awaits the rest. */
export async function openWithoutScripts(openPage: OpenPage, options: PageOptions = {}) {
  let letCome = (): void => undefined
  const come = new Promise<void>((resolve) => (letCome = resolve))
  let loaded: Promise<Page> | undefined
  const page = await new Promise<Page>((resolve) => {
    loaded = openPage({
      ...options,
      prepare: async (opening) => {
        await options.prepare?.(opening)
        await opening.route('**/*.js', (route) => come.then(() => route.continue()))
        opening.once('request', () => resolve(opening))
      },
    })
  })
  await page.locator('#controls').waitFor({ state: 'attached' })
  return {
    page,
    release: async () => {
      letCome()
      await loaded
    },
  }
}
