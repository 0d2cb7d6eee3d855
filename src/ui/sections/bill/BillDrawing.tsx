import { useId, useMemo } from 'react'
import {
  Area,
  CartesianGrid,
  ComposedChart,
  DefaultZIndexes,
  Line,
  Tooltip,
  XAxis,
  YAxis,
  ZIndexLayer,
} from 'recharts'
import type { SweepPoint } from '#domain/solve/sweep.ts'
import type { Outcome } from '#scenario/outcome.ts'
import { operationsOf } from '#scenario/Scenario.ts'
import { formatCount, formatMoney } from '#ui/kit/format.ts'
import {
  AxisTitles,
  ChartLabel,
  EndLabels,
  TooltipWords,
  type EndLabel,
} from '#ui/chart/ChartLabel.tsx'
import { Hatching } from '#ui/chart/Hatching.tsx'
import { isLeast, isNarrow, type DrawingProps } from '#ui/chart/chart.ts'
import { operationsTop } from '#ui/chart/operationsAxis.ts'
import { PlotDot } from '#ui/chart/marks.tsx'
import { axisProps, gridProps, placeProps, svgProps } from '#ui/chart/chartProps.ts'
import { axisTop, axisWidth, roundTicks, spreadLabels } from '#ui/chart/ticks.ts'
import { PlaceLabels } from './PlaceLabels.tsx'
import { sayPoint } from './words.ts'
import { billPlaces, type BillPlace } from './places.ts'
import { billStairs, uprightStairs } from './series.ts'

const margins = {
  wide: { top: 34, right: 104, bottom: 20, left: 0 },
  /** The names of the bands stand inside: a phone has no room beside the plot. */
  narrow: { top: 34, right: 10, bottom: 20, left: 0 },
}
const marginOf = (width: number) => (isLeast(width) ? margins.narrow : margins.wide)
const axisHeight = 30

/** What the cash at the right end went to, each named at the middle of its band. */
function endLabels(last: SweepPoint, { yOf, margin, bottom }: BillScales): EndLabel[] {
  const { feeCents, usedCents, expiredCents, balanceCents } = last
  const bands = [
    { tone: '--ink-2', cents: feeCents, name: 'fees', below: 0 },
    { tone: '--paid', cents: usedCents, name: 'used', below: feeCents },
    { tone: '--ink-2', cents: expiredCents, name: 'expired', below: feeCents + usedCents },
    {
      tone: '--ink',
      cents: balanceCents,
      name: 'left',
      below: feeCents + usedCents + expiredCents,
    },
  ].filter(({ cents }) => cents >= 0.5)
  const places = spreadLabels(
    bands.map(({ below, cents }) => yOf(below + cents / 2) - margin.top),
    18,
    bottom - margin.top,
  )
  return bands.map(({ tone, cents, name }, index) => ({
    tone,
    text: `${formatMoney(cents)} ${name}`,
    y: margin.top + (places[index] ?? 0) + 4,
  }))
}

interface BillScales {
  readonly margin: (typeof margins)['wide']
  readonly left: number
  readonly bottom: number
  readonly xOf: (operations: number) => number
  readonly yOf: (cents: number) => number
}

function scalesOf(width: number, height: number, top: number, yTop: number): BillScales {
  const margin = marginOf(width)
  // A hundred dollars with their sign take more room than a hundred of anything else.
  const left = axisWidth(yTop, formatMoney)
  const bottom = height - margin.bottom - axisHeight
  return {
    margin,
    left,
    bottom,
    xOf: (operations: number) => left + ((width - margin.right - left) * operations) / top,
    yOf: (cents: number) => bottom - ((bottom - margin.top) * cents) / yTop,
  }
}

/** Where the bill jumps two points stand at one place; it is what the upper one says. */
function topOf(data: readonly SweepPoint[], point: SweepPoint): SweepPoint {
  return [...data].reverse().find((one) => one.operations === point.operations) ?? point
}

function cashUpTo(data: readonly SweepPoint[], operations: number): number {
  return [...data].reverse().find((point) => point.operations <= operations)?.cashCents ?? 0
}

function Bands({ hatching }: { hatching: string }) {
  return (
    <>
      <Area {...bandProps} dataKey="feeCents" fill="var(--ghost)" />
      <Area {...bandProps} dataKey="usedCents" fill="var(--paid-area)" />
      <Area {...bandProps} dataKey="expiredCents" fill={`url(#${hatching})`} />
      <Area {...bandProps} dataKey="balanceCents" fill="var(--paid-wash)" />
      <Line {...lineProps} dataKey="cashCents" stroke="var(--ink)" strokeWidth={1.5} />
    </>
  )
}

/** Right of the plot, or on a phone inside it. */
function BandNames({ labels, width }: { labels: readonly EndLabel[]; width: number }) {
  const margin = marginOf(width)
  if (margin === margins.wide) return <EndLabels labels={labels} x={width - margin.right + 8} />
  return (
    <ZIndexLayer zIndex={DefaultZIndexes.label}>
      {labels.map(({ text, y }) => (
        <g key={text} transform={`translate(${width - margin.right - 6} ${y})`}>
          <ChartLabel text={text} anchor="end" dx={0} dy={0} />
        </g>
      ))}
    </ZIndexLayer>
  )
}

/** Between samples further apart the steps are too fine to be drawn as such. */
function titleOf(data: readonly SweepPoint[]): string {
  const isSmooth = data.some((point, index) => {
    const before = data[index - 1]
    return before && before.operations !== point.operations && before.cashCents !== point.cashCents
  })
  return isSmooth ? 'the whole bill, in steps too fine to draw' : 'the whole bill'
}

function Dots({ places }: { places: readonly BillPlace[] }) {
  return places.map(({ role, operations, cashCents }) => (
    <PlotDot
      key={role}
      {...placeProps}
      {...(role === 'here' ? {} : { r: 4, fill: 'var(--paper)', stroke: 'var(--ink)' })}
      x={operations}
      y={cashCents}
    />
  ))
}

function useStairs(outcome: Outcome, pinned: Outcome | null) {
  const top = operationsTop(outcome, pinned)
  const data = useMemo(() => [...uprightStairs(billStairs(outcome, top))], [outcome, top])
  const ghost = useMemo(() => pinned && [...uprightStairs(billStairs(pinned, top))], [pinned, top])
  return { top, data, ghost }
}

export function BillDrawing({ outcome, pinned, width, height, pointed }: DrawingProps) {
  const hatching = `hatching-${useId()}`
  const { top, data, ghost } = useStairs(outcome, pinned)
  const last = data.at(-1)
  if (!last) return null
  const yTop = axisTop(Math.max(100, ...[...data, ...(ghost ?? [])].map((one) => one.cashCents)))
  const scales = scalesOf(width, height, top, yTop)
  const { left, xOf, yOf, margin } = scales
  const places = billPlaces(outcome, operationsOf(outcome.scenario)).filter(
    ({ operations }) => operations <= top,
  )
  return (
    <ComposedChart {...svgProps} width={width} height={height} margin={margin} data={data}>
      <defs>
        <Hatching id={hatching} />
      </defs>
      <CartesianGrid {...gridProps} />
      <XAxis
        {...axisProps}
        dataKey="operations"
        type="number"
        domain={[0, top]}
        ticks={roundTicks(top, isNarrow(width) ? (top < 10_000 ? 4 : 2) : 5)}
        tickFormatter={formatCount}
        height={axisHeight}
      />
      <YAxis
        {...axisProps}
        domain={[0, yTop]}
        ticks={roundTicks(yTop)}
        tickFormatter={formatMoney}
        width={left}
      />
      <Bands hatching={hatching} />
      {ghost && <Line {...lineProps} {...ghostProps} data={ghost} dataKey="cashCents" />}
      <Dots places={places} />
      <PlaceLabels
        places={places}
        xOf={xOf}
        yOf={yOf}
        cashAt={(operations) => cashUpTo(data, operations)}
        left={left}
        right={width}
        top={margin.top}
      />
      <BandNames labels={endLabels(last, scales)} width={width} />
      <AxisTitles y={titleOf(data)} x="operations a month" left={left} height={height} />
      {pointed && (
        <Tooltip
          content={
            <TooltipWords say={(point: SweepPoint) => sayPoint(outcome, topOf(data, point))} />
          }
          isAnimationActive={false}
        />
      )}
    </ComposedChart>
  )
}

const bandProps = {
  type: 'linear',
  stackId: 'bill',
  stroke: 'none',
  fillOpacity: 1,
  isAnimationActive: false,
  activeDot: false,
} as const

const lineProps = {
  type: 'linear',
  dot: false,
  activeDot: false,
  isAnimationActive: false,
} as const

const ghostProps = { stroke: 'var(--ghost)', strokeWidth: 2, strokeDasharray: '4 4' } as const
