import { memo, useId, useMemo, useRef, type RefObject } from 'react'
import {
  Bar,
  BarChart,
  CartesianGrid,
  usePlotArea,
  useXAxisScale,
  XAxis,
  YAxis,
  type BarShapeProps,
} from 'recharts'
import { useStore } from 'zustand'
import type { SweepPoint } from '#domain/solve/sweep.ts'
import type { Outcome } from '#scenario/outcome.ts'
import { operationsOf } from '#scenario/Scenario.ts'
import { givenWord, aMonth } from '#ui/answer/details.ts'
import { operationNoun } from '#ui/amounts/operationNoun.ts'
import { axisEnd } from '#ui/chart/axisEnd.ts'
import type { DrawingProps } from '#ui/chart/chart.ts'
import { axisProps, gridProps, pinnedProps, svgProps, xAxisHeight } from '#ui/chart/chartProps.ts'
import { OperationsAxis } from '#ui/chart/axes.tsx'
import { Ghost } from '#ui/chart/Ghost.tsx'
import { Hatching } from '#ui/chart/Hatching.tsx'
import { SentenceTooltip } from '#ui/chart/SentenceTooltip.tsx'
import { PlotDot, PlotLine } from '#ui/chart/marks.tsx'
import { leastMoney, roundTicks } from '#ui/chart/ticks.ts'
import { axisBase } from '#ui/controls/axisBase.ts'
import { trackStep } from '#ui/controls/operationsTrack.ts'
import { formatCount, formatMoney } from '#ui/kit/format.ts'
import { axisTitleRoom } from './axisRoom.ts'
import {
  atSteps,
  barOf,
  creditMarks,
  creditPrices,
  creditTop,
  pinnedCurve,
  type CreditBar,
  type PricedPoint,
} from './series.ts'
import { CreditLabels } from './CreditLabels.tsx'
import { OwnBar } from './OwnBar.tsx'
import { sayPrice } from './words.ts'
import styles from './CreditDrawing.module.css'

/** The slider's track is the axis: `Hero.module.css` keeps the same room at both its ends. */
const margin = { top: 24, right: 16, bottom: 0, left: 0 }
const marginAlone = { ...margin, bottom: axisTitleRoom }
const axisWidth = 48

/** A bar in the middle of its number, a hairline from the next. */
function barAround(width: number) {
  return function Around({ x, y, width: slot, height, fill }: BarShapeProps) {
    if (height <= 0) return null
    return <rect {...{ y, width, height, fill }} x={x + slot / 2 - width / 2} />
  }
}

/** Where steps are coarse the highest price stands between two of them. */
function Peak({ peak }: { peak: PricedPoint }) {
  const { solid } = barOf(peak)
  return (
    <PlotLine
      x={peak.operations}
      from={solid}
      to={peak.pricePerUsedCreditCents}
      stroke="var(--expired)"
      strokeWidth={2}
    />
  )
}

interface BarsProps {
  readonly yTop: number
  readonly barWidth: number
  readonly hatching: string
  readonly fill: string
}

/** All that does not move with the reader's place. */
const Bars = memo(function Bars({ yTop, barWidth, hatching, fill }: BarsProps) {
  const shape = useMemo(() => barAround(barWidth), [barWidth])
  return (
    <>
      <CartesianGrid {...gridProps} syncWithTicks />
      <YAxis
        {...axisProps}
        domain={[0, yTop || 1]}
        ticks={yTop === 0 ? [] : roundTicks(yTop, 3, leastMoney)}
        tickFormatter={formatMoney}
        width={axisWidth}
      />
      <Bar dataKey="solid" stackId="price" fill={fill} shape={shape} isAnimationActive={false} />
      <Bar
        dataKey="expired"
        stackId="price"
        fill={`url(#${hatching})`}
        shape={shape}
        isAnimationActive={false}
      />
    </>
  )
})

/** Pixels of what is said above the plot, and of half of "you: 10,000". */
const aloneWidth = 190
const halfLabel = 40

/** What the page says beside it, and with its slider. */
function AloneWords({ scenario }: Pick<Outcome, 'scenario'>) {
  const plot = usePlotArea()
  const operations = operationsOf(scenario)
  const own = useXAxisScale()?.(operations)
  if (!plot || own === undefined) return null
  const y = plot.y + plot.height + xAxisHeight + axisTitleRoom - 6
  const middle = plot.x + plot.width / 2
  const far = own > middle ? { x: plot.x } : { x: plot.x + plot.width, textAnchor: 'end' as const }
  const near = Math.min(Math.max(own, plot.x + halfLabel), plot.x + plot.width - halfLabel)
  return (
    <>
      <g fill="var(--ink-2)">
        <text x={0} y={12}>
          hatched: for expired ones
        </text>
        <text {...far} y={y}>
          {`${operationNoun(scenario)[1]} ${aMonth(scenario)}`}
        </text>
      </g>
      <text x={near} y={y} textAnchor="middle" fontWeight={700} fill="var(--ink)">
        {`you: ${formatCount(operations)}`}
      </text>
    </>
  )
}

const isAt = (outcome: Outcome, pinned: Outcome) =>
  operationsOf(outcome.scenario) === operationsOf(pinned.scenario) &&
  outcome.pricePerUsedCreditCents === pinned.pricePerUsedCreditCents

/** The pinned scenario's prices where they are others. */
const PinnedCurve = memo(function PinnedCurve({ points }: { points: readonly SweepPoint[] }) {
  const places = points.map((point) => ({ x: point.operations, y: point.pricePerUsedCreditCents }))
  return <Ghost points={places} labelAt={-1} text="" />
})

/** Its place on the axis, and above the plot what it is. */
function Pinned({ pinned, top, left }: { pinned: Outcome; top: number; left: number }) {
  const price = pinned.pricePerUsedCreditCents
  const operations = operationsOf(pinned.scenario)
  const isPlaced = price !== null && operations <= top
  const words = [formatCount(operations), ...(price === null ? [] : [formatMoney(price)])]
  return (
    <>
      {isPlaced && <PlotDot {...pinnedProps} x={operations} y={price} />}
      <text x={left} y={12} fill="var(--ink-2)">
        {`${isPlaced ? '○ ' : ''}pinned: ${words.join(', ')}`}
      </text>
    </>
  )
}

/** Where the slider ends, if it reaches so far and once its prices are known. */
function useTop(outcome: Outcome): number {
  const held = useStore(axisEnd)
  const isFit =
    held !== null && operationsOf(outcome.scenario) <= held && creditPrices(outcome, held).isReady()
  return isFit ? held : creditTop(outcome)
}

interface CreditPlotProps extends Omit<DrawingProps, 'outcome' | 'isAlone'> {
  /** The same for every number of operations. */
  readonly base: Outcome
  readonly top: number
  readonly isAtPinned: boolean
  readonly above: RefObject<Element | null>
  /** What the page says around it; null where it does. */
  readonly alone: Outcome['scenario'] | null
}

const CreditPlot = memo(function CreditPlot(props: CreditPlotProps) {
  const { base, top, pinned, isAtPinned, width, height, pointed, above, alone } = props
  const hatching = `hatching-${useId()}`
  const points = creditPrices(base, top).value()
  const steps = useMemo(() => atSteps(points, top), [points, top])
  const data = useMemo(() => steps.map(barOf), [steps])
  const marks = useMemo(() => creditMarks(points), [points])
  const curve = useMemo(
    () => (pinned ? pinnedCurve(pinned, points, top) : []),
    [pinned, points, top],
  )
  const yTop = Math.max(
    0,
    ...data.map(({ solid, expired }) => solid + expired),
    ...[pinned, ...curve].map((one) => one?.pricePerUsedCreditCents ?? 0),
    marks.peak?.pricePerUsedCreditCents ?? 0,
  )
  const plot = width - axisWidth - margin.right
  const slot = (plot * trackStep(top)) / top
  const barWidth = Math.max(slot - 2, slot * 0.7)
  const fill = givenWord(base.scenario) === 'free' ? 'var(--paid-area)' : 'var(--included)'
  return (
    <BarChart
      {...svgProps}
      width={width}
      height={height}
      margin={alone ? marginAlone : margin}
      data={data}
    >
      <Hatching id={hatching} />
      {alone ? (
        <OperationsAxis top={top} width={width} />
      ) : (
        <XAxis {...axisProps} dataKey="operations" type="number" domain={[0, top]} hide />
      )}
      {alone && <AloneWords scenario={alone} />}
      <Bars {...{ yTop, barWidth, hatching, fill }} />
      {marks.peak && marks.peak.operations % trackStep(top) > 0 && <Peak peak={marks.peak} />}
      <OwnBar width={barWidth} end={top} above={above} />
      <PinnedCurve points={curve} />
      {pinned && !isAtPinned && <Pinned pinned={pinned} top={top} left={alone ? aloneWidth : 0} />}
      <CreditLabels {...{ marks, points, steps, curve, top }} outcome={base} />
      {pointed && (
        <SentenceTooltip
          band
          say={({ operations }: CreditBar) =>
            sayPrice(
              base,
              points.find((point) => point.operations === operations),
            )
          }
        />
      )}
    </BarChart>
  )
})

export function CreditDrawing({ outcome, isAlone = false, ...props }: DrawingProps) {
  const { pinned } = props
  const above = useRef<HTMLDivElement>(null)
  return (
    <div className={styles.drawing}>
      <CreditPlot
        {...props}
        base={axisBase(outcome)}
        top={useTop(outcome)}
        isAtPinned={pinned !== null && isAt(outcome, pinned)}
        above={above}
        alone={isAlone ? outcome.scenario : null}
      />
      {!isAlone && <div ref={above} aria-hidden="true" />}
    </div>
  )
}
