import {
  DefaultZIndexes,
  usePlotArea,
  useXAxisScale,
  useYAxisScale,
  ZIndexLayer,
  type BarShapeProps,
} from 'recharts'
import { formatCount } from '#ui/kit/format.ts'
import { ChartLabel } from '#ui/chart/ChartLabel.tsx'
import type { AccountPoint } from './series.ts'

export const highestOf = ({ spentFree, spentPaid, expired, missing, balance }: AccountPoint) =>
  Math.max(spentFree + spentPaid + expired + missing, balance)

interface PurchasesProps {
  readonly points: readonly AccountPoint[]
  /** The pinned account's, where its balance is drawn, too. */
  readonly ghost: readonly AccountPoint[]
  /** Whether there is room for how many credits. */
  readonly worded: boolean
}

/** A triangle in the colour of paid credits wherever something was bought, above the month's bars. */
export function Purchases({ points, ghost, worded }: PurchasesProps) {
  const xOf = useXAxisScale()
  const yOf = useYAxisScale()
  const pinned = new Map(ghost.map(({ month, balance }) => [month, balance]))
  return (
    <ZIndexLayer zIndex={DefaultZIndexes.scatter}>
      {points
        .filter(({ bought }) => bought > 0)
        .map((point) => {
          const x = xOf?.(point.month, { position: 'middle' })
          const y = yOf?.(Math.max(highestOf(point), pinned.get(point.month) ?? 0))
          if (x === undefined || y === undefined) return null
          return (
            <g key={point.month} fill="var(--paid)" transform={`translate(${x} ${y - 6})`}>
              <path d="M-5 0h10l-5 -8z" />
              {worded && (
                <text y={-13} textAnchor="middle">
                  {`+${formatCount(point.bought)}`}
                </text>
              )}
            </g>
          )
        })}
    </ZIndexLayer>
  )
}

/** Where bars would be too thin: what was left at each close, a step a month. */
export function BalanceLine({ points }: { points: readonly AccountPoint[] }) {
  const xOf = useXAxisScale()
  const yOf = useYAxisScale()
  const steps = points.flatMap(({ month, balance }) => {
    const [from, to] = [xOf?.(month, { position: 'start' }), xOf?.(month, { position: 'end' })]
    const height = yOf?.(balance)
    // A month that has just come has no place yet.
    const isPlaced = from !== undefined && to !== undefined && height !== undefined
    return isPlaced ? [`${from} ${height}H${to}`] : []
  })
  if (steps.length === 0) return null
  const path = `M${steps.join('L')}`
  return (
    <ZIndexLayer zIndex={DefaultZIndexes.line}>
      <g fill="none">
        <path d={path} stroke="var(--paper)" strokeWidth={4} />
        <path d={path} stroke="var(--ink)" strokeWidth={1.5} />
      </g>
    </ZIndexLayer>
  )
}

/** Work that was refused: the outline of the credits it would have taken. */
export function refusedShape({ x, y, width, height }: BarShapeProps) {
  if (height <= 2) return null
  return (
    <rect
      x={x + 0.75}
      y={y + 0.75}
      width={Math.max(0, width - 1.5)}
      height={height - 1.5}
      fill="none"
      stroke="var(--ink-2)"
      strokeWidth={1.5}
      strokeDasharray="4 3"
    />
  )
}

/** Over the month with most of it, where the last one has none to be named at the end. */
export function RefusedLabel({ points }: { points: readonly AccountPoint[] }) {
  const xOf = useXAxisScale()
  const yOf = useYAxisScale()
  const worst = points.reduce((most, point) => (point.refused > most.refused ? point : most))
  if (worst.refused === 0 || (points.at(-1)?.refused ?? 0) > 0) return null
  const isLate = worst.month > points.length / 2
  const x = xOf?.(worst.month, { position: isLate ? 'end' : 'start' })
  const y = yOf?.(highestOf(worst))
  if (x === undefined || y === undefined) return null
  return (
    <ZIndexLayer zIndex={DefaultZIndexes.label}>
      <ChartLabel
        text={`${formatCount(worst.refused)} refused`}
        tone="--ink-2"
        anchor={isLate ? 'end' : 'start'}
        x={x}
        y={y - 6}
      />
    </ZIndexLayer>
  )
}

/** A veil over the months that are still to come while one is pointed out. */
export function LaterMonths({ after }: { after: number }) {
  const from = useXAxisScale()?.(after, { position: 'end' })
  const plot = usePlotArea()
  if (!plot || from === undefined) return null
  return (
    <ZIndexLayer zIndex={DefaultZIndexes.activeBar}>
      <rect
        x={from}
        y={0}
        width={plot.x + plot.width - from}
        height={plot.y + plot.height}
        fill="var(--paper)"
        fillOpacity={0.8}
      />
    </ZIndexLayer>
  )
}

/** The band behind the month that is pointed out. */
export function MarkedBand({ month }: { month: number }) {
  const xOf = useXAxisScale()
  const plot = usePlotArea()
  const from = xOf?.(month, { position: 'start' })
  const to = xOf?.(month, { position: 'end' })
  if (!plot || from === undefined || to === undefined) return null
  return <rect x={from} y={plot.y} width={to - from} height={plot.height} fill="var(--rule)" />
}
