import type { Browser, Page } from 'playwright-core'
import { frameWidths } from '#ui/embed/heights.ts'
import { setReadersDay } from './readersDay.ts'
import { embedViews, explorerView } from '#ui/embed/views.ts'

/** By then every price may have changed, which takes words. */
const longestDay = '2031-01-01'

/** What is as high as what it shows. */
export const fittedViews = embedViews.filter((view) => view !== explorerView)

/** The narrowest phone less the margins of an article. */
const narrowest = 280
const wide = Math.max(...frameWidths)
const every = 12

/** Every few pixels, and on both sides of each step. */
const widths = [
  ...Array.from({ length: (wide - narrowest) / every }, (_, at) => narrowest + every * at),
  ...frameWidths.flatMap((from) => [from - 1, from]),
  720,
  800,
]

async function contentAt(page: Page, width: number): Promise<number> {
  await page.setViewportSize({ width, height: 700 })
  return page.evaluate(async () => {
    const { documentElement } = document
    documentElement.querySelector('main')?.style.setProperty('min-height', '0')
    // What is drawn anew for its width is so when nothing has moved for some frames.
    let [last, frames] = [0, 0]
    while (frames < 4) {
      await new Promise(requestAnimationFrame)
      const height = Math.ceil(documentElement.getBoundingClientRect().height)
      frames = height === last ? frames + 1 : 0
      last = height
    }
    return last
  })
}

/** How high the content of a view is at a width: of what a snippet has to keep room for, the most. */
export interface Measured {
  readonly width: number
  readonly height: number
}

/** In the built site: below the last step for fingers on a phone, from there on for a pointer. */
export async function measureView(browser: Browser, site: string, slug: string) {
  const measured: Measured[] = []
  for (const onPhone of [true, false]) {
    // With the article's prices, and with a line on whose prices they are.
    for (const query of ['', '?bonus=50']) {
      const page = await browser.newPage({ hasTouch: onPhone, isMobile: onPhone })
      await setReadersDay(page, longestDay)
      await page.goto(`${site}embed/${slug}/${query}`, { waitUntil: 'networkidle' })
      for (const width of widths.filter((each) => each < wide === onPhone))
        measured.push({ width, height: await contentAt(page, width) })
      await page.close()
    }
  }
  return measured
}

/** Other systems' letters are a little wider. */
const toSpare = 5

/** What the view's row of the table has to be. */
export function rowOf(measured: readonly Measured[]): number[] {
  return [0, ...frameWidths].map((from, at) => {
    const to = frameWidths[at] ?? Infinity
    const within = measured.filter(({ width }) => width >= from && width < to)
    return 10 * Math.ceil((Math.max(...within.map(({ height }) => height)) + toSpare) / 10)
  })
}
