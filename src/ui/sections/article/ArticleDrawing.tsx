import {
  CartesianGrid,
  Line,
  LineChart,
  useXAxisScale,
  useYAxisScale,
  XAxis,
  YAxis,
} from 'recharts'
import { isNarrow, type DrawingProps } from '#ui/chart/chart.ts'
import { svgProps, textHalo, xAxisProps } from '#ui/chart/chartProps.ts'
import { eventPoints, linesOf, type EventPoint } from './series.ts'

const margin = { top: 10, right: 8, bottom: 0, left: 18 }
const points = [...eventPoints]
const years = [2022, 2023, 2024, 2025, 2026, 2027]
/** About that of a character at this size. */
const characterWidth = 7.4
const lineHeight = 16

interface MarkProps {
  readonly point: EventPoint
  readonly x: number
  readonly y: number
  readonly width: number
}

interface WordsPlace {
  readonly left: number
  readonly lines: readonly string[]
  readonly top: number
  readonly anchor: 'start' | 'end'
}

/** Beside the dot, on the side that has more room. */
function beside({ point, x, y, width }: MarkProps): WordsPlace {
  const flip = x > width / 2
  const room = (flip ? x - margin.left : width - margin.right - x) - 12
  const lines = linesOf(point.text, Math.floor(room / characterWidth))
  const top = y + 4 - ((lines.length - 1) * lineHeight) / 2
  return { left: flip ? x - 10 : x + 10, lines, top, anchor: flip ? 'end' : 'start' }
}

/** On a phone below it, over the whole width. */
function below({ point, y, width }: MarkProps): WordsPlace {
  const lines = linesOf(point.text, Math.floor((width - 8) / characterWidth))
  return { left: 4, lines, top: y + 18, anchor: 'start' }
}

/** A dot at the event's date, and its words. */
function EventMark(mark: MarkProps) {
  const { left, lines, top, anchor } = isNarrow(mark.width) ? below(mark) : beside(mark)
  return (
    <g>
      <circle cx={mark.x} cy={mark.y} r={4} fill="var(--ink)" />
      {lines.map((line, index) => (
        <text
          {...textHalo}
          key={line}
          x={left}
          y={top + index * lineHeight}
          textAnchor={anchor}
          fill="var(--ink)"
        >
          {line}
        </text>
      ))}
    </g>
  )
}

function EventMarks({ width }: { width: number }) {
  const xOf = useXAxisScale()
  const yOf = useYAxisScale()
  return eventPoints.map((point) => (
    <EventMark
      key={point.row}
      point={point}
      x={xOf?.(point.time) ?? 0}
      y={(yOf?.(point.row) ?? 0) - (isNarrow(width) ? 20 : 0)}
      width={width}
    />
  ))
}

/** When the programme began, changed and ended. */
export function ArticleDrawing({ width, height }: DrawingProps) {
  return (
    <LineChart {...svgProps} width={width} height={height} margin={margin} data={points}>
      <CartesianGrid horizontal={false} stroke="var(--rule)" />
      <XAxis
        {...xAxisProps}
        dataKey="time"
        type="number"
        domain={[2022, 2027]}
        ticks={years.slice(0, -1)}
        height={26}
      />
      <YAxis
        dataKey="row"
        type="number"
        domain={[-0.5, eventPoints.length - 0.5]}
        reversed
        hide
        niceTicks="none"
      />
      {/* Unseen: without a series Recharts makes no scales. */}
      <Line dataKey="row" stroke="none" dot={false} isAnimationActive={false} />
      <EventMarks width={width} />
    </LineChart>
  )
}
