import type { Plot } from './plot.ts'
import { spreadLabels } from './ticks.ts'

export interface EndLabel {
  readonly text: string
  /** The value that it names, or the middle of the band. */
  readonly at: number
  /** The name of a colour token. */
  readonly tone: string
  readonly strong?: boolean
}

interface EndLabelsProps {
  readonly plot: Plot
  readonly labels: readonly EndLabel[]
  /** Pixels from the plot's right edge. */
  readonly dx?: number
  /** Pixels between two lines. */
  readonly gap?: number
}

/** From the middle of a text down to its baseline. */
const baseline = 4

/** The series by name, each at its right end, moved apart where they would touch. */
export function EndLabels({ plot, labels, dx = 8, gap = 18 }: EndLabelsProps) {
  const { right, top, bottom, yOf } = plot
  const upwards = [...labels].sort((a, b) => a.at - b.at)
  const places = spreadLabels(
    upwards.map(({ at }) => yOf(at) - top),
    gap,
    bottom - top,
  )
  const yAt = (index: number) => top + (places[index] ?? 0) + baseline
  return upwards.map(({ text, tone, strong }, index) => (
    <text
      key={text}
      x={right + dx}
      y={yAt(index)}
      fill={`var(${tone})`}
      fontWeight={strong ? 700 : 400}
    >
      {text}
    </text>
  ))
}
