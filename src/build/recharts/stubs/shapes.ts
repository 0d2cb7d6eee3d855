/* `Curve.tsx` draws lines and areas itself; of d3-shape's layouts ours have the plain stack. */

type Point = [from: number, to: number] & { data?: unknown }
type Series<Key> = Point[] & { key: Key; index: number }
type Offset = (series: readonly Point[][], order: readonly number[]) => void

interface Stack<Datum, Key> {
  (data: readonly Datum[]): Series<Key>[]
  keys: (keys: readonly Key[]) => this
  value: (value: (datum: Datum, key: Key) => number) => this
  order: () => this
  offset: (offset: Offset) => this
}

/** Each series begins where the one before it ends. */
export const stackOffsetNone: Offset = (series) => {
  for (const [index, points] of series.entries())
    for (const [place, point] of points.entries()) {
      const below = series[index - 1]?.[place]
      if (!below) continue
      point[0] = Number.isNaN(below[1]) ? below[0] : below[1]
      point[1] += point[0]
    }
}

export function stackOrderNone(series: readonly unknown[]): number[] {
  return [...series.keys()]
}

export function stack<Datum, Key>(): Stack<Datum, Key> {
  let allKeys: readonly Key[] = []
  let valueOf = (_datum: Datum, _key: Key) => 0
  let offsetAll = stackOffsetNone
  const stacked: Stack<Datum, Key> = Object.assign(
    (data: readonly Datum[]) => {
      const all = allKeys.map((key, index) => {
        const points = data.map((datum) =>
          Object.assign<Point, object>([0, valueOf(datum, key)], { data: datum }),
        )
        return Object.assign(points, { key, index })
      })
      offsetAll(all, stackOrderNone(all))
      return all
    },
    {
      keys: (keys: readonly Key[]) => ((allKeys = keys), stacked),
      value: (value: typeof valueOf) => ((valueOf = value), stacked),
      order: () => stacked,
      offset: (offset: Offset) => ((offsetAll = offset), stacked),
    },
  )
  return stacked
}

function unknown(): never {
  throw new Error('another stack, or a symbol')
}

export {
  unknown as stackOffsetExpand,
  unknown as stackOffsetSilhouette,
  unknown as stackOffsetWiggle,
  unknown as symbol,
  unknown as symbolCircle,
  unknown as symbolCross,
  unknown as symbolDiamond,
  unknown as symbolSquare,
  unknown as symbolStar,
  unknown as symbolTriangle,
  unknown as symbolWye,
}
