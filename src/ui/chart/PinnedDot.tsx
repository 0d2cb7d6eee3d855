import { ChartLabel } from './ChartLabel.tsx'
import { PlotDot } from './marks.tsx'

interface PinnedDotProps {
  readonly x: number
  readonly y: number
  readonly text: string
}

/** The pinned scenario's place: hollow, named below it, where a curve that rises leaves room. */
export function PinnedDot({ x, y, text }: PinnedDotProps) {
  return (
    <PlotDot x={x} y={y} r={4} fill="var(--paper)" stroke="var(--ink)" strokeWidth={2}>
      <ChartLabel text={text} x={9} y={14} />
    </PlotDot>
  )
}
