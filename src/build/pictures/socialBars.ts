import type { SweepPoint } from '#domain/solve/sweep.ts'
import type { Outcome } from '#scenario/outcome.ts'
import { operationsOf } from '#scenario/Scenario.ts'
import { givenWord } from '#ui/answer/details.ts'
import { trackStep } from '#ui/controls/operationsTrack.ts'
import { formatCount, formatMoney } from '#ui/kit/format.ts'
import { tag } from '#ui/kit/markup.ts'
import {
  atSteps,
  creditMarks,
  creditPrices,
  creditTop,
  type PricedPoint,
} from '#ui/sections/credit/series.ts'
import { levelWords } from '#ui/sections/credit/words.ts'
import { textAt, widthIn, type Lettering } from './lettering.ts'
import { token } from './tokens.ts'

/** Where the bars stand, in pixels of the picture. */
export interface Plot {
  readonly left: number
  readonly right: number
  readonly top: number
  readonly bottom: number
}

const label: Lettering = { size: 24, weight: 'bold', fill: token('ink') }
const hatching = 'expired'

interface Scales {
  readonly x: (operations: number) => number
  readonly y: (cents: number) => number
  readonly barWidth: number
}

function scalesOf({ left, right, top, bottom }: Plot, most: number, axisTop: number): Scales {
  const perOperation = (right - left) / axisTop
  return {
    x: (operations) => left + operations * perOperation,
    y: (cents) => bottom - (cents / most) * (bottom - top),
    barWidth: Math.max(3, trackStep(axisTop) * perOperation - 4),
  }
}

/** Solid up to what it cost without those that expired, hatched above. */
function bar(point: SweepPoint, { x, y, barWidth: width }: Scales, fill: string): string {
  const price = point.pricePerUsedCreditCents
  if (price === null) return ''
  const solid = price - (point.expiredPerUsedCreditCents ?? 0)
  const left = x(point.operations) - width / 2
  const part = (from: number, to: number, paint: string) =>
    to > from ? tag('rect', { x: left, y: y(to), width, height: y(from) - y(to), fill: paint }) : ''
  return part(0, solid, fill) + part(solid, price, `url(#${hatching})`)
}

/** Where steps are coarse the highest price stands between two of them. */
function peakBar(peak: PricedPoint, scales: Scales, fill: string, top: number): string {
  const isOnStep = peak.operations % trackStep(top) === 0
  return isOnStep ? '' : bar(peak, { ...scales, barWidth: 6 }, fill)
}

/** Beside its bar, on the side where there is room. */
function beside(text: string, { x, y }: { x: number; y: number }, { right }: Plot): string {
  const width = widthIn(label)(text)
  const isLeft = x + 16 + width > right
  return textAt(text, isLeft ? x - 16 - width : x + 16, y, label)
}

/** "$1.25 at 16", beside the highest bar. */
function peakLabel(peak: PricedPoint, { x, y }: Scales, plot: Plot): string {
  const text = `${formatMoney(peak.pricePerUsedCreditCents)} at ${formatCount(peak.operations)}`
  return beside(text, { x: x(peak.operations), y: y(peak.pricePerUsedCreditCents) + 20 }, plot)
}

/** Under the axis: the reader's place, and how far all is free. */
function underAxis(outcome: Outcome, freeUpTo: number, { x }: Scales, plot: Plot): string {
  const operations = operationsOf(outcome.scenario)
  const you = `you: ${formatCount(operations)}`
  const width = widthIn(label)(you)
  const at = Math.min(Math.max(x(operations) - width / 2, plot.left), plot.right - width)
  const word = givenWord(outcome.scenario)
  const end = x(Math.min(freeUpTo, creditTop(outcome)))
  const isNamed =
    end - plot.left > widthIn(label)(word) && at > plot.left + widthIn(label)(word) + 12
  const rule = { x: plot.left, y: plot.bottom, height: 6 }
  return [
    tag('rect', { ...rule, width: plot.right - plot.left, fill: token('rule') }),
    end > plot.left ? tag('rect', { ...rule, width: end - plot.left, fill: token(word) }) : '',
    isNamed ? textAt(word, plot.left, plot.bottom + 36, { ...label, fill: token(word) }) : '',
    tag('circle', {
      cx: x(Math.min(operations, creditTop(outcome))),
      cy: plot.bottom + 3,
      r: 10,
      fill: token('ink'),
    }),
    textAt(you, at, plot.bottom + 40, label),
  ].join('')
}

/** The hero without its slider: what a used credit cost, at every number of operations. */
export function socialBars(outcome: Outcome, plot: Plot): string {
  const top = creditTop(outcome)
  const points = creditPrices(outcome, top).value()
  const marks = creditMarks(points)
  const { peak, level, freeUpTo } = marks
  const shown = atSteps(points, top)
  const most = Math.max(
    1,
    peak?.pricePerUsedCreditCents ?? 0,
    ...shown.map((point) => point.pricePerUsedCreditCents ?? 0),
  )
  const scales = scalesOf(plot, most, top)
  const fill = token(givenWord(outcome.scenario) === 'free' ? 'paid' : 'included')
  const levelText = levelWords(outcome, marks, points)
  const pattern = {
    id: hatching,
    width: 8,
    height: 8,
    patternUnits: 'userSpaceOnUse',
    patternTransform: 'rotate(45)',
  }
  const lines =
    tag('rect', { width: 8, height: 8, fill: token('paper') }) +
    tag('rect', { width: 3, height: 8, fill: token('expired') })
  return [
    tag('defs', {}, tag('pattern', pattern, lines)),
    ...shown.map((point) => bar(point, scales, fill)),
    peak ? peakBar(peak, scales, fill, top) + peakLabel(peak, scales, plot) : '',
    level && levelText
      ? textAt(
          levelText,
          plot.right - widthIn(label)(levelText),
          scales.y(level.pricePerUsedCreditCents) - 14,
          { ...label, fill },
        )
      : '',
    underAxis(outcome, freeUpTo, scales, plot),
  ].join('')
}
