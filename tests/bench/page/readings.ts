import type { Browser } from 'playwright-core'
import {
  chartsUpToDate,
  keyInteractions,
  largestPaint,
  showTwoCharts,
  sliderSteps,
} from './measures.ts'
import { drag } from './drag.ts'
import type { PageName } from './pages.ts'
import { openOnPhone } from './phone.ts'
import { median, quantile } from './statistics.ts'

/** What one round says about a page, in milliseconds; null where the page has no charts. */
export interface Reading {
  readonly largestPaint: number
  readonly step: number
  readonly slowStep: number
  readonly slowInteraction: number
  readonly charts: number | null
  readonly frame: number
  readonly wait: number
  readonly slowWait: number
  readonly toPaint: number
  readonly slowToPaint: number
  readonly wrongFrames: number
  readonly chartsAfterDrag: number
}

export async function readPage(
  browser: Browser,
  name: PageName,
  address: string,
): Promise<Reading> {
  const { page } = await openOnPhone(browser, address)
  const paint = await largestPaint(page)
  const hasCharts = name !== 'bare'
  if (hasCharts) await showTwoCharts(page)
  const steps = await sliderSteps(page)
  const interactions = await keyInteractions(page)
  const charts = hasCharts ? median(await chartsUpToDate(page)) : null
  const dragged = await drag(page)
  await page.context().close()
  return {
    largestPaint: paint,
    step: median(steps),
    slowStep: quantile(steps, 0.98),
    slowInteraction: quantile(interactions, 0.98),
    charts,
    frame: 1000 / dragged.framesPerSecond,
    wait: dragged.medianWait,
    slowWait: dragged.slowWait,
    toPaint: dragged.medianToPaint,
    slowToPaint: dragged.slowToPaint,
    wrongFrames: dragged.wrongFrames,
    chartsAfterDrag: dragged.chartsAfter,
  }
}

/** The median of all rounds, chart by chart. */
export function medianReading(readings: readonly Reading[]): Reading {
  const of = (key: keyof Reading) => median(readings.map((reading) => reading[key] ?? Number.NaN))
  return {
    largestPaint: of('largestPaint'),
    step: of('step'),
    slowStep: of('slowStep'),
    slowInteraction: of('slowInteraction'),
    charts: readings.some(({ charts }) => charts === null) ? null : of('charts'),
    frame: of('frame'),
    wait: of('wait'),
    slowWait: of('slowWait'),
    toPaint: of('toPaint'),
    slowToPaint: of('slowToPaint'),
    // None of any round is to be wrong.
    wrongFrames: Math.max(...readings.map(({ wrongFrames }) => wrongFrames)),
    chartsAfterDrag: of('chartsAfterDrag'),
  }
}
