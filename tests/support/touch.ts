import { stands } from './alive.ts'
import type { Page } from 'playwright-core'
import type { OpenPage } from './page.ts'

interface Point {
  readonly x: number
  readonly y: number
}

/** As a phone's browser is told of a finger, so that it finds out itself what is a scroll. */
export async function swipe(page: Page, from: Point, to: Point): Promise<void> {
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
export async function placeOn(page: Page, selector: string, across: number): Promise<Point> {
  const found = page.locator(selector)
  await found.evaluate((element) =>
    element.scrollIntoView({ block: 'center', behavior: 'instant' }),
  )
  // What was swiped before may yet be on its way.
  await stands(found)
  const box = await found.boundingBox()
  if (!box) throw new Error(`nothing to touch at ${selector}`)
  return { x: box.x + box.width * across, y: box.y + box.height / 2 }
}

export const openPhone = (openPage: OpenPage, path: string) =>
  openPage({
    path,
    width: 390,
    height: 844,
    hasTouch: true,
    isMobile: true,
  })
