import { useMemo } from 'react'
import { Area, AreaChart, CartesianGrid } from 'recharts'
import type { SweepPoint } from '#domain/solve/sweep.ts'
import type { Outcome } from '#scenario/outcome.ts'
import { operationsOf } from '#scenario/Scenario.ts'
import { aboutIn, givenWord, aMonth, operationsAt } from '#ui/answer/details.ts'
import { operationNoun } from '#ui/amounts/operationNoun.ts'
import { inTense } from '#ui/answer/tense.ts'
import { formatAverage, formatCount, formatList, pluralOf } from '#ui/kit/format.ts'
import { AxisTitles, ChartLabel, Note } from '#ui/chart/ChartLabel.tsx'
import { EndLabels, type EndLabel } from '#ui/chart/EndLabels.tsx'
import { isNarrow, type DrawingProps } from '#ui/chart/chart.ts'
import { Ghost } from '#ui/chart/Ghost.tsx'
import { boxOf, crosses, standsOn, type PlacedWords, type Spot } from '#ui/chart/labelBoxes.ts'
import { PlotDot, PlotLine } from '#ui/chart/marks.tsx'
import { SentenceTooltip } from '#ui/chart/SentenceTooltip.tsx'
import { OperationsAxis, ValueAxis } from '#ui/chart/axes.tsx'
import { areaProps, gridProps, pinnedProps, placeProps } from '#ui/chart/chartProps.ts'
import { plotOf, type Plot } from '#ui/chart/plot.ts'
import { whereDiffers } from '#ui/chart/whereDiffers.ts'
import { operationsTop } from '#ui/chart/operationsAxis.ts'
import { freePaidSeries } from './series.ts'

const margin = { top: 28, right: 64, bottom: 20, left: 0 }

const total = ({ spentFree, spentPaid }: SweepPoint) => spentFree + spentPaid

/** "At 40 prompts a month you would have spent 15 free and 25 paid credits a month." */
function say(outcome: Outcome, { operations, spentFree, spentPaid }: SweepPoint): string {
  const { scenario } = outcome
  const here = operationsAt(outcome, operations)
  const kinds = [
    ...(spentFree > 0 ? [`${formatAverage(spentFree)} ${givenWord(scenario)}`] : []),
    ...(spentPaid > 0 ? [`${formatAverage(spentPaid)} paid`] : []),
  ]
  const credits = pluralOf(spentPaid || spentFree, credit)
  const spent = kinds.length === 0 ? 'no credits' : `${formatList(kinds)} ${credits}`
  return `At ${here} ${aMonth(scenario)} you would ${inTense(outcome, 'have spent', 'spend')} ${spent} a month.`
}

const credit = ['credit', 'credits'] as const

/** Paid and free, named at the right end, each at the middle of its band. */
function endLabels({ spentFree, spentPaid }: SweepPoint, given: 'free' | 'included'): EndLabel[] {
  return [
    { tone: `--${given}`, name: given, credits: spentFree, at: spentFree / 2 },
    { tone: '--paid', name: 'paid', credits: spentPaid, at: spentFree + spentPaid / 2 },
  ]
    .filter(({ credits }) => credits > 0)
    .map(({ tone, name, at }) => ({ tone, at, text: name }))
}

/** In operations and credits. */
interface Point {
  readonly x: number
  readonly y: number
}

const freeOf = ({ spentFree }: SweepPoint) => spentFree

/** Where they differ, the pinned scenario's edges of free and of all credits. */
function pinnedEdges(
  pinned: readonly SweepPoint[],
  own: readonly SweepPoint[],
): readonly (readonly Point[])[] {
  return [freeOf, total].map((edge) =>
    whereDiffers(pinned, own, edge).map((point) => ({ x: point.operations, y: edge(point) })),
  )
}

interface PinnedProps {
  readonly series: readonly SweepPoint[]
  readonly edges: readonly (readonly Point[])[]
  /** The pinned number of operations. */
  readonly operations: number
}

/** Of the pinned scenario: its place and its edges. */
function Pinned({ series, edges, operations }: PinnedProps) {
  const place = series.find((point) => point.operations === operations)
  return (
    <>
      {edges.map((points, index) => (
        <Ghost key={index} points={points} labelAt={-1} text="" />
      ))}
      {place && <PlotDot {...pinnedProps} x={operations} y={total(place)} />}
    </>
  )
}

/** Pixels between a mark and its name. */
const beside = 9

/** Pixels from a line of words to the next above it. */
const lineHeight = 16

interface PlacesProps {
  readonly here: SweepPoint
  readonly series: readonly SweepPoint[]
  readonly edges: readonly (readonly Point[])[]
  readonly limit: number
  readonly given: string
  /** Before a number of operations that is no setting. */
  readonly about: string
  readonly plot: Plot
  readonly top: number
}

/**
 * The reader's name: left or right of its mark and of the limit's line, as low as it is clear of
 * these, of pinned edges and of all that is spent.
 */
function OwnName({ here, series, edges, limit, plot, top }: PlacesProps) {
  const text = `you: ${formatCount(here.operations)}`
  const xOf = (operations: number) => plot.left + (operations * (plot.right - plot.left)) / top
  const spotOf = ({ x, y }: Point): Spot => ({ x: xOf(x), y: plot.yOf(y) })
  const mark = spotOf({ x: here.operations, y: total(here) })
  const spent = series.map((point) => spotOf({ x: point.operations, y: total(point) }))
  const wall = limit > 0 ? [0, plot.yTop].map((y) => spotOf({ x: limit, y })) : []
  const lines = [wall, spent, ...edges.map((points) => points.map(spotOf))]
  const isClear = (place: Omit<PlacedWords, 'text'>) => {
    const box = boxOf({ ...place, text })
    const isInside = box.left >= plot.left && box.right <= plot.right
    return isInside && !standsOn(spent, box) && !lines.some((line) => crosses(line, box))
  }
  const marks = [mark.x, ...wall.slice(1).map(({ x }) => x)]
  const places = [0, 1, 2, 3, 4].flatMap((line) => {
    const y = mark.y - 7 - line * lineHeight
    return [
      { x: mark.x - beside, y, anchor: 'end' as const },
      { x: Math.min(...marks) - beside, y, anchor: 'end' as const },
      { x: mark.x + beside, y, anchor: 'start' as const },
      { x: Math.max(...marks) + beside, y, anchor: 'start' as const },
    ]
  })
  const { x, y, anchor } = places.find(isClear) ?? places[0]!
  return <ChartLabel text={text} strong anchor={anchor} x={x - mark.x} y={y - mark.y} />
}

/** Where nothing is paid any more, and where the reader stands: clear of the plot's edges. */
function Places(props: PlacesProps) {
  const { here, limit, given, about, plot, top } = props
  const { operations } = here
  const spent = total(here)
  return (
    <>
      {limit > 0 && (
        <PlotLine x={limit} from={0} to={plot.yTop} stroke="var(--ink-2)">
          {!isNarrow(plot.chart.width) && (
            <Note text={`${given} up to ${about}${formatCount(limit)}`} flip={limit > top * 0.6} />
          )}
        </PlotLine>
      )}
      <PlotLine x={operations} from={0} to={spent} stroke="var(--paper)" strokeWidth={2} />
      <PlotDot {...placeProps} x={operations} y={spent}>
        <OwnName {...props} />
      </PlotDot>
    </>
  )
}

export function FreePaidDrawing({ outcome, pinned, width, height, pointed }: DrawingProps) {
  const top = operationsTop(outcome, pinned)
  const data = useMemo(() => [...freePaidSeries(outcome, top)], [outcome, top])
  const ghost = useMemo(() => pinned && freePaidSeries(pinned, top), [pinned, top])
  const edges = useMemo(() => (ghost ? pinnedEdges(ghost, data) : []), [ghost, data])
  const last = data.at(-1)
  const here = data.find(({ operations }) => operations === operationsOf(outcome.scenario))
  if (!last || !here) return null
  const highest = Math.max(...[...data, ...(ghost ?? [])].map(total))
  const plot = plotOf({ width, height, margin, highest, tickCount: 2 })
  const given = givenWord(outcome.scenario)
  const limit = outcome.freeLimit !== null && outcome.freeLimit <= top ? outcome.freeLimit : 0
  return (
    <AreaChart {...plot.chart} data={data}>
      <CartesianGrid {...gridProps} />
      <OperationsAxis top={top} width={width} />
      <ValueAxis plot={plot} />
      <Area {...bandProps} dataKey="spentFree" fill={`var(--${given})`} />
      <Area {...bandProps} dataKey="spentPaid" fill="var(--paid-area)" />
      {pinned && ghost && (
        <Pinned series={ghost} edges={edges} operations={operationsOf(pinned.scenario)} />
      )}
      <Places
        {...{ here, edges, limit, given, plot, top }}
        about={aboutIn(outcome)}
        series={data}
      />
      <EndLabels plot={plot} labels={endLabels(last, given)} />
      <AxisTitles
        plot={plot}
        y={`credits spent a month${pinned ? `, ○ pinned: ${formatCount(operationsOf(pinned.scenario))}` : ''}`}
        x={`${operationNoun(outcome.scenario)[1]} ${aMonth(outcome.scenario)}`}
      />
      {pointed && <SentenceTooltip say={(point: SweepPoint) => say(outcome, point)} />}
    </AreaChart>
  )
}

const bandProps = {
  ...areaProps,
  stackId: 'credits',
  stroke: 'var(--paper)',
  strokeWidth: 1,
} as const
