import type { SweepPoint } from '#domain/solve/sweep.ts'
import type { Outcome } from '#scenario/outcome.ts'
import { operationsOf } from '#scenario/Scenario.ts'
import { answerSentence } from '#ui/answer/sentence.ts'
import { moneyColumn, type ChartDefinition, type DataTable } from '#ui/chart/chart.ts'
import { roundTicks } from '#ui/chart/ticks.ts'
import { formatCount, formatMoney } from '#ui/kit/format.ts'
import { credit } from '#ui/sections/sections.ts'
import { axisRoom } from './axisRoom.ts'
import { creditMarks, creditPrices, creditTop, ownPrice } from './series.ts'

/** The reader's own row, those where something happens, and round numbers. */
function tableRows(outcome: Outcome): SweepPoint[] {
  const top = creditTop(outcome)
  const points = creditPrices(outcome, top).value()
  const here = operationsOf(outcome.scenario)
  const { freeUpTo, peak, between, level } = creditMarks(points)
  const told = new Set([
    freeUpTo,
    ...[peak, between, level].map((point) => point?.operations ?? 0),
    ...roundTicks(top, 6),
  ])
  const others = points.filter(({ operations }) => told.has(operations) && operations !== here)
  const own = here === 0 ? [] : ownPrice(outcome).value()
  return [...others, ...own].sort((a, b) => a.operations - b.operations)
}

function table(outcome: Outcome): DataTable {
  return {
    caption: 'What each credit that was paid for and used had cost, by operations a month',
    columns: [
      { label: 'Operations a month', format: formatCount },
      moneyColumn('A credit used', formatMoney),
      moneyColumn('Of it for expired credits', formatMoney),
      { label: 'Credits paid for', format: formatCount },
      { label: 'Expired', format: formatCount },
      moneyColumn('Cash', formatMoney),
    ],
    rows: tableRows(outcome).map((point) => [
      point.operations,
      point.pricePerUsedCreditCents,
      point.expiredPerUsedCreditCents,
      point.paidForCredits,
      point.expiredCredits,
      point.cashCents,
    ]),
  }
}

export const creditChart: ChartDefinition = {
  takeaway: answerSentence,
  table,
  computations: (outcome, pinned) => [
    ...[outcome, ...(pinned ? [pinned] : [])].map((one) => creditPrices(one, creditTop(outcome))),
    ownPrice(outcome),
  ],
  drawing: async () => (await import('./CreditDrawing.tsx')).CreditDrawing,
  heights: credit.plot,
  widest: 780,
  levelAxis: axisRoom,
}
