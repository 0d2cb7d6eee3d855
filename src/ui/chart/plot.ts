import { formatCount } from '#ui/kit/format.ts'
import { svgProps, xAxisHeight } from './chartProps.ts'
import { axisTop, axisWidth, roundTicks } from './ticks.ts'

interface PlotOptions {
  readonly width: number
  readonly height: number
  /** Room for titles and labels around the plot and its axes; a constant, as Recharts compares it. */
  readonly margin: Readonly<Record<'top' | 'right' | 'bottom' | 'left', number>>
  /** The highest value: the upright axis runs from 0 to a round number at or above it. */
  readonly highest: number
  readonly format?: (value: number) => string
  readonly tickCount?: number
  /** What ticks are multiples of: whole numbers where nothing is said. */
  readonly least?: number | undefined
  /** Other than Recharts' own where a drawing makes its level axis itself. */
  readonly axisHeight?: number
}

/** The frame that a chart is drawn in: its four edges in pixels, and its upright axis. */
export interface Plot {
  readonly left: number
  readonly right: number
  readonly top: number
  readonly bottom: number
  readonly yTop: number
  readonly yTicks: number[]
  readonly format: (value: number) => string
  /** Where a value stands, in pixels. */
  readonly yOf: (value: number) => number
  /** For the Recharts chart around it, which comes to the same frame by them. */
  readonly chart: Pick<PlotOptions, 'width' | 'height' | 'margin'> & typeof svgProps
}

export function plotOf({
  width,
  height,
  margin,
  highest,
  format = formatCount,
  tickCount = 4,
  least,
  axisHeight = xAxisHeight,
}: PlotOptions): Plot {
  const yTop = axisTop(highest, tickCount, least)
  const { top } = margin
  const bottom = height - margin.bottom - axisHeight
  return {
    left: margin.left + axisWidth(yTop, format),
    right: width - margin.right,
    top,
    bottom,
    yTop,
    yTicks: roundTicks(yTop, tickCount, least),
    format,
    yOf: (value) => top + (bottom - top) * (1 - value / yTop),
    chart: { ...svgProps, width, height, margin },
  }
}
