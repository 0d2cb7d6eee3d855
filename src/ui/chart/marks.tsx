import type { ReactNode } from 'react'
import {
  DefaultZIndexes,
  useXAxisScale,
  useYAxisScale,
  ZIndexLayer,
  type BarShapeProps,
} from 'recharts'

/*
 * Recharts' own reference lines and dots tell its store of each change, and everything that
 * listens to the store is asked again each time: half of what such a chart costs. These only read.
 */

interface Look {
  readonly fill?: string
  readonly stroke?: string
  readonly strokeWidth?: number
}

interface PlotDotProps extends Look {
  readonly x: number
  /** The name of its band, where there are bands. */
  readonly y: number | string
  readonly r: number
  /** Drawn with the dot's middle as the origin. */
  readonly children?: ReactNode
}

export function PlotDot({ x, y, children, ...circle }: PlotDotProps) {
  const left = useXAxisScale()?.(x)
  const top = useYAxisScale()?.(y, { position: 'middle' })
  if (left === undefined || top === undefined) return null
  return (
    <ZIndexLayer zIndex={DefaultZIndexes.scatter}>
      <g transform={`translate(${left} ${top})`}>
        {circle.r > 0 && <circle {...circle} />}
        {children}
      </g>
    </ZIndexLayer>
  )
}

interface PlotLineProps extends Look {
  readonly x: number
  readonly from: number
  readonly to: number
  /** Drawn with the line's upper end as the origin. */
  readonly children?: ReactNode
}

/** An upright line. */
export function PlotLine({ x, from, to, children, ...line }: PlotLineProps) {
  const left = useXAxisScale()?.(x)
  const yScale = useYAxisScale()
  const [bottom, top] = [yScale?.(from), yScale?.(to)]
  if (left === undefined || bottom === undefined || top === undefined) return null
  return (
    <ZIndexLayer zIndex={DefaultZIndexes.line}>
      <g transform={`translate(${left} ${top})`}>
        <path d={`M0 0V${bottom - top}`} {...line} />
        {children}
      </g>
    </ZIndexLayer>
  )
}

/** Recharts' own bar measures itself for an animation, and is rendered a second time for it. */
export function barShape({ x, y, width, height, fill, stroke, strokeWidth }: BarShapeProps) {
  if (height <= 0) return null
  return <rect {...{ x, y, width, height, fill, stroke, strokeWidth }} />
}
