import { chromium, type Browser, type BrowserContextOptions, type Page } from 'playwright-core'
import { test as base, expect, inject } from 'vitest'
import { launchOptions } from './chromium.ts'
import { setReadersDay, usualDay } from './readersDay.ts'

export interface PageOptions extends BrowserContextOptions {
  /** Path, query and hash below the site's address. */
  readonly path?: string
  readonly width?: number
  readonly height?: number
  /** The reader's; no test is to depend on the day of its run. */
  readonly day?: string
  /** Faults that the test provokes on purpose. */
  readonly allow?: RegExp
  /** What has to be done before the page loads: routes, scripts. */
  readonly prepare?: (page: Page) => Promise<unknown>
}

/** The ordinary run takes the first of cases that differ little; the thorough one takes all. */
export function few<Case>(cases: readonly Case[], count = 1): readonly Case[] {
  return inject('thorough') ? cases : cases.slice(0, count)
}

export type OpenPage = (options?: PageOptions) => Promise<Page>

/**
 * A test with `openPage`. Whatever such a test looks at, it also fails on a console error or
 * warning, an uncaught error, or a request to another origin, from any page it opened.
 */
export const test = base
  .extend('browser', { scope: 'worker' }, async ({}, { onCleanup }): Promise<Browser> => {
    const browser = await chromium.launch(launchOptions(inject('chromium')))
    onCleanup(() => browser.close())
    return browser
  })
  .extend('openPage', async ({ browser }, { onCleanup }): Promise<OpenPage> => {
    const faults: string[] = []
    const opened: Page[] = []
    onCleanup(async () => {
      await Promise.all(opened.map((page) => page.context().close()))
      expect(faults, 'faults in the browser').toEqual([])
    })
    return async (options = {}) => {
      const page = await newPage(browser, options)
      opened.push(page)
      watch(page, (fault) => {
        if (!options.allow?.test(fault)) faults.push(fault)
      })
      await setReadersDay(page, options.day ?? usualDay)
      await options.prepare?.(page)
      await page.goto(new URL(options.path ?? '', inject('site')).href)
      return page
    }
  })

/**
 * In a window of its own: in one that others share, a page now and then drew nothing after another
 * window was closed. A smooth scroll takes half a second, before each click on what is further down.
 */
function newPage(
  browser: Browser,
  {
    path: _path,
    day: _day,
    allow: _allow,
    prepare: _prepare,
    width = 1280,
    height = 900,
    ...special
  }: PageOptions,
): Promise<Page> {
  return browser.newPage({ viewport: { width, height }, reducedMotion: 'reduce', ...special })
}

/** Chromium warns of any frame of the page's own origin, as its previews of embeds are here. */
const ownFrame = /can escape its sandboxing/

function watch(page: Page, report: (fault: string) => void) {
  const { origin } = new URL(inject('site'))
  page.on('console', (message) => {
    const text = message.text()
    if (['error', 'warning'].includes(message.type()) && !ownFrame.test(text))
      report(`console: ${text}`)
  })
  page.on('pageerror', (error) => report(`uncaught: ${error.message}`))
  page.on('request', (request) => {
    const url = new URL(request.url())
    if (url.protocol.startsWith('http') && url.origin !== origin) report(`request: ${url.href}`)
  })
}
