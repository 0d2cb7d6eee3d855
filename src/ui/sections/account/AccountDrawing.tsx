import { useContext, useId, useMemo } from 'react'
import { Bar, BarChart, CartesianGrid } from 'recharts'
import type { Outcome } from '#scenario/outcome.ts'
import { operationsOf } from '#scenario/Scenario.ts'
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
import {
  BalanceLine,
  highestOf,
  LaterMonths,
  MarkedBand,
  Purchases,
  RefusedLabel,
  refusedShape,
} from './MonthMarks.tsx'
import { accountSeries, handSeries, type AccountPoint } from './series.ts'
import { useHandMonths } from './useHandMonths.ts'

const margins = {
  usual: { top: 44, right: 84, bottom: 20, left: 0 },
  /** For names of more than ten characters at the right end. */
  wide: { top: 44, right: 116, bottom: 20, left: 0 },
}

/** Pixels that the name of a month needs. */
const monthWidth = 32
/** With more months than this a bar for each balance is too thin. */
const mostBalances = 18

/** The last month's parts, named at the right end. */
function endLabels(last: AccountPoint, given: 'free' | 'included'): EndLabel[] {
  const { spentFree, spentPaid, expired, missing, refused, balance } = last
  const parts = [
    { tone: `--${given}`, height: spentFree, count: spentFree, name: given },
    { tone: '--paid', height: spentPaid, count: spentPaid, name: 'paid' },
    { tone: '--ink-2', height: expired, count: expired, name: 'expired' },
    { tone: '--ink-2', height: missing, count: refused, name: 'refused' },
  ]
  let below = 0
  const stacked = parts.map(({ tone, height, count, name }) => {
    const at = below + height / 2
    below += height
    return { tone, at, count, name }
  })
  return [...stacked, { tone: '--ink', at: balance, count: balance, name: 'left' }]
    .filter(({ count }) => count > 0)
    .map(({ tone, at, count, name }) => ({ tone, at, text: `${formatCount(count)} ${name}` }))
}

function useSeries(outcome: Outcome, pinned: Outcome | null) {
  const rows = useHandMonths()
  const { months } = outcome.scenario
  const data = useMemo(
    () => [...(rows ? handSeries(rows, months) : accountSeries(outcome))],
    [outcome, rows, months],
  )
  // What the pinned account has left where that is something else.
  const ghost = useMemo(
    () =>
      pinned && !rows
        ? accountSeries(pinned).filter(
            ({ month, balance }) => month <= data.length && balance !== data[month - 1]?.balance,
          )
        : [],
    [pinned, rows, data],
  )
  return { rows, data, ghost }
}

export function AccountDrawing({ outcome, pinned, width, height, pointed }: DrawingProps) {
  const hatching = `hatching-${useId()}`
  const { rows, data, ghost } = useSeries(outcome, pinned)
  const marked = useContext(MarkedRowContext)
  const last = data.at(-1)
  if (!last) return null
  const highest = Math.max(...data.map(highestOf), ...ghost.map(({ balance }) => balance))
  const given = givenWord(outcome.scenario)
  const labels = endLabels(last, given)
  const margin = margins[labels.some(({ text }) => text.length > 10) ? 'wide' : 'usual']
  const plot = plotOf({ width, height, margin, highest })
  const purchases = data.filter(({ bought }) => bought > 0).length
  const isLong = data.length > mostBalances
  return (
    <BarChart {...plot.chart} data={data} barGap={1} barCategoryGap="18%" maxBarSize={24}>
      <Hatching id={hatching} />
      <CartesianGrid {...gridProps} />
      {marked !== null && <MarkedBand month={marked} />}
      {marked !== null && marked < data.length && <LaterMonths after={marked} />}
      <MonthAxis months={data.length} most={Math.floor((plot.right - plot.left) / monthWidth)} />
      <ValueAxis plot={plot} />
      <Bar {...barProps} dataKey="spentFree" fill={`var(--${given})`} />
      <Bar {...barProps} dataKey="spentPaid" fill="var(--paid-area)" />
      <Bar {...barProps} dataKey="expired" fill={`url(#${hatching})`} />
      <Bar {...barProps} dataKey="missing" shape={refusedShape} />
      {!isLong && <Bar {...balanceProps} dataKey="balance" />}
      {isLong && <BalanceLine points={data} />}
      <Purchases points={data} ghost={ghost} worded={purchases <= (isNarrow(width) ? 3 : 8)} />
      <RefusedLabel points={data} />
      <GhostDashes
        points={ghost.map(({ month, balance }) => ({ x: month, y: balance }))}
        labelAt={0}
        text=""
      />
      <EndLabels plot={plot} labels={labels} />
      <AxisTitles
        plot={plot}
        y={
          <>
            <tspan>{axisTitle(width, isLong)}</tspan>
            {purchases > 0 && <tspan fill="var(--paid)">, ▲ bought</tspan>}
            {pinned && ghost.length > 0 && (
              <tspan>{`, ╌ pinned: ${formatCount(operationsOf(pinned.scenario))}`}</tspan>
            )}
          </>
        }
        x="month"
      />
      {pointed && (
        <SentenceTooltip
          say={({ month }: AccountPoint) => sayMonth(outcome, month, rows ?? undefined)}
          band
        />
      )}
    </BarChart>
  )
}

function axisTitle(width: number, isLong: boolean): string {
  return isLeast(width)
    ? `■ spent, ${isLong ? '━' : '□'} left`
    : `credits spent (filled) and left (${isLong ? 'line' : 'outlined'})`
}

const balanceProps = {
  isAnimationActive: false,
  shape: barShape,
  fill: 'var(--paper)',
  stroke: 'var(--ghost)',
} as const

const barProps = {
  stackId: 'month',
  isAnimationActive: false,
  shape: barShape,
  stroke: 'var(--paper)',
  strokeWidth: 0.5,
} as const
