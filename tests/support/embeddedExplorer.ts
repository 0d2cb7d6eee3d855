import type { FrameLocator, Locator, Page } from 'playwright-core'
import { expect, inject } from 'vitest'
import { test as base } from './authors.ts'

/** The host is of another origin, the preview in the embed dialog of the guest's own. */
export const allow = /request: http:..localhost|'web-share'/
export const prose = '<p style="height:1500px">Before it, and after it.'
export const script = () => `<script src="${inject('site')}embed.js"></script>`
export const frame = (query: string, height = 900) =>
  `<iframe src="${inject('site')}embed/explorer/${query}" style="width:100%;height:${height}px"></iframe>`

interface Host {
  readonly page: Page
  readonly guest: FrameLocator
}

/** A test that can open a page of another origin, whose frame is as high as all of the explorer in it. */
export const test = base.extend(
  'openHost',
  ({ openPage, authors }) =>
    async (body: string): Promise<Host> => {
      const page = await openPage({ path: await authors.post(`${prose}${body}${prose}`), allow })
      const element = page.locator('iframe')
      await element.scrollIntoViewIfNeeded()
      await expect.poll(() => element.evaluate((each) => each.clientHeight)).toBeGreaterThan(5000)
      const guest = page.frameLocator('iframe')
      await guest.locator('#method [id]').first().waitFor({ state: 'attached' })
      return { page, guest }
    },
)

/** In the host's window. */
export const topOf = async (box: Locator) => (await box.boundingBox())?.y ?? NaN

export const isFocused = (box: Locator) => box.evaluate((each) => each === document.activeElement)
