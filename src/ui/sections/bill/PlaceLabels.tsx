import { DefaultZIndexes, ZIndexLayer } from 'recharts'
import { spreadLabels } from '#ui/chart/ticks.ts'
import type { BillPlace } from './places.ts'

interface PlaceLabelsProps {
  readonly places: readonly BillPlace[]
  readonly xOf: (operations: number) => number
  readonly yOf: (cents: number) => number
  /** How high the bill is at a number of operations, in cents. */
  readonly cashAt: (operations: number) => number
  /** Where the plot begins and ends, and its top. */
  readonly left: number
  readonly right: number
  readonly top: number
}

interface PlacedLabel extends BillPlace {
  readonly x: number
  readonly y: number
  readonly anchor: 'start' | 'end'
  /** Down to where its pole stands; null where it has none. */
  readonly foot: number | null
}

/** Pixels between lines, and for a character of the widest texts. */
const gap = 17
const characterWidth = 7

/**
 * Above a staircase a chart is empty, so that is where its names stand: to the left of each
 * mark; where the left has no room, as flags on poles, the rightmost just clear of the stairs; and
 * where the right has none either, one below the other in the corner.
 */
function placed({ places, xOf, yOf, cashAt, left, top, right }: PlaceLabelsProps): PlacedLabel[] {
  const first = xOf(places[0]?.operations ?? 0)
  const last = xOf(places.at(-1)?.operations ?? 0)
  const textWidth = characterWidth * Math.max(...places.map(({ text }) => text.length))
  const foot = ({ cashCents }: BillPlace) => yOf(cashCents)
  if (first - left > textWidth) {
    const ys = spreadLabels(
      places.map((place) => foot(place) - 9),
      gap,
      yOf(0) - 9,
    )
    return places.map((place, index) => ({
      ...place,
      x: xOf(place.operations) - 9,
      y: ys[index] ?? 0,
      anchor: 'end',
      foot: null,
    }))
  }
  if (last + textWidth > right)
    return [...places].reverse().map((place, index) => ({
      ...place,
      x: left + 6,
      y: top + 4 + gap * index,
      anchor: 'start',
      foot: null,
    }))
  const perOperation = xOf(1) - xOf(0)
  const reach = (places.at(-1)?.operations ?? 0) + textWidth / perOperation
  const lowest = Math.max(yOf(cashAt(reach)) - 10, top + gap * (places.length - 1))
  return places.map((place, index) => ({
    ...place,
    x: xOf(place.operations) + 5,
    y: lowest - gap * (places.length - 1 - index),
    anchor: 'start',
    foot: foot(place) - 6,
  }))
}

export function PlaceLabels(props: PlaceLabelsProps) {
  return (
    <ZIndexLayer zIndex={DefaultZIndexes.label}>
      {placed(props).map(({ role, operations, text, x, y, anchor, foot }) => (
        <g key={role}>
          {foot !== null && (
            <path
              d={`M${props.xOf(operations)} ${y - 10}V${foot}`}
              stroke="var(--ink-2)"
              strokeWidth={1}
            />
          )}
          <text
            x={x}
            y={y}
            textAnchor={anchor}
            fill="var(--ink)"
            fontWeight={role === 'here' ? 700 : 400}
            stroke="var(--paper)"
            strokeWidth={4}
            strokeLinejoin="round"
            paintOrder="stroke"
          >
            {text}
          </text>
        </g>
      ))}
    </ZIndexLayer>
  )
}
