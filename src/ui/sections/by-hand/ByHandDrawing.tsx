import { useId } from 'react'
import { givenUnder } from './handWords.ts'
import { useHandAccount } from './useHandAccount.ts'
import { formatCount } from '#ui/kit/format.ts'
import { AxisTitles } from '#ui/chart/ChartLabel.tsx'
import { isNarrow, type DrawingProps } from '#ui/chart/chart.ts'
import { Hatching } from '#ui/chart/Hatching.tsx'
import { svgProps } from '#ui/chart/chartProps.ts'
import { axisTop, axisWidth, roundTicks } from '#ui/chart/ticks.ts'
import { handSeries, monthStarts, type HandPoint } from './series.ts'

const margin = { top: 30, right: 12, bottom: 28 }
/** A bar is never wider: few steps leave the rest of the line to come. */
const widestBar = 14

interface Plot {
  readonly left: number
  readonly bottom: number
  readonly barWidth: number
  readonly xOf: (index: number) => number
  readonly yOf: (credits: number) => number
}

function plotOf(points: readonly HandPoint[], yTop: number, width: number, height: number): Plot {
  const left = axisWidth(yTop)
  const bottom = height - margin.bottom
  const barWidth = Math.min(widestBar, (width - left - margin.right) / points.length)
  return {
    left,
    bottom,
    barWidth,
    xOf: (index) => left + index * barWidth,
    yOf: (credits) => bottom - ((bottom - margin.top) * credits) / yTop,
  }
}

function Grid({ plot, yTop, width }: { plot: Plot; yTop: number; width: number }) {
  return roundTicks(yTop, 2).map((credits) => (
    <g key={credits}>
      <path d={`M${plot.left} ${plot.yOf(credits)}H${width - margin.right}`} stroke="var(--rule)" />
      <text x={plot.left - 8} y={plot.yOf(credits) + 4} textAnchor="end" fill="var(--ink-2)">
        {formatCount(credits)}
      </text>
    </g>
  ))
}

interface StepProps {
  readonly point: HandPoint
  readonly x: number
  readonly plot: Plot
  readonly hatching: string
}

/** Free credits below, paid above, and at the close of a month what expired. */
function Step({ point: { free, paid, expired, bought }, x, plot, hatching }: StepProps) {
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
      {bar(0, free, 'var(--free)')}
      {bar(free, paid, 'var(--paid-area)')}
      {bar(free + paid, expired, `url(#${hatching})`)}
      {bought > 0 && (
        <path d={`M${x + barWidth / 2 - 5} ${yOf(free + paid) - 5}h10l-5 -8z`} fill="var(--paid)" />
      )}
    </g>
  )
}

function Months({ points, plot }: { points: readonly HandPoint[]; plot: Plot }) {
  return monthStarts(points).map((start) => {
    const x = plot.xOf(points.indexOf(start))
    return (
      <g key={start.month}>
        <path d={`M${x} ${margin.top}V${plot.bottom + 20}`} stroke="var(--edge)" />
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
  const yTop = axisTop(Math.max(...points.map((one) => one.free + one.paid + one.expired)), 2)
  const plot = plotOf(points, yTop, width, height)
  return (
    <svg width={width} height={height} role={svgProps.role} aria-hidden="true">
      <defs>
        <Hatching id={hatching} />
      </defs>
      <Grid plot={plot} yTop={yTop} width={width} />
      {points.map((point, index) => (
        <Step key={index} point={point} x={plot.xOf(index)} plot={plot} hatching={hatching} />
      ))}
      <Months points={points} plot={plot} />
      <AxisTitles
        y={
          <>
            <tspan>{isNarrow(width) ? 'credits left: ' : 'credits left after each step: '}</tspan>
            <tspan fill="var(--free)">{givenUnder(prices)}</tspan>
            <tspan>, </tspan>
            <tspan fill="var(--paid)">paid ▲ bought</tspan>
            <tspan>, ▨ expired</tspan>
          </>
        }
        x=""
        left={plot.left}
        height={height}
      />
      <text x={plot.left - 6} y={plot.bottom + 18} textAnchor="end" fill="var(--ink-2)">
        month
      </text>
    </svg>
  )
}
