import { useId } from 'react'
import { givenUnder } from './handWords.ts'
import { useHandAccount } from './useHandAccount.ts'
import { formatCount } from '#ui/kit/format.ts'
import { AxisTitles } from '#ui/chart/ChartLabel.tsx'
import { isNarrow, type DrawingProps } from '#ui/chart/chart.ts'
import { Hatching } from '#ui/chart/Hatching.tsx'
import { svgProps } from '#ui/chart/chartProps.ts'
import { plotOf, type Plot } from '#ui/chart/plot.ts'
import { handSeries, monthStarts, type HandPoint } from './series.ts'

const margin = { top: 30, right: 12, bottom: 28, left: 0 }
/** A bar is never wider: few steps leave the rest of the line to come. */
const widestBar = 14

interface StepsPlot extends Plot {
  readonly barWidth: number
  readonly xOf: (index: number) => number
}

function stepsPlotOf(points: readonly HandPoint[], width: number, height: number): StepsPlot {
  const highest = Math.max(...points.map((one) => one.free + one.paid + one.expired))
  const plot = plotOf({ width, height, margin, highest, tickCount: 2, axisHeight: 0 })
  const barWidth = Math.min(widestBar, (plot.right - plot.left) / points.length)
  return { ...plot, barWidth, xOf: (index) => plot.left + index * barWidth }
}

function Grid({ plot }: { plot: Plot }) {
  return plot.yTicks.map((credits) => (
    <g key={credits}>
      <path d={`M${plot.left} ${plot.yOf(credits)}H${plot.right}`} stroke="var(--rule)" />
      <text x={plot.left - 8} y={plot.yOf(credits) + 4} textAnchor="end" fill="var(--ink-2)">
        {formatCount(credits)}
      </text>
    </g>
  ))
}

interface StepProps {
  readonly point: HandPoint
  readonly given: 'free' | 'included'
  readonly x: number
  readonly plot: StepsPlot
  readonly hatching: string
}

/** Free or included credits below, paid above, and at the close of a month what expired. */
function Step({ point, given, x, plot, hatching }: StepProps) {
  const { free, paid, expired, bought } = point
  const { yOf, barWidth } = plot
  const bar = (from: number, credits: number, fill: string) =>
    credits > 0 && (
      <rect
        x={x}
        y={yOf(from + credits)}
        width={barWidth}
        height={yOf(from) - yOf(from + credits)}
        fill={fill}
        stroke="var(--paper)"
        strokeWidth={0.5}
      />
    )
  return (
    <g>
      {bar(0, free, `var(--${given})`)}
      {bar(free, paid, 'var(--paid-area)')}
      {bar(free + paid, expired, `url(#${hatching})`)}
      {bought > 0 && (
        <path d={`M${x + barWidth / 2 - 5} ${yOf(free + paid) - 5}h10l-5 -8z`} fill="var(--paid)" />
      )}
    </g>
  )
}

function Months({ points, plot }: { points: readonly HandPoint[]; plot: StepsPlot }) {
  return monthStarts(points).map((start) => {
    const x = plot.xOf(points.indexOf(start))
    return (
      <g key={start.month}>
        <path d={`M${x} ${plot.top}V${plot.bottom + 20}`} stroke="var(--edge)" />
        <text x={x + 3} y={plot.bottom + 18} fill="var(--ink-2)">
          {start.month}
        </text>
      </g>
    )
  })
}

/** Credits left after each step, month by month. */
export function ByHandDrawing({ width, height }: DrawingProps) {
  const hatching = `hatching-${useId()}`
  const { account, prices } = useHandAccount()
  const points = handSeries(account)
  const plot = stepsPlotOf(points, width, height)
  const given = givenUnder(prices)
  return (
    <svg width={width} height={height} role={svgProps.role} aria-hidden="true">
      <Hatching id={hatching} />
      <Grid plot={plot} />
      {points.map((point, index) => (
        <Step key={index} {...{ point, given, plot, hatching }} x={plot.xOf(index)} />
      ))}
      <Months points={points} plot={plot} />
      <AxisTitles
        plot={plot}
        y={
          <>
            <tspan>{isNarrow(width) ? 'credits left: ' : 'credits left after each step: '}</tspan>
            <tspan fill={`var(--${given})`}>{given}</tspan>
            <tspan>, </tspan>
            <tspan fill="var(--paid)">paid ▲ bought</tspan>
            <tspan>, ▨ expired</tspan>
          </>
        }
        x=""
      />
      <text x={plot.left - 6} y={plot.bottom + 18} textAnchor="end" fill="var(--ink-2)">
        month
      </text>
    </svg>
  )
}
