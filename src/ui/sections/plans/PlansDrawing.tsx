import { useId, useMemo } from 'react'
import {
  Bar,
  BarChart,
  CartesianGrid,
  DefaultZIndexes,
  useXAxisScale,
  useYAxisScale,
  XAxis,
  YAxis,
  ZIndexLayer,
  type BarShapeProps,
} from 'recharts'
import type { Outcome } from '#scenario/outcome.ts'
import { isLeast, type DrawingProps } from '#ui/chart/chart.ts'
import { pinnedProps, svgProps, textHalo, xAxisProps } from '#ui/chart/chartProps.ts'
import { Hatching } from '#ui/chart/Hatching.tsx'
import { SentenceTooltip } from '#ui/chart/SentenceTooltip.tsx'
import { axisTop, roundTicks } from '#ui/chart/ticks.ts'
import { formatMoney } from '#ui/kit/format.ts'
import { usePlansChoice } from './choice.ts'
import { Legend } from './Legend.tsx'
import { barRows, type BarRow } from './rows.ts'
import { unitOf } from './series.ts'
import { wordsAt } from './wordsAt.ts'

/** On the left the names, on the right the words at the end of the longest bar, or of what is pinned. */
const margins = {
  least: { top: 20, right: 52, bottom: 0, left: 158 },
  leastPinned: { top: 20, right: 74, bottom: 0, left: 158 },
  wide: { top: 20, right: 150, bottom: 0, left: 172 },
} as const

const barHeight = 10

/** Nothing of it where there is nothing; an outline lies within its edges. */
function Part({ x, y, width, height, fill, stroke, strokeDasharray }: BarShapeProps) {
  if (width <= 0) return null
  const inset = stroke ? 0.5 : 0
  return (
    <rect
      x={x + inset}
      y={y + inset}
      width={Math.max(width - 2 * inset, 0.5)}
      height={height - 2 * inset}
      {...{ fill, stroke, strokeDasharray }}
    />
  )
}

const barProps = { stackId: 'parts', isAnimationActive: false, shape: Part } as const

/** A line between two dots, which ends before words that stand between them. */
function Range({ from, end, y, words }: { from: number; end: number; y: number; words: number }) {
  return (
    <g fill="var(--ink)" stroke="var(--ink)">
      <path d={`M${from} ${y}H${words > from ? Math.min(end, words - 4) : end}`} />
      <circle cx={from} cy={y} r={3} />
      <circle cx={end} cy={y} r={3} />
    </g>
  )
}

interface LabelsProps {
  readonly rows: readonly BarRow[]
  readonly pinned: number | null
  readonly isBrief: boolean
  /** Where words have to end. */
  readonly right: number
}

const tones = {
  own: 'var(--ink)',
  plan: 'var(--ink)',
  range: 'var(--ink)',
  heading: 'var(--ink-2)',
}

/** Names before the bars, amounts behind them. */
function Labels({ rows, pinned, isBrief, right }: LabelsProps) {
  const place = useYAxisScale()
  const xOf = useXAxisScale()
  return (
    <ZIndexLayer zIndex={DefaultZIndexes.label}>
      {rows.map((row) => {
        const y = place?.(row.id, { position: 'middle' })
        const end = xOf?.(Math.max(row.end, row.kind === 'own' ? (pinned ?? 0) : 0))
        const from = xOf?.(row.from)
        if (y === undefined || end === undefined || from === undefined) return null
        const words = wordsAt(row, { from, end, right })
        return (
          <g key={row.id} {...(row.kind === 'own' && { fontWeight: 700 })}>
            <text x={0} y={y + 4.5} fill={tones[row.kind]}>
              {row.label}
            </text>
            {row.kind === 'range' && <Range {...{ from, end, y, words }} />}
            <text {...textHalo} x={words} y={y + 4.5} fill="var(--ink)">
              <tspan>{row.value}</tspan>
              {!isBrief && (
                <tspan fill="var(--ink-2)" fontWeight={400}>
                  {row.more}
                </tspan>
              )}
            </text>
          </g>
        )
      })}
    </ZIndexLayer>
  )
}

function PinnedDot({ at }: { at: number }) {
  const x = useXAxisScale()?.(at)
  const y = useYAxisScale()?.('own', { position: 'middle' })
  if (x === undefined || y === undefined) return null
  return (
    <ZIndexLayer zIndex={DefaultZIndexes.scatter}>
      <circle {...pinnedProps} cx={x} cy={y} />
    </ZIndexLayer>
  )
}

const ownLength = (outcome: Outcome) => outcome.account.totals.cashCents / unitOf(outcome).per

/** What a kept picture costs under each plan, in the parts that were used, expired and are left. */
export function PlansDrawing({ outcome, pinned, width, height, pointed }: DrawingProps) {
  const hatching = `hatching-${useId()}`
  const choice = usePlansChoice()
  const rows = useMemo(() => barRows(outcome, choice), [outcome, choice])
  const isBrief = isLeast(width)
  const pinnedAt =
    pinned && unitOf(pinned).isPerPicture === unitOf(outcome).isPerPicture
      ? ownLength(pinned)
      : null
  const top = axisTop(Math.max(pinnedAt ?? 0, ...rows.map(({ end }) => end), 1))
  return (
    <BarChart
      {...svgProps}
      layout="vertical"
      width={width}
      height={height}
      margin={margins[isBrief ? (pinnedAt === null ? 'least' : 'leastPinned') : 'wide']}
      data={rows}
      barSize={barHeight}
    >
      <Hatching id={hatching} />
      <CartesianGrid horizontal={false} stroke="var(--rule)" />
      <XAxis
        {...xAxisProps}
        type="number"
        domain={[0, top]}
        ticks={roundTicks(top, isBrief ? 2 : 4)}
        tickFormatter={formatMoney}
      />
      <YAxis type="category" dataKey="id" hide />
      <Bar {...barProps} dataKey="included" fill="var(--included)" />
      <Bar {...barProps} dataKey="bought" fill="var(--paid-area)" />
      <Bar {...barProps} dataKey="expired" fill={`url(#${hatching})`} />
      <Bar {...barProps} dataKey="left" fill="var(--paper)" stroke="var(--paid)" />
      <Bar
        {...barProps}
        dataKey="refused"
        fill="none"
        stroke="var(--ink-2)"
        strokeDasharray="4 3"
      />
      <Legend
        hatching={hatching}
        unit={unitOf(outcome).isPerPicture ? 'each picture kept' : 'a month'}
        width={width}
        height={height}
        isPinned={pinnedAt !== null}
      />
      {pinnedAt !== null && <PinnedDot at={pinnedAt} />}
      <Labels rows={rows} pinned={pinnedAt} isBrief={isBrief} right={width} />
      {pointed && <SentenceTooltip say={({ sentence }: BarRow) => sentence} band />}
    </BarChart>
  )
}
