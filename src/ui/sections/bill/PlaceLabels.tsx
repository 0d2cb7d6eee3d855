import { DefaultZIndexes, ZIndexLayer } from 'recharts'
import { ChartLabel } from '#ui/chart/ChartLabel.tsx'
import { boxOf, crosses, widthOf, type PlacedWords, type Spot } from '#ui/chart/labelBoxes.ts'
import type { Plot } from '#ui/chart/plot.ts'
import { spreadLabels } from '#ui/chart/ticks.ts'
import type { BillPlace } from './places.ts'

interface PlaceLabelsProps {
  readonly places: readonly BillPlace[]
  readonly plot: Plot
  /** Operations at the plot's right edge. */
  readonly xTop: number
  /** The bills that are drawn, the reader's own and the pinned one. */
  readonly lines: readonly (readonly BillPoint[])[]
}

type BillPoint = Pick<BillPlace, 'operations' | 'cashCents'>

interface PlacedLabel extends BillPlace, PlacedWords {
  /** Down to where its pole stands; null where it has none. */
  readonly foot: number | null
}

/** Pixels between lines of words. */
const gap = 17
/** Pixels from a pole to its flag's words, and from a mark to those on its left. */
const pole = 5
const beside = 9

/** From a place to where it is drawn. */
function spotIn({ plot: { left, right, yOf }, xTop }: Pick<PlaceLabelsProps, 'plot' | 'xTop'>) {
  return ({ operations, cashCents }: BillPoint): Spot => ({
    x: left + ((right - left) * operations) / xTop,
    y: yOf(cashCents),
  })
}

/** Each to the left of its mark. */
function onTheLeft({ places, plot, xTop }: PlaceLabelsProps): PlacedLabel[] {
  const spots = places.map(spotIn({ plot, xTop }))
  const ys = spreadLabels(
    spots.map(({ y }) => y - beside),
    gap,
    plot.yOf(0) - beside,
  )
  return places.map((place, index) => ({
    ...place,
    x: (spots[index]?.x ?? 0) - beside,
    y: ys[index] ?? 0,
    anchor: 'end',
    foot: null,
  }))
}

/** As flags on poles, the last just clear of all lines as far as it reaches. */
function asFlags({ places, plot, xTop, lines }: PlaceLabelsProps): PlacedLabel[] {
  const spots = places.map(spotIn({ plot, xTop }))
  const end =
    Math.max(...spots.map(({ x }) => x)) + Math.max(...places.map(({ text }) => widthOf(text)))
  const heights = lines.flatMap((line) => line.map(spotIn({ plot, xTop })))
  const highest = Math.min(plot.yOf(0), ...heights.filter(({ x }) => x <= end).map(({ y }) => y))
  return places.map((place, index) => ({
    ...place,
    x: (spots[index]?.x ?? 0) + pole,
    y: highest - 10 - gap * (places.length - 1 - index),
    anchor: 'start',
    foot: (spots[index]?.y ?? 0) - 6,
  }))
}

/** One below the other, the highest bill first. */
function inTheCorner({ places, plot: { left, top } }: PlaceLabelsProps): PlacedLabel[] {
  return [...places].reverse().map((place, index) => ({
    ...place,
    x: left + 6,
    y: top + 4 + gap * index,
    anchor: 'start',
    foot: null,
  }))
}

/**
 * Above a staircase a chart is empty, so that is where its names stand: the first way in which they
 * are clear of all lines, of the axis and of the drawing's edge, or else in the corner.
 */
function placed(props: PlaceLabelsProps): PlacedLabel[] {
  const { plot, lines } = props
  const spots = lines.map((line) => line.map(spotIn(props)))
  const isClear = (label: PlacedLabel) => {
    const box = boxOf(label)
    const isInside = box.left >= plot.left && box.right <= plot.chart.width && box.top >= 0
    return isInside && !spots.some((line) => crosses(line, box))
  }
  const ways = [onTheLeft(props), asFlags(props)]
  return ways.find((labels) => labels.every(isClear)) ?? inTheCorner(props)
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
