import { DefaultZIndexes, useXAxisScale, useYAxisScale, ZIndexLayer } from 'recharts'

export interface GhostPoint {
  readonly x: number
  readonly y: number | null
}

interface GhostProps {
  readonly points: readonly GhostPoint[]
  /** Which point its words stand at. */
  readonly labelAt: number
  readonly text: string
  readonly anchor?: 'start' | 'middle' | 'end'
  readonly dy?: number
}

/** What the pinned scenario drew: a dashed line over a rim of paper, named where it runs. */
export function Ghost({ points, labelAt, text, anchor = 'middle', dy = -9 }: GhostProps) {
  const xOf = useXAxisScale()
  const yOf = useYAxisScale()
  const places = points.flatMap(({ x, y }) => {
    const left = xOf?.(x, { position: 'middle' })
    const top = y === null ? undefined : yOf?.(y)
    return left === undefined || top === undefined ? [] : [{ x, left, top }]
  })
  const named = places.find(({ x }) => x === labelAt)
  const path = places.map(({ left, top }) => `${left} ${top}`).join('L')
  if (path === '') return null
  return (
    <ZIndexLayer zIndex={DefaultZIndexes.line}>
      <g fill="none" strokeWidth={2} data-ghost="">
        <path d={`M${path}`} stroke="var(--paper)" strokeWidth={4} />
        <path d={`M${path}`} stroke="var(--ghost)" strokeDasharray="4 4" />
        {named && (
          <text x={named.left} y={named.top + dy} textAnchor={anchor} {...words}>
            {text}
          </text>
        )}
      </g>
    </ZIndexLayer>
  )
}

const words = {
  fill: 'var(--ink)',
  stroke: 'var(--paper)',
  strokeWidth: 5,
  strokeLinejoin: 'round',
  paintOrder: 'stroke',
} as const
