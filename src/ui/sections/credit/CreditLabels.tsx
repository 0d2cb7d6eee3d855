import type { ReactNode } from 'react'
import { DefaultZIndexes, usePlotArea, useXAxisScale, useYAxisScale, ZIndexLayer } from 'recharts'
import type { SweepPoint } from '#domain/solve/sweep.ts'
import type { Outcome } from '#scenario/outcome.ts'
import { textHalo } from '#ui/chart/chartProps.ts'
import { boxOf, crosses, type Spot } from '#ui/chart/labelBoxes.ts'
import { freeReach } from '#ui/controls/freeReach.ts'
import { creditLabels, type Label } from './labels.ts'
import type { CreditMarks } from './series.ts'
import { nothingSold } from './words.ts'

interface WordsProps extends Pick<Label, 'x' | 'y' | 'anchor' | 'tone'> {
  readonly children: ReactNode
}

function Words({ x, y, anchor, tone, children }: WordsProps) {
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

/** In the middle of a plot without bars, or as near to it as a pinned curve leaves room. */
function besideCurve(
  text: string,
  area: Pick<DOMRectReadOnly, 'x' | 'y' | 'width' | 'height'>,
  curve: readonly Spot[],
): WordsProps {
  const places = [1 / 2, 3 / 4, 1 / 4].map((share) => ({
    x: area.x + area.width / 2,
    y: area.y + area.height * share,
    anchor: 'middle' as const,
    tone: '--ink-2' as const,
  }))
  const free = places.find((place) => !crosses(curve, boxOf({ ...place, text })))
  return { ...(free ?? places[0]!), children: text }
}

interface CreditLabelsProps {
  readonly outcome: Outcome
  readonly marks: CreditMarks
  readonly points: readonly SweepPoint[]
  /** Those that are drawn. */
  readonly steps: readonly SweepPoint[]
  /** The pinned scenario's, where they are drawn. */
  readonly curve: readonly SweepPoint[]
  readonly top: number
}

export function CreditLabels({ outcome, marks, points, steps, curve, top }: CreditLabelsProps) {
  const spotOf = usePlace()
  const area = usePlotArea()
  if (!area) return null
  const spots = (of: readonly SweepPoint[]) =>
    of.flatMap(({ operations, pricePerUsedCreditCents: cents }) =>
      cents === null ? [] : [spotOf(operations, cents)],
    )
  const plot = { left: area.x, right: area.x + area.width }
  const labels = creditLabels({
    outcome,
    marks,
    points,
    plot,
    spotOf,
    freeUpTo: Math.min(freeReach(outcome) ?? top, top),
    bars: spots(steps),
    curve: spots(curve),
  })
  return (
    <ZIndexLayer zIndex={DefaultZIndexes.label}>
      {marks.peak === null && marks.level === null && (
        <Words {...besideCurve(nothingSold(outcome, marks.freeUpTo), area, spots(curve))} />
      )}
      {labels.map(({ bold = 0, text, foot, ...at }) => (
        <g key={text}>
          {foot && <path d={`M${foot.x} ${foot.y - 4}V${at.y - 4}`} stroke="var(--ink-2)" />}
          <Words {...at}>
            {bold > 0 && <tspan fontWeight={700}>{text.slice(0, bold)}</tspan>}
            <tspan>{text.slice(bold)}</tspan>
          </Words>
        </g>
      ))}
    </ZIndexLayer>
  )
}
