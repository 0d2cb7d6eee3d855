import type { SweepPoint } from '#domain/solve/sweep.ts'
import type { Outcome } from '#scenario/outcome.ts'
import { aboutIn, givenWord } from '#ui/answer/details.ts'
import { formatCount, formatMoney } from '#ui/kit/format.ts'
import {
  boxOf,
  crosses,
  standsOn,
  touch,
  widthOf,
  type Box,
  type PlacedWords,
  type Spot,
} from '#ui/chart/labelBoxes.ts'
import type { CreditMarks, PricedPoint } from './series.ts'
import { expiredOf, levelWords, placeOf } from './words.ts'

export interface Label extends PlacedWords {
  /** The name of a colour token. */
  readonly tone: string
  /** How much of it is a price, in bold. */
  readonly bold?: number
  /** The foot of the pole that it flies from. */
  readonly foot?: Spot
}

/** Pixels between lines, and of the pole under a label. */
const line = 17
const pole = 28

export interface LabelRoom {
  readonly outcome: Outcome
  readonly marks: CreditMarks
  readonly points: readonly SweepPoint[]
  readonly freeUpTo: number
  /** The upper ends of the bars, and the line of the pinned scenario's prices. */
  readonly bars: readonly Spot[]
  readonly curve: readonly Spot[]
  readonly plot: { readonly left: number; readonly right: number }
  readonly spotOf: (operations: number, cents: number) => Spot
}

/** At the right end, over the bars that cost all the same; its price alone where these are few. */
function levelForms({ outcome, marks, points, plot, spotOf }: LabelRoom): Label[][] {
  const { level } = marks
  const words = levelWords(outcome, marks, points)
  if (level === null || words === null) return []
  const { y } = spotOf(level.operations, level.pricePerUsedCreditCents)
  const tone = givenWord(outcome.scenario) === 'free' ? '--paid' : '--included'
  return [words, formatMoney(level.pricePerUsedCreditCents)].map((text) => [
    { x: plot.right, y: y - 9, anchor: 'end', tone, text },
  ])
}

/** Of the pole itself, under the words. */
const poleBox = ({ x, y }: Spot): Box => ({ left: x, right: x, top: y - pole, bottom: y - 4 })

/** Where all is free: over the axis, in its colour, and before a pole that would stand in it. */
function freeForms({ outcome, freeUpTo, marks, spotOf }: LabelRoom): Label[][] {
  const [from, to] = [spotOf(0, 0), spotOf(freeUpTo, 0)]
  const text = givenWord(outcome.scenario)
  if (to.x - from.x < widthOf(text)) return []
  const at = { y: from.y - 12, tone: `--${text}`, text }
  const middle: Label = { ...at, x: (from.x + to.x) / 2, anchor: 'middle' }
  const foot = marks.between && footOf(spotOf, marks.between)
  return foot && touch(poleBox(foot), boxOf(middle))
    ? [[{ ...at, x: foot.x - 5, anchor: 'end' }], [middle]]
    : [[middle]]
}

/** Beside the highest bar, in as many words as its room holds. */
function peakForms({ outcome, spotOf }: LabelRoom, peak: PricedPoint): Label[][] {
  const { x, y } = spotOf(peak.operations, peak.pricePerUsedCreditCents)
  const price = formatMoney(peak.pricePerUsedCreditCents)
  const expired = expiredOf(peak)
  const sides = [
    { x: x + 9, anchor: 'start' },
    { x: x - 9, anchor: 'end' },
  ] as const
  const places = [
    ` ${placeOf(outcome, peak.operations)}`,
    ` at ${aboutIn(outcome)}${formatCount(peak.operations)}`,
    '',
  ]
  return [expired, ''].flatMap((more) =>
    places.flatMap((place) =>
      sides.map((side) => [
        { ...side, y: y + 9, tone: '--ink', bold: price.length, text: price + place },
        ...(more ? [{ ...side, y: y + 9 + line, tone: '--ink-2', text: more }] : []),
      ]),
    ),
  )
}

const footOf = (
  spotOf: LabelRoom['spotOf'],
  { operations, pricePerUsedCreditCents }: PricedPoint,
) => spotOf(operations, pricePerUsedCreditCents)

/** On a pole, above the lower bars to the right. */
function betweenLabel({ outcome, spotOf }: LabelRoom, between: PricedPoint): Label {
  const foot = footOf(spotOf, between)
  const price = formatMoney(between.pricePerUsedCreditCents)
  const text = `${price} at ${aboutIn(outcome)}${formatCount(between.operations)}`
  const at = { x: foot.x + 5, y: foot.y - pole + 4, anchor: 'start' } as const
  return { ...at, tone: '--ink', bold: price.length, text, foot }
}

/** What names the level, the peak and what lies between, as far as each stands clear. */
export function creditLabels(room: LabelRoom): Label[] {
  const { marks, bars, curve, plot } = room
  const placed: Label[] = []
  const isClear = (label: Label) => {
    const box = boxOf(label)
    const isInside = box.left >= plot.left && box.right <= plot.right
    const isTaken =
      standsOn(bars, box) || crosses(curve, box) || placed.some((one) => touch(box, boxOf(one)))
    const { foot } = label
    const isCut = foot && placed.some((one) => touch(poleBox(foot), boxOf(one)))
    return isInside && !isTaken && !isCut
  }
  const place = (forms: readonly Label[][]) =>
    placed.push(...(forms.find((labels) => labels.every(isClear)) ?? []))
  place(freeForms(room))
  place(levelForms(room))
  if (marks.peak) place(peakForms(room, marks.peak))
  if (marks.between) place([[betweenLabel(room, marks.between)]])
  return placed
}
