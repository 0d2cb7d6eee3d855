import { useId, useMemo } from 'react'
import { Bar, BarChart, CartesianGrid, Tooltip, XAxis, YAxis } from 'recharts'
import { formatCount } from '#ui/format.ts'
import { TooltipWords } from '../ChartLabel.tsx'
import { Hatching } from '../Hatching.tsx'
import type { DrawingProps } from '../figure.ts'
import { axisProps, gridProps, svgProps } from '../recharts.ts'
import { axisTop, roundTicks, spreadLabels } from '../ticks.ts'
import { sayMonth } from './account.ts'
import { accountSeries, type AccountPoint } from './series.ts'

const margin = { top: 44, right: 84, bottom: 26, left: 0 }
const axisWidth = 44

interface PurchaseMarkProps {
  readonly x?: number
  readonly y?: number
  readonly width?: number
  readonly value?: number
  readonly worded: boolean
}

/** A triangle in the colour of paid credits wherever something was bought. */
function PurchaseMark({ x = 0, y = 0, width = 0, value = 0, worded }: PurchaseMarkProps) {
  if (value <= 0) return null
  const middle = x + width / 2
  return (
    <g fill="var(--paid)">
      <path d={`M${middle - 5} ${y - 6}h10l-5 -8z`} />
      {worded && (
        <text x={middle} y={y - 19} textAnchor="middle">
          +{formatCount(value)}
        </text>
      )}
    </g>
  )
}

/** The last month's parts, named at the right end; from the bottom up. */
function endLabels(last: AccountPoint, yTop: number, height: number) {
  const inner = height - margin.top - margin.bottom - 30
  const spent = last.spentFree + last.spentPaid
  const labels = [
    { tone: '--free', credits: last.spentFree, name: 'free', at: last.spentFree / 2 },
    {
      tone: '--paid',
      credits: last.spentPaid,
      name: 'paid',
      at: last.spentFree + last.spentPaid / 2,
    },
    { tone: '--ink-2', credits: last.expired, name: 'expired', at: spent + last.expired / 2 },
    { tone: '--ink', credits: last.balance, name: 'left', at: last.balance },
  ]
    .filter(({ credits }) => credits > 0)
    .toSorted((a, b) => a.at - b.at)
  const places = spreadLabels(
    labels.map(({ at }) => inner * (1 - at / yTop)),
    18,
    inner,
  )
  return labels.map(({ tone, credits, name }, index) => ({
    tone,
    text: `${formatCount(credits)} ${name}`,
    y: margin.top + (places[index] ?? 0) + 4,
  }))
}

function ticksOf(months: number, width: number): number[] {
  const room = Math.floor((width - margin.right - axisWidth) / 32)
  const step = [1, 2, 3, 6, 12].find((every) => months / every <= room) ?? 12
  return Array.from({ length: months }, (_, index) => index + 1).filter(
    (month) => step === 1 || month % step === 0 || month === 1,
  )
}

export function AccountDrawing({ outcome, width, height, pointed }: DrawingProps) {
  const hatching = `hatching-${useId()}`
  const data = useMemo(() => [...accountSeries(outcome)], [outcome])
  const last = data.at(-1)
  if (!last) return null
  const most = Math.max(
    ...data.map((point) =>
      Math.max(point.spentFree + point.spentPaid + point.expired, point.balance),
    ),
  )
  const yTop = axisTop(most)
  const purchases = data.filter(({ bought }) => bought > 0).length
  const worded = purchases <= (width < 520 ? 3 : 8)
  return (
    <BarChart
      {...svgProps}
      width={width}
      height={height}
      margin={margin}
      data={data}
      barGap={1}
      barCategoryGap="18%"
    >
      <defs>
        <Hatching id={hatching} />
      </defs>
      <CartesianGrid {...gridProps} />
      <XAxis {...axisProps} dataKey="month" ticks={ticksOf(data.length, width)} height={30} />
      <YAxis
        {...axisProps}
        domain={[0, yTop]}
        ticks={roundTicks(yTop)}
        tickFormatter={formatCount}
        width={axisWidth}
      />
      <Bar {...barProps} dataKey="spentFree" stackId="month" fill="var(--free)" />
      <Bar {...barProps} dataKey="spentPaid" stackId="month" fill="var(--paid)" />
      <Bar {...barProps} dataKey="expired" stackId="month" fill={`url(#${hatching})`} />
      <Bar
        isAnimationActive={false}
        dataKey="balance"
        fill="var(--paper)"
        stroke="var(--ghost)"
        label={({ x, y, width: wide, index }) => (
          <PurchaseMark
            x={Number(x)}
            y={Number(y)}
            width={Number(wide)}
            value={data[index ?? -1]?.bought ?? 0}
            worded={worded}
          />
        )}
      />
      {endLabels(last, yTop, height).map(({ tone, text, y }) => (
        <text key={tone} x={width - margin.right + 8} y={y} fill={`var(${tone})`}>
          {text}
        </text>
      ))}
      <text x={0} y={12} fill="var(--ink-2)">
        credits spent (filled) and left (outlined), <tspan fill="var(--paid)">▲ bought</tspan>
      </text>
      <text x={axisWidth} y={height - 6} fill="var(--ink-2)">
        month
      </text>
      {pointed && (
        <Tooltip
          content={<TooltipWords say={(point: AccountPoint) => sayMonth(outcome, point.month)} />}
          cursor={{ fill: 'var(--rule)', fillOpacity: 0.4 }}
          isAnimationActive={false}
        />
      )}
    </BarChart>
  )
}

const barProps = { isAnimationActive: false, stroke: 'var(--paper)', strokeWidth: 0.5 } as const
