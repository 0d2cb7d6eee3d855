import type { Frame, Page } from 'playwright-core'
import { describe, expect } from 'vitest'
import { test, type OpenPage } from '#tests/support/page.ts'
import { viewOf } from '#ui/embed/views.ts'

/** Chromium says the first on Linux, which has nothing to share with, the second where a host forbids scripts. */
export const allow = /Unrecognized feature: 'web-share'|Blocked script execution/

export function openHost(openPage: OpenPage, slug: string, width = 1280): Promise<Page> {
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

export const guests = (page: Page) => page.frames().filter((frame) => frame !== page.mainFrame())

/** Waits until every frame is loaded and has as much room as it needs, at most `slack` more. */
export async function expectFits(page: Page, count: number, slack = 0): Promise<void> {
  await expect
    .poll(async () => {
      const found = guests(page)
      const fits = await Promise.all(found.map(fitOf))
      return (
        found.length === count &&
        fits.every(
          ({ room, content }) => content > 100 && room >= content && room - content <= slack,
        )
      )
    })
    .toBe(true)
}

export async function shiftOf(page: Page): Promise<number> {
  await page.waitForLoadState('networkidle')
  return page.evaluate(() => Number(document.documentElement.dataset.layoutShift ?? 0))
}

/** On every host the frame has the room that it needs. */
export function describeHosts(width: number): void {
  describe(`in a window of ${width} px`, () => {
    test.for(['frame', 'element', 'optimised', 'dark', 'storage-blocked', 'open-iframe-resizer'])(
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
      // A phone’s room, wherever it is read.
      const { heights } = viewOf('free-paid')
      await expectFits(page, 1, Math.max(...heights) - Math.min(...heights))
      expect(await page.locator('[placeholder]').count()).toBe(0)
      expect(await page.getByText('Show the whole figure').isVisible()).toBe(false)
      expect(await shiftOf(page)).toBe(0)
    })
  })
}
