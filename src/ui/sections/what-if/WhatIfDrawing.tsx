import { useMemo } from 'react'
import { CartesianGrid, Line, LineChart } from 'recharts'
import { formatMoney, formatMoneyInBrief } from '#ui/kit/format.ts'
import { AxisTitles } from '#ui/chart/ChartLabel.tsx'
import { EndLabels, type EndLabel } from '#ui/chart/EndLabels.tsx'
import type { DrawingProps } from '#ui/chart/chart.ts'
import { Ghost, type GhostPoint } from '#ui/chart/Ghost.tsx'
import { SentenceTooltip } from '#ui/chart/SentenceTooltip.tsx'
import { MonthAxis, ValueAxis } from '#ui/chart/axes.tsx'
import { gridProps, lineProps } from '#ui/chart/chartProps.ts'
import { plotOf } from '#ui/chart/plot.ts'
import { paidSeries, paidSoFar, type PaidPoint } from './series.ts'

const margin = { top: 26, right: 112, bottom: 20, left: 0 }

function say({ month, now, article }: PaidPoint): string {
  return `By the end of month ${month} you have paid ${formatMoney(now)}; at the article’s prices, ${formatMoney(article)}.`
}

/** Both lines by name; one where they end as one. */
function endLabels({ now, article }: PaidPoint): EndLabel[] {
  const you = { at: now, tone: '--paid', strong: true }
  if (now === article) return [{ ...you, text: formatMoneyInBrief(now) }]
  return [
    { ...you, text: `${formatMoneyInBrief(now)} you` },
    { at: article, text: `${formatMoneyInBrief(article)} the article`, tone: '--ink-2' },
  ]
}

/** The ghost rises at the month of a purchase, as the lines do. */
function stepped(paid: readonly number[]): GhostPoint[] {
  return paid.flatMap((cents, index) => [
    { x: index + 1, y: paid[index - 1] ?? cents },
    { x: index + 1, y: cents },
  ])
}

/** What has been paid by each month: at these prices, and at the article's. */
export function WhatIfDrawing({ outcome, pinned, width, height, pointed }: DrawingProps) {
  const data = useMemo(() => paidSeries(outcome), [outcome])
  const ghost = useMemo(() => pinned && paidSoFar(pinned).slice(0, data.length), [pinned, data])
  const last = data.at(-1)
  if (!last) return null
  const highest = Math.max(100, last.now, last.article, ...(ghost ?? []))
  const plot = plotOf({ width, height, margin, highest, format: formatMoney })
  return (
    <LineChart {...plot.chart} data={data}>
      <CartesianGrid {...gridProps} />
      <MonthAxis months={data.length} most={8} />
      <ValueAxis plot={plot} />
      <Line {...lineProps} type="stepAfter" dataKey="article" stroke="var(--ink-2)" />
      <Line {...lineProps} type="stepAfter" dataKey="now" stroke="var(--paid)" strokeWidth={2.5} />
      {ghost && (
        <Ghost points={stepped(ghost)} labelAt={Math.ceil(ghost.length / 2)} text="pinned" />
      )}
      <EndLabels plot={plot} labels={endLabels(last)} dx={10} gap={17} />
      <AxisTitles plot={plot} y="paid so far" x="month" />
      {pointed && <SentenceTooltip say={say} />}
    </LineChart>
  )
}
