import type { ReactNode } from 'react'
import { DefaultZIndexes, usePlotArea, useXAxisScale, useYAxisScale, ZIndexLayer } from 'recharts'
import type { SweepPoint } from '#domain/solve/sweep.ts'
import type { Outcome } from '#scenario/outcome.ts'
import { givenWord } from '#ui/answer/details.ts'
import { textHalo } from '#ui/chart/chartProps.ts'
import { freeReach } from '#ui/controls/freeReach.ts'
import { formatCount, formatMoney } from '#ui/kit/format.ts'
import type { CreditMarks, PricedPoint } from './series.ts'
import { expiredOf, levelWords, nothingSold, placeOf } from './words.ts'

/** Pixels for a character of the widest texts, between lines, and of the pole under a label. */
const character = 7
const line = 17
const pole = 28

interface WordsProps {
  readonly x: number
  readonly y: number
  readonly anchor?: 'start' | 'middle' | 'end'
  readonly tone?: string
  readonly children: ReactNode
}

function Words({ x, y, anchor = 'start', tone = '--ink', children }: WordsProps) {
  return (
    <text {...textHalo} x={x} y={y} textAnchor={anchor} fill={`var(${tone})`}>
      {children}
    </text>
  )
}

function usePlace() {
  const xOf = useXAxisScale()
  const yOf = useYAxisScale()
  return (operations: number, cents: number) => ({
    x: xOf?.(operations) ?? 0,
    y: yOf?.(cents) ?? 0,
  })
}

const widthOf = (words: string) => character * words.length

/** Beside the highest bar, where there is room; in as many words as that room holds. */
function PeakLabel({ outcome, peak }: { outcome: Outcome; peak: PricedPoint }) {
  const { x, y } = usePlace()(peak.operations, peak.pricePerUsedCreditCents)
  const plot = usePlotArea()
  const price = formatMoney(peak.pricePerUsedCreditCents)
  const left = x - (plot?.x ?? 0) - 9
  const right = (plot?.x ?? 0) + (plot?.width ?? 0) - x
  const forms = [placeOf(outcome, peak.operations), `at ${formatCount(peak.operations)}`]
  const fits = (words: string) => widthOf(words) <= Math.max(left, right)
  const place = forms.find((words) => fits(`${price} ${words}`)) ?? ''
  const expired = expiredOf(peak)
  const isTold = fits(expired)
  const isLeft = right < widthOf(isTold ? expired : `${price} ${place}`) && left > right
  const at = { x: x + (isLeft ? -9 : 9), anchor: isLeft ? 'end' : 'start' } as const
  return (
    <>
      <Words {...at} y={y + 9}>
        <tspan fontWeight={700}>{price}</tspan>
        <tspan>{` ${place}`}</tspan>
      </Words>
      {expired && isTold && (
        <Words {...at} y={y + 9 + line} tone="--ink-2">
          {expired}
        </Words>
      )}
    </>
  )
}

/** On a pole, above the lower bars to the right. */
function BetweenLabel({ point }: { point: PricedPoint }) {
  const { x, y } = usePlace()(point.operations, point.pricePerUsedCreditCents)
  return (
    <>
      <path d={`M${x} ${y - 4}v${-pole}`} stroke="var(--ink-2)" />
      <Words x={x + 5} y={y - pole + 4}>
        <tspan fontWeight={700}>{formatMoney(point.pricePerUsedCreditCents)}</tspan>
        <tspan>{` at ${formatCount(point.operations)}`}</tspan>
      </Words>
    </>
  )
}

interface CreditLabelsProps {
  readonly outcome: Outcome
  readonly marks: CreditMarks
  readonly points: readonly SweepPoint[]
  readonly top: number
  readonly isPinned: boolean
}

/** Where all is free: over the axis, in its colour. */
function FreeLabel({ outcome, upTo }: { outcome: Outcome; upTo: number }) {
  const place = usePlace()
  const [from, to] = [place(0, 0), place(upTo, 0)]
  const word = givenWord(outcome.scenario)
  if (to.x - from.x < widthOf(word)) return null
  return (
    <Words x={(from.x + to.x) / 2} y={from.y - 12} anchor="middle" tone={`--${word}`}>
      {word}
    </Words>
  )
}

interface LevelLabelProps {
  readonly text: string
  readonly level: PricedPoint
  readonly tone: string
}

/** At the right end, over the bars that cost all the same; its price alone where these are few. */
function LevelLabel({ text, level, tone }: LevelLabelProps) {
  const { x, y } = usePlace()(level.operations, level.pricePerUsedCreditCents)
  const plot = usePlotArea()
  const end = (plot?.x ?? 0) + (plot?.width ?? 0)
  return (
    <Words x={end} y={y - 9} anchor="end" tone={tone}>
      {widthOf(text) <= end - x ? text : formatMoney(level.pricePerUsedCreditCents)}
    </Words>
  )
}

export function CreditLabels({ outcome, marks, points, top, isPinned }: CreditLabelsProps) {
  const { peak, between, level, freeUpTo } = marks
  const plot = usePlotArea()
  const levelText = levelWords(marks, points)
  const tone = givenWord(outcome.scenario) === 'free' ? '--paid' : '--included'
  // The pole's label needs room between the peak and the right end.
  const perOperation = (plot?.width ?? 0) / top
  const hasRoom =
    between !== null && (top - between.operations) * perOperation > character * 24 && !isPinned
  return (
    <ZIndexLayer zIndex={DefaultZIndexes.label}>
      {plot && peak === null && level === null && (
        <Words
          x={plot.x + plot.width / 2}
          y={plot.y + plot.height / 2}
          anchor="middle"
          tone="--ink-2"
        >
          {nothingSold(outcome, freeUpTo)}
        </Words>
      )}
      <FreeLabel outcome={outcome} upTo={Math.min(freeReach(outcome) ?? top, top)} />
      {peak && <PeakLabel outcome={outcome} peak={peak} />}
      {between && hasRoom && <BetweenLabel point={between} />}
      {level && levelText && <LevelLabel text={levelText} level={level} tone={tone} />}
    </ZIndexLayer>
  )
}
