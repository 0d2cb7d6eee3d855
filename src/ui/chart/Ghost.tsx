import { DefaultZIndexes, useXAxisScale, useYAxisScale, ZIndexLayer } from 'recharts'
import { textHalo } from './chartProps.ts'

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

interface Place {
  readonly x: number
  readonly left: number
  readonly top: number
}

function usePlaces(points: readonly GhostPoint[]): Place[] {
  const xOf = useXAxisScale()
  const yOf = useYAxisScale()
  return points.flatMap(({ x, y }) => {
    const left = xOf?.(x, { position: 'middle' })
    const top = y === null ? undefined : yOf?.(y)
    return left === undefined || top === undefined ? [] : [{ x, left, top }]
  })
}

/** What the pinned scenario drew: a dashed line over a rim of paper, named where it runs. */
export function Ghost({ points, ...look }: GhostProps) {
  const places = usePlaces(points)
  const path = places.map(({ left, top }) => `${left} ${top}`).join('L')
  return path === '' ? null : <Drawn {...look} places={places} path={`M${path}`} dashes="4 4" />
}

/** Half the width of a dash. */
const reach = 8

/** The same where points stand apart, as months do: a dash each. */
export function GhostDashes({ points, ...look }: GhostProps) {
  const places = usePlaces(points)
  const path = places.map(({ left, top }) => `M${left - reach} ${top}h${2 * reach}`).join('')
  return path === '' ? null : <Drawn {...look} places={places} path={path} dashes="none" />
}

interface DrawnProps extends Omit<GhostProps, 'points'> {
  readonly places: readonly Place[]
  readonly path: string
  readonly dashes: string
}

function Drawn({ places, path, dashes, labelAt, text, anchor = 'middle', dy = -9 }: DrawnProps) {
  const named = places.find(({ x }) => x === labelAt)
  return (
    <ZIndexLayer zIndex={DefaultZIndexes.line}>
      <g fill="none" strokeWidth={2} data-ghost="">
        <path d={path} stroke="var(--paper)" strokeWidth={4} />
        <path d={path} stroke="var(--ghost)" strokeDasharray={dashes} />
        {named && (
          <text
            {...textHalo}
            x={named.left}
            y={named.top + dy}
            textAnchor={anchor}
            fill="var(--ink)"
            strokeWidth={5}
          >
            {text}
          </text>
        )}
      </g>
    </ZIndexLayer>
  )
}
