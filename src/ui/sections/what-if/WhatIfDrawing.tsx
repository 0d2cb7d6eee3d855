import { useMemo } from 'react'
import { CartesianGrid, Line, LineChart, Tooltip, XAxis, YAxis } from 'recharts'
import { formatMoney } from '#ui/kit/format.ts'
import { AxisTitles, EndLabels, TooltipWords, type EndLabel } from '#ui/chart/ChartLabel.tsx'
import type { DrawingProps } from '#ui/chart/chart.ts'
import { Ghost, type GhostPoint } from '#ui/chart/Ghost.tsx'
import { axisProps, gridProps, svgProps } from '#ui/chart/chartProps.ts'
import { axisTop, axisWidth, roundTicks, spreadLabels } from '#ui/chart/ticks.ts'
import { paidSeries, paidSoFar, type PaidPoint } from './series.ts'

const margin = { top: 26, right: 112, bottom: 20, left: 0 }

function say({ month, now, article }: PaidPoint): string {
  return `By the end of month ${month} you have paid ${formatMoney(now)}; at the article’s prices, ${formatMoney(article)}.`
}

/** Both lines by name; one where they end as one. */
function endLabels({ now, article }: PaidPoint, yTop: number, height: number): EndLabel[] {
  const named = [
    {
      cents: now,
      text: `${formatMoney(now)} ${now === article ? '' : 'you'}`.trim(),
      tone: '--paid',
      strong: true,
    },
    { cents: article, text: `${formatMoney(article)} the article`, tone: '--ink-2', strong: false },
  ]
    .filter(({ strong }) => strong || now !== article)
    .sort((a, b) => a.cents - b.cents)
  const inner = height - margin.top - margin.bottom - 30
  const places = spreadLabels(
    named.map(({ cents }) => inner * (1 - cents / yTop)),
    17,
    inner,
  )
  return named.map(({ text, tone, strong }, index) => ({
    text,
    tone,
    strong,
    y: margin.top + (places[index] ?? 0) + 4,
  }))
}

/** Few enough to stand apart. */
function monthTicks(months: number): number[] {
  const step = [1, 2, 3, 6].find((every) => months / every <= 8) ?? 6
  return Array.from({ length: months }, (_, index) => index + 1).filter(
    (month) => month % step === 0 || (month === 1 && step !== 2),
  )
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
  const ticks = useMemo(() => monthTicks(data.length), [data.length])
  const ghost = useMemo(() => pinned && paidSoFar(pinned).slice(0, data.length), [pinned, data])
  const last = data.at(-1)
  if (!last) return null
  const yTop = axisTop(Math.max(100, last.now, last.article, ...(ghost ?? [])))
  return (
    <LineChart {...svgProps} width={width} height={height} margin={margin} data={data}>
      <CartesianGrid {...gridProps} />
      <XAxis {...axisProps} dataKey="month" ticks={ticks} height={30} />
      <YAxis
        {...axisProps}
        domain={[0, yTop]}
        ticks={roundTicks(yTop)}
        tickFormatter={formatMoney}
        width={axisWidth(yTop, formatMoney)}
      />
      <Line {...lineProps} dataKey="article" stroke="var(--ink-2)" />
      <Line {...lineProps} dataKey="now" stroke="var(--paid)" strokeWidth={2.5} />
      {ghost && (
        <Ghost points={stepped(ghost)} labelAt={Math.ceil(ghost.length / 2)} text="pinned" />
      )}
      <EndLabels labels={endLabels(last, yTop, height)} x={width - margin.right + 10} />
      <AxisTitles y="paid so far" x="month" left={axisWidth(yTop, formatMoney)} height={height} />
      {pointed && <Tooltip content={<TooltipWords say={say} />} isAnimationActive={false} />}
    </LineChart>
  )
}

const lineProps = {
  type: 'stepAfter',
  strokeWidth: 2,
  dot: false,
  activeDot: false,
  isAnimationActive: false,
} as const
