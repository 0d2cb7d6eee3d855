import { useContext, useId, useMemo } from 'react'
import {
  Bar,
  BarChart,
  CartesianGrid,
  DefaultZIndexes,
  ZIndexLayer,
  usePlotArea,
  useXAxisScale,
  useYAxisScale,
} from 'recharts'
import { formatCount } from '#ui/kit/format.ts'
import { givenWord } from '#ui/answer/details.ts'
import { AxisTitles } from '#ui/chart/ChartLabel.tsx'
import { EndLabels, type EndLabel } from '#ui/chart/EndLabels.tsx'
import { GhostDashes } from '#ui/chart/Ghost.tsx'
import { Hatching } from '#ui/chart/Hatching.tsx'
import { SentenceTooltip } from '#ui/chart/SentenceTooltip.tsx'
import { MonthAxis, ValueAxis } from '#ui/chart/axes.tsx'
import { isLeast, isNarrow, type DrawingProps } from '#ui/chart/chart.ts'
import { MarkedRowContext } from '#ui/chart/markedRow.ts'
import { barShape } from '#ui/chart/marks.tsx'
import { gridProps } from '#ui/chart/chartProps.ts'
import { plotOf } from '#ui/chart/plot.ts'
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

/** The last month's parts, named at the right end. */
function endLabels(last: AccountPoint, given: string): EndLabel[] {
  const { spentFree, spentPaid, expired, balance } = last
  const spent = spentFree + spentPaid
  return [
    { tone: '--free', credits: spentFree, name: given, at: spentFree / 2 },
    { tone: '--paid', credits: spentPaid, name: 'paid', at: spentFree + spentPaid / 2 },
    { tone: '--ink-2', credits: expired, name: 'expired', at: spent + expired / 2 },
    { tone: '--ink', credits: balance, name: 'left', at: balance },
  ]
    .filter(({ credits }) => credits > 0)
    .map(({ tone, credits, name, at }) => ({ tone, at, text: `${formatCount(credits)} ${name}` }))
}

/** Pixels that the name of a month needs. */
const monthWidth = 32

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
  const marked = useContext(MarkedRowContext)
  const last = data.at(-1)
  if (!last) return null
  const highestDrawn = Math.max(
    ...data.map(highest),
    ...(ghost ?? []).map(({ balance }) => balance),
  )
  const plot = plotOf({ width, height, margin, highest: highestDrawn })
  const purchases = data.filter(({ bought }) => bought > 0).length
  return (
    <BarChart {...plot.chart} data={data} barGap={1} barCategoryGap="18%">
      <Hatching id={hatching} />
      <CartesianGrid {...gridProps} />
      {marked !== null && <MarkedBand month={marked} />}
      {marked !== null && marked < data.length && <LaterMonths after={marked} />}
      <MonthAxis months={data.length} most={Math.floor((plot.right - plot.left) / monthWidth)} />
      <ValueAxis plot={plot} />
      <Bar {...barProps} dataKey="spentFree" stackId="month" fill="var(--free)" />
      <Bar {...barProps} dataKey="spentPaid" stackId="month" fill="var(--paid-area)" />
      <Bar {...barProps} dataKey="expired" stackId="month" fill={`url(#${hatching})`} />
      <Bar {...balanceProps} dataKey="balance" />
      <Purchases points={data} worded={purchases <= (isNarrow(width) ? 3 : 8)} />
      {ghost && <PinnedBalance points={ghost} />}
      <EndLabels plot={plot} labels={endLabels(last, givenWord(outcome.scenario))} />
      <AxisTitles plot={plot} y={axisTitle(width)} x="month" />
      {pointed && (
        <SentenceTooltip say={({ month }: AccountPoint) => sayMonth(outcome, month)} band />
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
