import type { ReactNode } from 'react'

interface ChartLabelProps {
  readonly text: string
  readonly tone?: string
  readonly strong?: boolean
  /** To the left of its mark, where the right has no room. */
  readonly flip?: boolean
  readonly anchor?: 'start' | 'middle' | 'end'
  readonly dx?: number
  readonly dy?: number
}

/** Words beside a mark, over a rim of paper that keeps them legible on an area. */
export function ChartLabel({
  text,
  tone = '--ink',
  strong,
  flip,
  anchor = flip ? 'end' : 'start',
  dx = 8,
  dy = -6,
}: ChartLabelProps) {
  return (
    <text
      x={flip ? -dx : dx}
      y={dy}
      textAnchor={anchor}
      fill={`var(${tone})`}
      fontWeight={strong ? 700 : 400}
      stroke="var(--paper)"
      strokeWidth={4}
      strokeLinejoin="round"
      paintOrder="stroke"
    >
      {text}
    </text>
  )
}

/** Words at the top of a vertical line. */
export function Note({ text, flip }: Pick<ChartLabelProps, 'text' | 'flip'>) {
  return (
    <text x={flip ? -6 : 6} y={10} textAnchor={flip ? 'end' : 'start'} fill="var(--ink)">
      {text}
    </text>
  )
}

export interface EndLabel {
  readonly text: string
  /** The name of a colour token. */
  readonly tone: string
  readonly y: number
  readonly strong?: boolean
}

/** Names of the series, at the right end of each. */
export function EndLabels({ labels, x }: { labels: readonly EndLabel[]; x: number }) {
  return labels.map(({ text, tone, y, strong }) => (
    <text key={text} x={x} y={y} fill={`var(${tone})`} fontWeight={strong ? 700 : 400}>
      {text}
    </text>
  ))
}

interface AxisTitlesProps {
  readonly y: ReactNode
  readonly x: string
  /** Where the plot begins. */
  readonly left: number
  readonly height: number
}

/** What the axes count: above the upright one, below the level one. */
export function AxisTitles({ y, x, left, height }: AxisTitlesProps) {
  return (
    <g fill="var(--ink-2)">
      <text x={0} y={12}>
        {y}
      </text>
      <text x={left} y={height - 4}>
        {x}
      </text>
    </g>
  )
}

interface TooltipWordsProps<Point> {
  readonly say: (point: Point) => string
  readonly active?: boolean
  readonly payload?: readonly { readonly payload?: unknown }[]
}

/** A tooltip that is a sentence; for the eye only, since the table says it to everyone else. */
export function TooltipWords<Point>({ say, active, payload }: TooltipWordsProps<Point>) {
  const point = payload?.[0]?.payload
  if (!active || point === undefined) return null
  return (
    <div className="tooltip" aria-hidden="true">
      {say(point as Point)}
    </div>
  )
}
