import type { Frame, Page } from 'playwright-core'
import { expect, vi } from 'vitest'
import { test as base } from './authors.ts'

export const script = '<script src="SITE/embed.js" async></script>'
export const below = '<div style="height:20000px"></div>'
export const element = 'dalle-credits'

/** A test that can open an author's page, of another origin than the embeds in it, at `SITE/`. */
export const test = base
  .extend('open', async ({ browser, authors }, { onCleanup }) => {
    const pages: Page[] = []
    onCleanup(async () => {
      await Promise.all(pages.map((page) => page.context().close()))
    })
    return async (body: string): Promise<Page> => {
      const page = await browser.newPage()
      pages.push(page)
      await page.goto(await authors.post(body.replaceAll('SITE/', () => authors.url)))
      return page
    }
  })
  .extend(
    'frameAt',
    ({ authors }) =>
      /** The element of a light page asks for a light guest. */
      (page: Page, path: string): Promise<Frame> =>
        vi.waitFor(() => {
          const address = (frame: Frame) => frame.url().replace('?theme=light', '')
          const frame = page.frames().find((each) => address(each) === authors.url + path)
          if (!frame) throw new Error(`no frame shows ${path}`)
          return frame
        }, 10_000),
  )

export const heightOf = (page: Page, selector = 'iframe') =>
  page
    .locator(selector)
    .first()
    .evaluate((frame) => frame.clientHeight)

/** Waits until the first frame, or the one that is selected, is as high as the tests' guests. */
export async function fits(page: Page, selector?: string): Promise<void> {
  await expect.poll(() => heightOf(page, selector)).toBe(444)
}
