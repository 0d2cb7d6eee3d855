import { CartesianGrid, Scatter, ScatterChart, XAxis, YAxis } from 'recharts'
import type { DrawingProps } from '../figure.ts'
import { axisProps, svgProps } from '../recharts.ts'
import { eventPoints, linesOf, type EventPoint } from './series.ts'

const margin = { top: 10, right: 8, bottom: 0, left: 18 }
const years = [2022, 2023, 2024, 2025, 2026, 2027]
/** About that of a character at this size. */
const characterWidth = 7.4
const lineHeight = 16

interface MarkProps {
  readonly cx?: number | undefined
  readonly cy?: number | undefined
  readonly payload?: EventPoint | undefined
}

/** A dot at the event's date, its words on the side that has more room. */
function eventMark(width: number) {
  return function EventMark({ cx = 0, cy = 0, payload }: MarkProps) {
    if (!payload) return null
    const flip = cx > width / 2
    const room = (flip ? cx - margin.left : width - margin.right - cx) - 12
    const lines = linesOf(payload.text, Math.floor(room / characterWidth))
    const top = cy + 4 - ((lines.length - 1) * lineHeight) / 2
    return (
      <g>
        <circle cx={cx} cy={cy} r={4} fill="var(--ink)" />
        {lines.map((line, index) => (
          <text
            key={line}
            x={flip ? cx - 10 : cx + 10}
            y={top + index * lineHeight}
            textAnchor={flip ? 'end' : 'start'}
            {...textProps}
          >
            {line}
          </text>
        ))}
      </g>
    )
  }
}

/** When the programme began, changed and ended. */
export function ArticleDrawing({ width, height }: DrawingProps) {
  return (
    <ScatterChart {...svgProps} width={width} height={height} margin={margin}>
      <CartesianGrid horizontal={false} stroke="var(--rule)" />
      <XAxis
        {...axisProps}
        dataKey="time"
        type="number"
        domain={[2022, 2027]}
        ticks={years.slice(0, -1)}
        height={26}
      />
      <YAxis dataKey="row" type="number" domain={[-0.5, eventPoints.length - 0.5]} reversed hide />
      <Scatter data={[...eventPoints]} shape={eventMark(width)} isAnimationActive={false} />
    </ScatterChart>
  )
}

const textProps = {
  fill: 'var(--ink)',
  stroke: 'var(--paper)',
  strokeWidth: 4,
  strokeLinejoin: 'round',
  paintOrder: 'stroke',
} as const
