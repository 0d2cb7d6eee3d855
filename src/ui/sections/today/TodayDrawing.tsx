import { useMemo } from 'react'
import {
  Bar,
  BarChart,
  CartesianGrid,
  DefaultZIndexes,
  usePlotArea,
  useXAxisScale,
  useYAxisScale,
  XAxis,
  YAxis,
  ZIndexLayer,
} from 'recharts'
import type { TodayRow } from '#catalogue/priceSheets/today.ts'
import type { PerImageRow } from '#catalogue/priceSheets/PriceRow.ts'
import type { Outcome } from '#scenario/outcome.ts'
import { formatMoney } from '#ui/kit/format.ts'
import { SentenceTooltip } from '#ui/chart/SentenceTooltip.tsx'
import { PlotDot } from '#ui/chart/marks.tsx'
import { isLeast, isNarrow, type DrawingProps } from '#ui/chart/chart.ts'
import { svgProps, textHalo, xAxisProps } from '#ui/chart/chartProps.ts'
import { axisTop, roundTicks } from '#ui/chart/ticks.ts'
import { useTodayChoice, type TodayChoice } from './choice.ts'
import { metrics } from '#ui/amounts/metrics.ts'
import { barsAt, monthlyCents } from './series.ts'

const barHeight = 9
const margin = { top: 34, right: 26, bottom: 4, left: 10 }

interface TierCost {
  readonly tier: string
  readonly cents: number
  /** Said before a price that is the lowest of a range. */
  readonly from: string
}

interface Row {
  readonly service: string
  readonly low: TierCost
  readonly middle: TierCost
  readonly high: TierCost
  readonly isStale: boolean
  /** From the cheapest tier to the dearest. */
  readonly span: readonly [number, number]
}

/** Pixels for a service's name and three prices of it. */
const threePrices = 340

/**
 * "$8.48 medium (96¢ low to $33.76 high)"; on a phone there is no room for the tiers' names, on the
 * narrowest none for the middle one.
 */
function range({ low, middle, high }: Row, width = Infinity): string {
  const words = ({ cents, tier }: TierCost) =>
    isLeast(width) ? formatMoney(cents) : `${formatMoney(cents)} ${tier}`
  if (low.tier === high.tier) return middle.from + formatMoney(middle.cents)
  const ends = `${words(low)} to ${words(high)}`
  return width < threePrices ? ends : `${words(middle)} (${ends})`
}

function say(row: Row): string {
  return `${row.service}: ${range(row)}, a month.`
}

/** Each service and its prices, above its bar; the line of the credits crosses them. */
function RowLabels({ rows, width }: { rows: readonly Row[]; width: number }) {
  const place = useYAxisScale()
  return (
    <ZIndexLayer zIndex={DefaultZIndexes.label}>
      {rows.map((row) => {
        const middle = place?.(row.service, { position: 'middle' })
        return middle === undefined ? null : (
          <text
            {...textHalo}
            key={row.service}
            x={margin.left}
            y={middle - barHeight / 2 - 6}
            fill="var(--ink)"
          >
            <tspan>{row.isStale ? `${row.service}*` : row.service}</tspan>
            <tspan fill="var(--ink-2)">{` ${range(row, width)}`}</tspan>
          </text>
        )
      })}
    </ZIndexLayer>
  )
}

/** What each service is compared by, on its range. */
function MiddleTiers({ rows }: { rows: readonly Row[] }) {
  return rows.map(({ service, middle }) => (
    <PlotDot key={service} x={middle.cents} y={service} r={5} fill="var(--ink-2)" />
  ))
}

interface CreditsLineProps {
  readonly cents: number
  readonly text: string
  readonly tone: string
  readonly flip: boolean
  /** Above the plot, in the upper line of words or the lower. */
  readonly line: 0 | 1
  readonly stroke: string
  readonly strokeWidth?: number
  readonly strokeDasharray?: string
}

/** From top to bottom of the plot, behind all services and their names. */
function CreditsLine({ cents, text, tone, flip, line, ...stroke }: CreditsLineProps) {
  const left = useXAxisScale()?.(cents)
  const plot = usePlotArea()
  if (left === undefined || !plot) return null
  return (
    <ZIndexLayer zIndex={DefaultZIndexes.cursorRectangle}>
      <g transform={`translate(${left} ${plot.y})`}>
        <path d={`M0 0V${plot.height}`} {...stroke} />
        <text y={line * 14 - 24} textAnchor={flip ? 'end' : 'start'} fill={`var(${tone})`}>
          {text}
        </text>
      </g>
    </ZIndexLayer>
  )
}

interface CreditsLinesProps {
  readonly credits: number
  readonly ghost: number | null
  readonly top: number
}

/** What the credits cost: the reader's, and as a ghost the pinned ones. */
function CreditsLines({ credits, ghost, top }: CreditsLinesProps) {
  return (
    <>
      {ghost !== null && (
        <CreditsLine
          cents={ghost}
          text={`pinned ${formatMoney(ghost)}`}
          tone="--ink-2"
          flip={ghost > top / 2}
          line={0}
          stroke="var(--ghost)"
          strokeDasharray="4 4"
        />
      )}
      <CreditsLine
        cents={credits}
        text={`your credits ${formatMoney(credits)} a month`}
        tone="--paid"
        flip={credits > top / 2}
        line={1}
        stroke="var(--paid)"
        strokeWidth={1.5}
      />
    </>
  )
}

function rowsOf(outcome: Outcome, choice: TodayChoice): Row[] {
  const { day, pay } = choice
  const tierCost = (each: TodayRow<PerImageRow>) => ({
    tier: each.row.tier,
    cents: monthlyCents(each, pay),
    from: each.row.isStartingPrice ? 'from ' : '',
  })
  return barsAt(outcome, day).map(({ service, isStale, ...tiers }) => {
    const [low, middle, high] = [tierCost(tiers.low), tierCost(tiers.middle), tierCost(tiers.high)]
    return { service, isStale, low, middle, high, span: [low.cents, high.cents] }
  })
}

/** Each service from its cheapest tier to its dearest, against what the credits cost. */
export function TodayDrawing({ outcome, pinned, width, height, pointed }: DrawingProps) {
  const choice = useTodayChoice()
  const rows = useMemo(() => rowsOf(outcome, choice), [outcome, choice])
  const credits = metrics.monthly(outcome)
  const ghost = pinned && metrics.monthly(pinned)
  const top = axisTop(Math.max(credits, ghost ?? 0, ...rows.map(({ high }) => high.cents), 1))
  return (
    <BarChart
      {...svgProps}
      layout="vertical"
      width={width}
      height={height}
      margin={margin}
      data={rows}
      barSize={barHeight}
    >
      <CartesianGrid horizontal={false} stroke="var(--rule)" />
      <XAxis
        {...xAxisProps}
        type="number"
        domain={[0, top]}
        ticks={roundTicks(top, isNarrow(width) ? 3 : 4)}
        tickFormatter={formatMoney}
      />
      <YAxis type="category" dataKey="service" hide />
      <Bar dataKey="span" isAnimationActive={false} fill="var(--rule)" stroke="var(--edge)" />
      <MiddleTiers rows={rows} />
      <RowLabels rows={rows} width={width} />
      <CreditsLines credits={credits} ghost={ghost} top={top} />
      {pointed && <SentenceTooltip say={say} band />}
    </BarChart>
  )
}
