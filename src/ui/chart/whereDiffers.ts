interface Place {
  readonly operations: number
}

/**
 * The stretch of a pinned series on which it is another than one's own, with a point on either
 * side; nothing where it is the same at all numbers of operations that both know.
 */
export function whereDiffers<Point extends Place>(
  pinned: readonly Point[],
  own: readonly Point[],
  valueOf: (point: Point) => number,
): readonly Point[] {
  const known = new Map(own.map((point) => [point.operations, valueOf(point)]))
  const differs = (point: Point) =>
    Math.abs((known.get(point.operations) ?? valueOf(point)) - valueOf(point)) >= 0.05
  const places = pinned.map(differs)
  const first = places.indexOf(true)
  return first === -1 ? [] : pinned.slice(Math.max(0, first - 1), places.lastIndexOf(true) + 2)
}
