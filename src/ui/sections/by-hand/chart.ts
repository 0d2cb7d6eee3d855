import type { HandAccount } from '#domain/manual/handAccount.ts'
import type { Tariff } from '#domain/tariff.ts'
import { logTable, standingSentence } from './handWords.ts'
import type { FigureDefinition } from '#ui/chart/figure.ts'

/** The figure of the account kept by hand: it follows what the reader did, not the scenario. */
export function byHandFigure(account: HandAccount, tariff: Tariff): FigureDefinition {
  return {
    slug: 'by-hand',
    title: 'By hand',
    controls: [],
    takeaway: () => standingSentence(account, tariff),
    table: () => logTable(account, tariff),
    heights: { narrow: 132, wide: 148 },
  }
}
