import { dateInWords } from '#catalogue/dates.ts'
import type { Outcome } from '#scenario/outcome.ts'
import { pricesInWords } from '#ui/answer/tariffLabel.ts'
import type { ChartDefinition } from '#ui/chart/chart.ts'
import type { TodayChoice } from './choice.ts'
import { countBars, isAnyStale, staleWords } from './series.ts'
import { todayTable } from './table.ts'
import { takeaway } from './takeaway.ts'

/** Those of the services by their day, those of the credits by whose they are. */
function pricesOn({ scenario }: Outcome, { day }: TodayChoice): string {
  const stale = isAnyStale(day) ? ` (${staleWords})` : ''
  return `List prices known on ${dateInWords(day)}${stale}; of the credits: ${pricesInWords(scenario)}`
}

const rowHeights = { narrow: 29, wide: 36 }
const frameHeight = 76

/** One chart for each choice: its words, table and height follow the day. */
const drawing = async () => (await import('./TodayDrawing.tsx')).TodayDrawing

export function todayChart(choice: TodayChoice): ChartDefinition {
  const { day, pay, isChosen, built } = choice
  // As many as were built have room, so that nothing moves when the reader's day comes.
  const rows = Math.max(countBars(day).bars, isChosen ? 0 : countBars(built).bars, 1)
  return {
    takeaway: (outcome) => takeaway(outcome, choice),
    table: (outcome) => todayTable(outcome, choice),
    prices: (outcome) => pricesOn(outcome, choice),
    isAsBuilt: day === built && pay === 'all',
    drawing,
    heights: {
      narrow: frameHeight + rows * rowHeights.narrow,
      wide: frameHeight + rows * rowHeights.wide,
    },
  }
}
