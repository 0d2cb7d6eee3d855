import {
  chromium,
  type Browser,
  type BrowserContext,
  type BrowserContextOptions,
  type Page,
} from 'playwright-core'
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
 * A page of the ordinary run lives for seconds: to compile its code for longer takes a third of all
 * its work. The thorough run takes a browser as it is.
 */
const shortLived = ['--js-flags=--no-maglev --no-opt']

/**
 * A test with `openPage`. Whatever such a test looks at, it also fails on a console error or
 * warning, an uncaught error, or a request to another origin, from any page it opened.
 */
export const test = base
  .extend('browser', { scope: 'worker' }, async ({}, { onCleanup }): Promise<Browser> => {
    const { args = [], ...options } = launchOptions(inject('chromium'))
    const own = inject('thorough') ? [] : shortLived
    const browser = await chromium.launch({
      ...options,
      args: [...args, '--process-per-site', ...own],
    })
    onCleanup(() => browser.close())
    return browser
  })
  .extend('usual', { scope: 'worker' }, ({ browser }): Promise<Usual> => openUsual(browser))
  .extend('openPage', async ({ browser, usual }, { onCleanup }): Promise<OpenPage> => {
    const faults: string[] = []
    const opened: Page[] = []
    onCleanup(async () => {
      await Promise.all(opened.map((page) => close(page, usual)))
      expect(faults, 'faults in the browser').toEqual([])
    })
    return async (options = {}) => {
      // Beside another in its window, a page would be hidden.
      const page = await newPage(opened.length === 0 ? usual : null, browser, options)
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
 * Where pages open that ask for nothing special. Its first page stays, and with it the process that
 * has compiled our scripts: to start one and compile anew is half of what it takes to open a page.
 */
interface Usual {
  readonly context: BrowserContext
  readonly first: Page
}

// A smooth scroll takes half a second, before each click on what is further down.
const calm = { reducedMotion: 'reduce' } as const

async function openUsual(browser: Browser): Promise<Usual> {
  const context = await browser.newContext(calm)
  const first = await context.newPage()
  await first.goto(new URL('favicon.svg', inject('site')).href)
  return { context, first }
}

async function newPage(
  usual: Usual | null,
  browser: Browser,
  {
    path: _path,
    day: _day,
    allow: _allow,
    prepare,
    width = 1280,
    height = 900,
    colorScheme = 'light',
    ...special
  }: PageOptions,
): Promise<Page> {
  const viewport = { width, height }
  // What is prepared may be of a whole context, as a clock is.
  if (usual === null || prepare || Object.keys(special).length > 0)
    return browser.newPage({ viewport, colorScheme, ...calm, ...special })
  const page = await usual.context.newPage()
  await page.setViewportSize(viewport)
  await page.emulateMedia({ colorScheme })
  // The tab that was closed before may only now hand the window on, to the first.
  await page.bringToFront()
  return page
}

/** Closes a page and those it opened, and leaves nothing of it to the next. */
async function close(page: Page, { context, first }: Usual): Promise<void> {
  if (page.context() !== context) return page.context().close()
  const others = context.pages().filter((each) => each !== first)
  await Promise.all(others.map((each) => each.close()))
  await first.evaluate(() => localStorage.clear())
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
