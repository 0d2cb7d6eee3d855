import { useContext, useId, useMemo } from 'react'
import {
  Bar,
  BarChart,
  CartesianGrid,
  DefaultZIndexes,
  Tooltip,
  XAxis,
  YAxis,
  ZIndexLayer,
  usePlotArea,
  useXAxisScale,
  useYAxisScale,
} from 'recharts'
import { formatCount } from '#ui/kit/format.ts'
import { givenWord } from '#ui/answer/details.ts'
import { AxisTitles, EndLabels, TooltipWords } from '#ui/chart/ChartLabel.tsx'
import { GhostDashes } from '#ui/chart/Ghost.tsx'
import { Hatching } from '#ui/chart/Hatching.tsx'
import { isLeast, isNarrow, type DrawingProps } from '#ui/chart/chart.ts'
import { MarkedRowContext } from '#ui/chart/markedRow.ts'
import { barShape } from '#ui/chart/marks.tsx'
import { axisProps, gridProps, svgProps } from '#ui/chart/chartProps.ts'
import { axisTop, axisWidth, roundTicks, spreadLabels } from '#ui/chart/ticks.ts'
import { sayMonth } from './sayMonth.ts'
import { accountSeries, type AccountPoint } from './series.ts'

const margin = { top: 44, right: 84, bottom: 20, left: 0 }

interface PurchasesProps {
  readonly points: readonly AccountPoint[]
  /** Whether there is room for how many credits. */
  readonly worded: boolean
}

/** A triangle in the colour of paid credits wherever something was bought, above the month's bars. */
function Purchases({ points, worded }: PurchasesProps) {
  const xOf = useXAxisScale()
  const yOf = useYAxisScale()
  return (
    <ZIndexLayer zIndex={DefaultZIndexes.scatter}>
      {points
        .filter(({ bought }) => bought > 0)
        .map((point) => {
          const x = xOf?.(point.month, { position: 'middle' })
          const y = yOf?.(highest(point))
          if (x === undefined || y === undefined) return null
          return (
            <g key={point.month} fill="var(--paid)" transform={`translate(${x} ${y - 6})`}>
              <path d="M-5 0h10l-5 -8z" />
              {worded && (
                <text y={-13} textAnchor="middle">
                  {`+${formatCount(point.bought)}`}
                </text>
              )}
            </g>
          )
        })}
    </ZIndexLayer>
  )
}

const highest = ({ spentFree, spentPaid, expired, balance }: AccountPoint) =>
  Math.max(spentFree + spentPaid + expired, balance)

/** The last month's parts, named at the right end; from the bottom up. */
function endLabels(last: AccountPoint, given: string, yTop: number, height: number) {
  const inner = height - margin.top - margin.bottom - 30
  const spent = last.spentFree + last.spentPaid
  const labels = [
    { tone: '--free', credits: last.spentFree, name: given, at: last.spentFree / 2 },
    {
      tone: '--paid',
      credits: last.spentPaid,
      name: 'paid',
      at: last.spentFree + last.spentPaid / 2,
    },
    { tone: '--ink-2', credits: last.expired, name: 'expired', at: spent + last.expired / 2 },
    { tone: '--ink', credits: last.balance, name: 'left', at: last.balance },
  ]
    .filter(({ credits }) => credits > 0)
    .sort((a, b) => a.at - b.at)
  const places = spreadLabels(
    labels.map(({ at }) => inner * (1 - at / yTop)),
    18,
    inner,
  )
  return labels.map(({ tone, credits, name }, index) => ({
    tone,
    text: `${formatCount(credits)} ${name}`,
    y: margin.top + (places[index] ?? 0) + 4,
  }))
}

function ticksOf(months: number, width: number): number[] {
  const room = Math.floor((width - margin.right - axisWidth(0)) / 32)
  const step = [1, 2, 3, 6, 12].find((every) => months / every <= room) ?? 12
  return Array.from({ length: months }, (_, index) => index + 1).filter(
    (month) => month % step === 0 || (month === 1 && step !== 2),
  )
}

/** A veil over the months that are still to come while one is pointed out. */
function LaterMonths({ after }: { after: number }) {
  const from = useXAxisScale()?.(after, { position: 'end' })
  const plot = usePlotArea()
  if (!plot || from === undefined) return null
  return (
    <ZIndexLayer zIndex={DefaultZIndexes.activeBar}>
      <rect
        x={from}
        y={0}
        width={plot.x + plot.width - from}
        height={plot.y + plot.height}
        fill="var(--paper)"
        fillOpacity={0.8}
      />
    </ZIndexLayer>
  )
}

/** The band behind the month that is pointed out. */
function MarkedBand({ month }: { month: number }) {
  const xOf = useXAxisScale()
  const plot = usePlotArea()
  const from = xOf?.(month, { position: 'start' })
  const to = xOf?.(month, { position: 'end' })
  if (!plot || from === undefined || to === undefined) return null
  return <rect x={from} y={plot.y} width={to - from} height={plot.height} fill="var(--rule)" />
}

/** What the pinned account has left at each close: a dash a month. */
function PinnedBalance({ points }: { points: readonly AccountPoint[] }) {
  return (
    <GhostDashes
      points={points.map(({ month, balance }) => ({ x: month, y: balance }))}
      labelAt={Math.ceil(points.length / 2)}
      text="pinned: left"
    />
  )
}

export function AccountDrawing({ outcome, pinned, width, height, pointed }: DrawingProps) {
  const hatching = `hatching-${useId()}`
  const data = useMemo(() => [...accountSeries(outcome)], [outcome])
  const ghost = useMemo(() => pinned && accountSeries(pinned).slice(0, data.length), [pinned, data])
  const ticks = useMemo(() => ticksOf(data.length, width), [data.length, width])
  const marked = useContext(MarkedRowContext)
  const last = data.at(-1)
  if (!last) return null
  const yTop = axisTop(
    Math.max(...data.map(highest), ...(ghost ?? []).map(({ balance }) => balance)),
  )
  const purchases = data.filter(({ bought }) => bought > 0).length
  return (
    <BarChart
      {...svgProps}
      width={width}
      height={height}
      margin={margin}
      data={data}
      barGap={1}
      barCategoryGap="18%"
    >
      <defs>
        <Hatching id={hatching} />
      </defs>
      <CartesianGrid {...gridProps} />
      {marked !== null && <MarkedBand month={marked} />}
      {marked !== null && marked < data.length && <LaterMonths after={marked} />}
      <XAxis {...axisProps} dataKey="month" ticks={ticks} height={30} />
      <YAxis
        {...axisProps}
        domain={[0, yTop]}
        ticks={roundTicks(yTop)}
        tickFormatter={formatCount}
        width={axisWidth(yTop)}
      />
      <Bar {...barProps} dataKey="spentFree" stackId="month" fill="var(--free)" />
      <Bar {...barProps} dataKey="spentPaid" stackId="month" fill="var(--paid-area)" />
      <Bar {...barProps} dataKey="expired" stackId="month" fill={`url(#${hatching})`} />
      <Bar {...balanceProps} dataKey="balance" />
      <Purchases points={data} worded={purchases <= (isNarrow(width) ? 3 : 8)} />
      {ghost && <PinnedBalance points={ghost} />}
      <EndLabels
        labels={endLabels(last, givenWord(outcome.scenario), yTop, height)}
        x={width - margin.right + 8}
      />
      <AxisTitles y={axisTitle(width)} x="month" left={axisWidth(yTop)} height={height} />
      {pointed && (
        <Tooltip
          content={<TooltipWords say={({ month }: AccountPoint) => sayMonth(outcome, month)} />}
          cursor={{ fill: 'var(--rule)', fillOpacity: 0.4 }}
          isAnimationActive={false}
        />
      )}
    </BarChart>
  )
}

const bought = <tspan fill="var(--paid)">▲ bought</tspan>
const wideAxisTitle = (
  <>
    <tspan>credits spent (filled) and left (outlined), </tspan>
    {bought}
  </>
)
const briefAxisTitle = (
  <>
    <tspan>credits: ■ spent, □ left, </tspan>
    {bought}
  </>
)
const axisTitle = (width: number) => (isLeast(width) ? briefAxisTitle : wideAxisTitle)

const balanceProps = {
  isAnimationActive: false,
  shape: barShape,
  fill: 'var(--paper)',
  stroke: 'var(--ghost)',
} as const

const barProps = {
  isAnimationActive: false,
  shape: barShape,
  stroke: 'var(--paper)',
  strokeWidth: 0.5,
} as const
