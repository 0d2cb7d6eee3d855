import type * as original from 'recharts/es6/shape/Curve'
import { adaptEventHandlers } from 'recharts/es6/util/types'
import { svgPropertiesNoEvents } from 'recharts/es6/util/svgPropertiesNoEvents'

/*
 * Our lines are straight, or stairs, from left to right. What a curve of d3-shape is made of hangs on
 * its prototype, so a bundler that keeps one keeps all.
 */

type Point = readonly [x: number, y: number]

/** A place of the line and what is below it. */
interface Place {
  readonly at: Point
  readonly base: Point | null
}

export const defaultCurveProps = { connectNulls: false, type: 'linear' } as const

type PathProps = Parameters<typeof original.getPath>[0]

function pointOf(point: { readonly x: number | null; readonly y: number | null } | undefined) {
  const { x, y } = point ?? { x: null, y: null }
  return Number.isFinite(x) && Number.isFinite(y) ? ([Number(x), Number(y)] as const) : null
}

/** Runs of places that are all there. */
function runsOf({ points = [], baseLine, connectNulls }: PathProps): Place[][] {
  const runs: Place[][] = [[]]
  for (const [index, point] of points.entries()) {
    const at = pointOf(point)
    const base = Array.isArray(baseLine) ? pointOf(baseLine[index]) : null
    if (at && (base || !Array.isArray(baseLine)))
      runs.at(-1)?.push({ at, base: typeof baseLine === 'number' ? [at[0], baseLine] : base })
    else if (!connectNulls) runs.push([])
  }
  return runs.filter(({ length }) => length > 0)
}

/** With the corners between. */
function cornered(points: readonly Point[], type: PathProps['type'] = 'linear'): readonly Point[] {
  if (type === 'linear') return points
  if (type !== 'stepAfter') throw new Error('a curved line')
  return points.flatMap((point, index) => {
    const before = points[index - 1]
    return before ? [[point[0], before[1]] as const, point] : [point]
  })
}

export function getPath(props: PathProps): string | null {
  const path = runsOf(props).map((run) => {
    const line = cornered(
      run.map(({ at }) => at),
      props.type,
    )
    const base = cornered(
      run.flatMap(({ base: below }) => (below ? [below] : [])),
      props.type,
    )
    const isClosed = base.length > 0 || run.length === 1
    return `M${[...line, ...[...base].reverse()].map(String).join('L')}${isClosed ? 'Z' : ''}`
  })
  return path.join('') || null
}

export function Curve(props: original.Props) {
  const { className, points, path, pathRef } = props
  const d = points?.length ? getPath(props) : path
  if (d === undefined) return null
  return (
    <path
      {...svgPropertiesNoEvents(props)}
      {...adaptEventHandlers(props)}
      className={`recharts-curve ${className ?? ''}`}
      d={d ?? undefined}
      ref={pathRef}
    />
  )
}
