import type { HandAccount } from '#domain/manual/handAccount.ts'
import type { Tariff } from '#domain/tariff.ts'
import { logTable, standingSentence } from './handWords.ts'
import type { ChartDefinition } from '#ui/chart/chart.ts'

const drawing = async () => (await import('./ByHandDrawing.tsx')).ByHandDrawing

/** The chart of the account kept by hand: it follows what the reader did, not the scenario. */
export function byHandChart(account: HandAccount, tariff: Tariff): ChartDefinition {
  return {
    takeaway: () => standingSentence(account, tariff),
    table: () => logTable(account, tariff),
    drawing,
    isReaders: true,
    heights: { narrow: 132, wide: 148 },
  }
}
