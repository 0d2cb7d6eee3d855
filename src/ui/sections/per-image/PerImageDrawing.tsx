import { useMemo } from 'react'
import {
  Bar,
  BarChart,
  CartesianGrid,
  DefaultZIndexes,
  useXAxisScale,
  useYAxisScale,
  XAxis,
  ZIndexLayer,
  type BarShapeProps,
} from 'recharts'
import { atKept, type Kept } from '#domain/account/perImage.ts'
import type { Outcome } from '#scenario/outcome.ts'
import { imagesReturned } from '#ui/amounts/images.ts'
import { SentenceTooltip } from '#ui/chart/SentenceTooltip.tsx'
import { isNarrow, type DrawingProps } from '#ui/chart/chart.ts'
import { ValueAxis } from '#ui/chart/axes.tsx'
import { axisProps, gridProps } from '#ui/chart/chartProps.ts'
import { plotOf } from '#ui/chart/plot.ts'
import { leastMoney } from '#ui/chart/ticks.ts'
import { formatList, formatMoney } from '#ui/kit/format.ts'
import { listPrices, perImageSeries, type ListPrice } from './series.ts'

const wideMargin = { top: 26, right: 0, bottom: 44, left: 0 }
/** With a line of its own for what the strokes are. */
const narrowMargin = { ...wideMargin, top: 44 }
const barSize = 44
/** Of the distance of two bars, on either side of a bar's middle. */
const longestDash = 0.42

interface Place {
  readonly kept: Kept
  readonly yours: number | null
}

/** Without any height Recharts would leave out the axes. */
const heightOf = ({ yours }: Place) => yours ?? 0

/** Kept as the reader has it: solid; the other choices in outline. */
function choiceShape(chosen: number) {
  return function Choice({ x, y, width, height, index }: BarShapeProps) {
    if (height <= 0) return null
    const fill = index + 1 === chosen ? 'var(--ink)' : 'var(--paper)'
    return <rect {...{ x, y, width, height, fill }} stroke="var(--ink)" strokeWidth={1.5} />
  }
}

/** The price of each choice, and how many are kept, under its bar. */
function Choices({ data, chosen, top }: { data: readonly Place[]; chosen: number; top: number }) {
  const xOf = useXAxisScale()
  return data.map(({ kept, yours }) => {
    const x = xOf?.(kept, { position: 'middle' })
    if (x === undefined) return null
    const weight = kept === chosen ? 700 : 400
    return (
      <g key={kept} textAnchor="middle" fontWeight={weight}>
        <text x={x} y={top + 18} fill="var(--ink)">
          {yours === null ? '–' : formatMoney(yours)}
        </text>
        <text x={x} y={top + 37} fill="var(--ink-2)">
          {kept === 1 ? 'keep 1' : kept}
        </text>
      </g>
    )
  })
}

interface DashesProps {
  readonly points: ListPrice['points']
  readonly stroke: string
  readonly dashes?: string | undefined
}

/** A level stroke across each bar's place, over a rim of paper. */
function Dashes({ points, stroke, dashes }: DashesProps) {
  const [xOf, yOf] = [useXAxisScale(), useYAxisScale()]
  const reach = Math.min(barSize * 0.7, ((xOf?.(2) ?? 0) - (xOf?.(1) ?? 0)) * longestDash)
  const path = points
    .map(({ kept, cents }) => {
      const [x, y] = [xOf?.(kept, { position: 'middle' }), yOf?.(cents)]
      return x === undefined || y === undefined ? '' : `M${x - reach} ${y}h${2 * reach}`
    })
    .join('')
  return (
    <ZIndexLayer zIndex={DefaultZIndexes.line}>
      <path d={path} stroke="var(--paper)" strokeWidth={5} />
      <path d={path} stroke={stroke} strokeWidth={2} strokeDasharray={dashes} />
    </ZIndexLayer>
  )
}

/** The pinned scenario's own price, as a hollow dot. */
function Pinned({ kept, cents }: { kept: number; cents: number }) {
  const [x, y] = [useXAxisScale()?.(kept, { position: 'middle' }), useYAxisScale()?.(cents)]
  return (
    <ZIndexLayer zIndex={DefaultZIndexes.scatter}>
      <g data-ghost="">
        <circle cx={x} cy={y} r={5} fill="var(--paper)" stroke="var(--ghost)" strokeWidth={2} />
      </g>
    </ZIndexLayer>
  )
}

const dashesOf = (index: number) => (index === 0 ? undefined : '3 3')

interface KeyProps {
  readonly lists: readonly ListPrice[]
  readonly pinned: number | null
  readonly width: number
}

/** What the strokes are: above the plot, where nothing is drawn. */
function Key({ lists, pinned, width }: KeyProps) {
  const place = isNarrow(width) ? { x: 0, y: 30 } : { x: width, y: 12, textAnchor: 'end' as const }
  return (
    <text {...place}>
      {lists.map(({ kinds }, index) => (
        <tspan key={kinds[0]} fill="var(--paid)">
          {`${index === 0 ? '—' : ' ┄'} ${lists.length === 1 ? 'list price' : `list, ${formatList(kinds)}`} `}
        </tspan>
      ))}
      {pinned !== null && <tspan fill="var(--ink-2)">{` ○ pinned: ${formatMoney(pinned)}`}</tspan>}
    </text>
  )
}

function highestOf(
  data: readonly Place[],
  lists: readonly ListPrice[],
  pinned: number | null,
): number {
  const listed = lists.flatMap(({ points }) => points.map(({ cents }) => cents))
  return Math.max(1, pinned ?? 0, ...data.map(({ yours }) => yours ?? 0), ...listed)
}

/** Four of an operation that returns three are three. */
function placesOf(outcome: Outcome): Place[] {
  const { most } = imagesReturned(outcome)
  return perImageSeries(outcome).map(({ kept, yours }) => ({
    kept,
    yours: kept > most ? null : yours,
  }))
}

export function PerImageDrawing({ outcome, pinned, width, height, pointed }: DrawingProps) {
  const data = useMemo(() => placesOf(outcome), [outcome])
  const lists = useMemo(() => listPrices(outcome), [outcome])
  const chosen = Math.min(outcome.scenario.kept, imagesReturned(outcome).most)
  const shape = useMemo(() => choiceShape(chosen), [chosen])
  const pinnedCents = pinned && atKept(pinned.cashPerImage, pinned.scenario.kept)
  const plot = plotOf({
    width,
    height,
    margin: isNarrow(width) ? narrowMargin : wideMargin,
    highest: highestOf(data, lists, pinnedCents),
    format: formatMoney,
    tickCount: 3,
    least: leastMoney,
    axisHeight: 0,
  })
  const say = ({ kept, yours }: Place) => sayChoice(lists, kept, yours)
  return (
    <BarChart {...plot.chart} data={data}>
      <CartesianGrid {...gridProps} syncWithTicks />
      <XAxis {...axisProps} dataKey="kept" hide />
      <ValueAxis plot={plot} />
      <Bar dataKey={heightOf} barSize={barSize} shape={shape} isAnimationActive={false} />
      {lists.map(({ kinds, points }, index) => (
        <Dashes key={kinds[0]} points={points} stroke="var(--paid)" dashes={dashesOf(index)} />
      ))}
      {pinned && pinnedCents !== null && (
        <Pinned
          kept={Math.min(pinned.scenario.kept, imagesReturned(pinned).most)}
          cents={pinnedCents}
        />
      )}
      <Choices data={data} chosen={chosen} top={plot.bottom} />
      <text y={12} fill="var(--ink-2)">
        what each picture you keep costs
      </text>
      <Key {...{ lists, width }} pinned={pinnedCents} />
      {pointed && <SentenceTooltip say={say} band />}
    </BarChart>
  )
}

function sayChoice(lists: readonly ListPrice[], kept: Kept, yours: number | null): string {
  const own = yours === null ? 'no picture has a price' : `a picture costs ${formatMoney(yours)}`
  const listed = lists.flatMap(({ kinds, points }) =>
    points
      .filter((point) => point.kept === kept)
      .map(
        ({ cents }) =>
          `${formatMoney(cents)} by the list, of ${formatList(kinds.map((kind) => `${kind}s`))}`,
      ),
  )
  return `Keeping ${kept} of each, ${[own, ...listed].join('; ')}.`
}
