import { useMemo } from 'react'
import { XAxis, YAxis } from 'recharts'
import { formatCount } from '#ui/kit/format.ts'
import { isNarrow } from './chart.ts'
import { axisProps, xAxisProps } from './chartProps.ts'
import type { Plot } from './plot.ts'
import { monthTicks, roundTicks } from './ticks.ts'

/** The upright axis of a plot. */
export function ValueAxis({ plot: { yTop, yTicks, format, left, chart } }: { plot: Plot }) {
  return (
    <YAxis
      {...axisProps}
      domain={[0, yTop]}
      ticks={yTicks}
      tickFormatter={format}
      width={left - chart.margin.left}
    />
  )
}

/** Operations a month, from 0 to `top`. */
export function OperationsAxis({ top, width }: { top: number; width: number }) {
  return (
    <XAxis
      {...xAxisProps}
      dataKey="operations"
      type="number"
      domain={[0, top]}
      ticks={roundTicks(top, isNarrow(width) ? (top < 10_000 ? 4 : 2) : 5)}
      tickFormatter={formatCount}
    />
  )
}

/** The months of the account, of which at most `most` are named. */
export function MonthAxis({ months, most }: { months: number; most: number }) {
  const ticks = useMemo(() => monthTicks(months, most), [months, most])
  return <XAxis {...xAxisProps} dataKey="month" ticks={ticks} />
}
