import type { Outcome } from '#scenario/outcome.ts'
import { formatCount, formatMoney } from '#ui/kit/format.ts'
import { nowAndThen } from './nowAndThen.ts'
import { moneyColumn, type DataTable, type ChartDefinition } from '#ui/chart/chart.ts'
import { paidSeries, articleOutcome } from './series.ts'

function table(outcome: Outcome): DataTable {
  const article = articleOutcome(outcome).account.months
  const price = (label: string) => moneyColumn(label, formatMoney)
  return {
    caption: 'What you pay month by month, at these prices and at the article’s',
    columns: [
      { label: 'Month', format: formatCount },
      price('At these prices'),
      price('so far'),
      price('At the article’s'),
      price('so far, at the article’s'),
    ],
    rows: paidSeries(outcome).map((point, index) => [
      point.month,
      outcome.account.months[index]?.cashCents ?? 0,
      point.now,
      article[index]?.cashCents ?? 0,
      point.article,
    ]),
  }
}

export const whatIfChart: ChartDefinition = {
  takeaway: nowAndThen,
  table,
  drawing: async () => (await import('./WhatIfDrawing.tsx')).WhatIfDrawing,
  heights: { narrow: 190, wide: 230 },
}
