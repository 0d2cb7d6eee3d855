import { DefaultZIndexes, ZIndexLayer } from 'recharts'
import { ChartLabel } from '#ui/chart/ChartLabel.tsx'
import type { Plot } from '#ui/chart/plot.ts'
import { spreadLabels } from '#ui/chart/ticks.ts'
import type { BillPlace } from './places.ts'

interface PlaceLabelsProps {
  readonly places: readonly BillPlace[]
  readonly plot: Plot
  /** Operations at the plot's right edge. */
  readonly xTop: number
  /** How high the bill is at a number of operations, in cents. */
  readonly cashAt: (operations: number) => number
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
const characterWidth = 8
/** Pixels from a pole to its flag's words. */
const pole = 5

/**
 * Above a staircase a chart is empty, so that is where its names stand: to the left of each
 * mark; where the left has no room, as flags on poles, the rightmost just clear of the stairs; and
 * where the right has none either, one below the other in the corner.
 */
function placed({ places, plot, xTop, cashAt }: PlaceLabelsProps): PlacedLabel[] {
  const { left, right, top, yOf, chart } = plot
  const perOperation = (right - left) / xTop
  const xOf = (operations: number) => left + perOperation * operations
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
  if (last + textWidth > chart.width)
    return [...places].reverse().map((place, index) => ({
      ...place,
      x: left + 6,
      y: top + 4 + gap * index,
      anchor: 'start',
      foot: null,
    }))
  const reach = (places.at(-1)?.operations ?? 0) + textWidth / perOperation
  const lowest = Math.max(yOf(cashAt(reach)) - 10, top + gap * (places.length - 1))
  return places.map((place, index) => ({
    ...place,
    x: xOf(place.operations) + pole,
    y: lowest - gap * (places.length - 1 - index),
    anchor: 'start',
    foot: foot(place) - 6,
  }))
}

export function PlaceLabels(props: PlaceLabelsProps) {
  return (
    <ZIndexLayer zIndex={DefaultZIndexes.label}>
      {placed(props).map(({ role, text, x, y, anchor, foot }) => (
        <g key={role}>
          {foot !== null && (
            <path d={`M${x - pole} ${y - 10}V${foot}`} stroke="var(--ink-2)" strokeWidth={1} />
          )}
          <ChartLabel {...{ text, x, y, anchor }} strong={role === 'here'} />
        </g>
      ))}
    </ZIndexLayer>
  )
}
