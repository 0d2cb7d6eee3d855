import type { ReactNode } from 'react'
import { textHalo } from './chartProps.ts'
import type { Plot } from './plot.ts'

interface ChartLabelProps {
  readonly text: string
  /** The name of a colour token. */
  readonly tone?: string
  readonly strong?: boolean | undefined
  readonly anchor?: 'start' | 'middle' | 'end'
  readonly x?: number
  readonly y?: number
}

/** Words over a halo; where they stand inside a mark, beside it. */
export function ChartLabel({
  text,
  tone = '--ink',
  strong,
  anchor = 'start',
  x = 8,
  y = -6,
}: ChartLabelProps) {
  return (
    <text
      {...textHalo}
      x={x}
      y={y}
      textAnchor={anchor}
      fill={`var(${tone})`}
      fontWeight={strong ? 700 : 400}
    >
      {text}
    </text>
  )
}

/** Words at the top of a vertical line. */
export function Note({ text, flip }: { text: string; flip: boolean }) {
  return (
    <text x={flip ? -6 : 6} y={10} textAnchor={flip ? 'end' : 'start'} fill="var(--ink)">
      {text}
    </text>
  )
}

interface AxisTitlesProps {
  readonly plot: Plot
  readonly y: ReactNode
  readonly x: string
}

/** What the axes count: above the upright one, below the level one. */
export function AxisTitles({ plot, y, x }: AxisTitlesProps) {
  return (
    <g fill="var(--ink-2)">
      <text x={0} y={12}>
        {y}
      </text>
      <text x={plot.left} y={plot.chart.height - 4}>
        {x}
      </text>
    </g>
  )
}
