import { DefaultZIndexes, ZIndexLayer } from 'recharts'
import { spreadLabels } from '../ticks.ts'
import type { BillPlace } from './places.ts'

interface PlaceLabelsProps {
  readonly places: readonly BillPlace[]
  readonly xOf: (operations: number) => number
  readonly yOf: (cents: number) => number
  /** How high the bill is at a number of operations, in cents. */
  readonly cashAt: (operations: number) => number
  /** Where the plot begins, and its top. */
  readonly left: number
  readonly top: number
}

interface PlacedLabel extends BillPlace {
  readonly x: number
  readonly y: number
  readonly anchor: 'start' | 'end'
  /** Where its mark is. */
  readonly foot: number
}

/** Pixels between lines, and for the longest of the texts. */
const gap = 17
const textWidth = 96

/**
 * Above a staircase a figure is empty, so that is where its names stand: to the left of each
 * mark, or, where the left has no room, as flags on poles, the rightmost just clear of the stairs.
 */
function placed({ places, xOf, yOf, cashAt, left, top }: PlaceLabelsProps): PlacedLabel[] {
  const first = xOf(places[0]?.operations ?? 0)
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
      foot: (ys[index] ?? 0) + 4,
    }))
  }
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
          {anchor === 'start' && (
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
