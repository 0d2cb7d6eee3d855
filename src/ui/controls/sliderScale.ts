/**
 * Where a value stands on its track. A scale is a row of stops: up to `fine` one stop a unit,
 * then as many again up to `coarse`, in round steps. So 0–50 gets as much room as 50–1,000.
 * The number box goes on to the parameter's own bounds.
 */
export interface SliderScale {
  readonly stops: readonly number[]
}

function range(from: number, to: number, step: number): number[] {
  return Array.from(
    { length: Math.floor((to - from) / step) + 1 },
    (_, index) => from + index * step,
  )
}

export const operationsScale: SliderScale = {
  stops: [
    ...range(0, 49, 1),
    ...range(50, 95, 5),
    ...range(100, 290, 10),
    ...range(300, 570, 30),
    ...range(600, 1000, 40),
  ],
}

export const monthsScale: SliderScale = { stops: range(1, 36, 1) }

export function lastPosition({ stops }: SliderScale): number {
  return stops.length - 1
}

export function lastStop({ stops }: SliderScale): number {
  return stops.at(-1) ?? 0
}

/** Whether each value has a stop of its own: a pointer between two stops is then no move at all. */
export function isOfUnits(scale: SliderScale): boolean {
  return lastStop(scale) === lastPosition(scale) + (scale.stops[0] ?? 0)
}

/** Stops, fractional between two of them; past the last stop it stays there. */
export function positionOf({ stops }: SliderScale, value: number): number {
  const above = stops.findIndex((stop) => stop >= value)
  if (above === -1) return stops.length - 1
  const low = stops[above - 1]
  const high = stops[above]
  if (low === undefined || high === undefined) return above
  return above - 1 + (value - low) / (high - low)
}

/** The whole value nearest to a position. */
export function valueAt({ stops }: SliderScale, position: number): number {
  const clamped = Math.min(Math.max(position, 0), stops.length - 1)
  const below = Math.floor(clamped)
  const low = stops[below] ?? 0
  const high = stops[below + 1] ?? low
  return Math.round(low + (high - low) * (clamped - below))
}

/** The value of the stop nearest to a position: round numbers where the scale is coarse. */
export function stopAt(scale: SliderScale, position: number): number {
  return valueAt(scale, Math.round(position))
}

/**
 * A finger that touches the thumb lands up to half of it beside its middle, and assistive
 * technology steps by a twentieth of the track (Blink, WebKit).
 */
const slack = 0.08

/** Whether the thumb still stands for a value past the end of its track. */
export function standsPastEnd(scale: SliderScale, value: number, position: number): boolean {
  return value > lastStop(scale) && position > lastPosition(scale) * (1 - slack)
}

/**
 * Pulled gently to the cliffs: a pointer that lands within `reach` stops of an edge (the last
 * value before the bill rises) takes the edge; elsewhere the nearest stop. Edges closer together
 * than the pull reach less far, so that they leave room for anything else, and so do the ends.
 */
export function pulledValue(
  scale: SliderScale,
  position: number,
  edges: readonly number[],
  reach = 0.75,
): number {
  const places = edges.map((edge) => positionOf(scale, edge))
  const distances = places.map((place) => Math.abs(place - position))
  const nearest = distances.indexOf(Math.min(...distances))
  const edge = edges[nearest]
  const place = places[nearest]
  const isAtEnd = position <= 0 || position >= lastPosition(scale)
  if (edge === undefined || place === undefined || isAtEnd) return stopAt(scale, position)
  const gap = Math.min(
    place - (places[nearest - 1] ?? Number.NEGATIVE_INFINITY),
    (places[nearest + 1] ?? Number.POSITIVE_INFINITY) - place,
  )
  return Math.abs(place - position) <= Math.min(reach, gap / 4) ? edge : stopAt(scale, position)
}

const stepOfKey: ReadonlyMap<string, number> = new Map([
  ['ArrowRight', 1],
  ['ArrowUp', 1],
  ['ArrowLeft', -1],
  ['ArrowDown', -1],
  ['PageUp', 10],
  ['PageDown', -10],
  ['Home', Number.NEGATIVE_INFINITY],
  ['End', Number.POSITIVE_INFINITY],
])

/** The value a key leads to; null where the key means nothing to a slider. */
export function valueAfterKey(
  key: string,
  value: number,
  { min, max, step = 1 }: { min: number; max: number; step?: number },
): number | null {
  const steps = stepOfKey.get(key)
  return steps === undefined ? null : Math.min(Math.max(value + steps * step, min), max)
}
