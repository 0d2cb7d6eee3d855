import type { ReactNode } from 'react'
import { DefaultZIndexes, usePlotArea, useXAxisScale, useYAxisScale, ZIndexLayer } from 'recharts'
import type { SweepPoint } from '#domain/solve/sweep.ts'
import type { Outcome } from '#scenario/outcome.ts'
import { textHalo } from '#ui/chart/chartProps.ts'
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
        <Words
          x={area.x + area.width / 2}
          y={area.y + area.height / 2}
          anchor="middle"
          tone="--ink-2"
        >
          {nothingSold(outcome, marks.freeUpTo)}
        </Words>
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
