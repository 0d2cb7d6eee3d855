import { useMemo } from 'react'
import { CartesianGrid, Line, LineChart, ReferenceDot, Tooltip, XAxis, YAxis } from 'recharts'
import { formatList, formatMoney } from '#ui/format.ts'
import { ChartLabel, TooltipWords } from '../ChartLabel.tsx'
import type { DrawingProps } from '../figure.ts'
import { axisProps, gridProps, svgProps } from '../recharts.ts'
import { axisTop, roundTicks, spreadLabels } from '../ticks.ts'
import {
  articleFigures,
  keptCounts,
  listLines,
  perImageSeries,
  type PerImagePoint,
} from './series.ts'

const margin = { top: 34, right: 118, bottom: 26, left: 0 }
const axisWidth = 44

const tick = (cents: number) => (cents >= 100 ? formatMoney(cents) : `${cents}¢`)

function say({ kept, prompt, yours }: PerImagePoint): string {
  const list = prompt === null ? '' : ` A paid prompt lists at ${formatMoney(prompt)} an image.`
  const own = yours === null ? '' : ` You pay ${formatMoney(yours)} for each.`
  return `Keeping ${kept} of each try:${own}${list}`
}

interface EndLabel {
  readonly key: string
  readonly cents: number
  readonly text: string
  readonly tone: string
  readonly strong?: boolean
}

/** What stands at the right of the figure, from the bottom up. */
function endLabels(series: readonly PerImagePoint[]): EndLabel[] {
  const last = series.at(-1)
  const lists = listLines(series).flatMap(({ key, label }) => {
    const cents = last?.[key] ?? null
    return cents === null
      ? []
      : [{ key, cents, text: `${formatMoney(cents)} list, ${label}`, tone: '--paid' }]
  })
  const yours = last?.yours ?? null
  const own =
    yours === null
      ? []
      : [
          {
            key: 'yours',
            cents: yours,
            text: `${formatMoney(yours)} you`,
            tone: '--ink',
            strong: true,
          },
        ]
  const article = articleFigures
    .filter(({ kept }) => kept === 4)
    .map(({ cents, text }) => ({
      key: 'article',
      cents,
      text: `${text} the article`,
      tone: '--ink-2',
    }))
  return [...own, ...article, ...lists].toSorted((a, b) => a.cents - b.cents)
}

function topOf(series: readonly PerImagePoint[], ghost: readonly PerImagePoint[] | null): number {
  const values = [...series, ...(ghost ?? [])].flatMap((point) => [
    point.prompt,
    point.edit,
    point.variation,
    point.yours,
  ])
  return axisTop(Math.max(13, ...values.map((value) => value ?? 0)), 3, false)
}

export function PerImageDrawing({ outcome, pinned, width, height, pointed }: DrawingProps) {
  const data = useMemo(() => [...perImageSeries(outcome)], [outcome])
  const ghost = useMemo(() => pinned && perImageSeries(pinned), [pinned])
  const yTop = topOf(data, ghost)
  const inner = height - margin.top - margin.bottom - 30
  const lines = listLines(data)
  const ends = lines.flatMap((line) => line.ends.map((end) => ({ ...end, key: line.key })))
  const endNote = ends[0]
  const labels = endLabels(data)
  const places = spreadLabels(
    labels.map(({ cents }) => inner * (1 - cents / yTop)),
    18,
    inner + 4,
  )
  const first = data[0]
  return (
    <LineChart {...svgProps} width={width} height={height} margin={margin} data={data}>
      <CartesianGrid {...gridProps} />
      <XAxis
        {...axisProps}
        dataKey="kept"
        type="number"
        domain={[0.7, 4]}
        ticks={[...keptCounts]}
        tickFormatter={(kept: number) => (kept === 1 ? 'keep 1' : String(kept))}
        height={30}
      />
      <YAxis
        {...axisProps}
        domain={[0, yTop]}
        ticks={roundTicks(yTop, 3, false)}
        tickFormatter={tick}
        width={axisWidth}
      />
      {lines.map(({ key }, index) => (
        <Line
          {...lineProps}
          key={key}
          dataKey={key}
          stroke="var(--paid)"
          strokeDasharray={index === 0 ? '' : '2 4'}
          dot={{ r: 4, fill: 'var(--paid)', stroke: 'var(--paper)', strokeDasharray: '' }}
        />
      ))}
      <Line
        {...lineProps}
        dataKey="yours"
        stroke="var(--ink)"
        strokeWidth={2.5}
        dot={{ r: 5, fill: 'var(--ink)', stroke: 'var(--paper)' }}
      />
      {articleFigures.map(({ kept, cents, text }) => (
        <ReferenceDot
          key={kept}
          x={kept}
          y={cents}
          r={8}
          fill="none"
          stroke="var(--ink-2)"
          strokeWidth={1.5}
          label={
            kept === 1 ? (
              <ChartLabel text={`${text} the article`} tone="--ink-2" dx={6} dy={-8} />
            ) : (
              false
            )
          }
        />
      ))}
      {endNote && (
        <ReferenceDot
          x={endNote.kept}
          y={data[endNote.kept - 1]?.[endNote.key] ?? 0}
          r={0}
          label={
            <ChartLabel
              text={`${formatList(ends.map(({ label }) => `${label}s`))} end at ${endNote.kept}`}
              tone="--paid"
              dx={0}
              dy={-16}
            />
          }
        />
      )}
      {first?.yours != null && (
        <ReferenceDot
          x={1}
          y={first.yours}
          r={0}
          label={<ChartLabel text={formatMoney(first.yours)} strong flip dx={10} dy={4} />}
        />
      )}
      {labels.map(({ key, text, tone, strong }, index) => (
        <text
          key={key}
          x={width - margin.right + 14}
          y={margin.top + (places[index] ?? 0) + 4}
          fill={`var(${tone})`}
          fontWeight={strong ? 700 : 400}
        >
          {text}
        </text>
      ))}
      <text x={0} y={12} fill="var(--ink-2)">
        cost of each image kept
      </text>
      <text x={axisWidth} y={height - 6} fill="var(--ink-2)">
        images kept of each try
      </text>
      {pointed && <Tooltip content={<TooltipWords say={say} />} isAnimationActive={false} />}
    </LineChart>
  )
}

const lineProps = {
  type: 'linear',
  strokeWidth: 2,
  isAnimationActive: false,
  activeDot: false,
  connectNulls: false,
} as const
