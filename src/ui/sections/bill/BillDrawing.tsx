import { useId, useMemo } from 'react'
import { Area, CartesianGrid, ComposedChart, Line } from 'recharts'
import type { SweepPoint } from '#domain/solve/sweep.ts'
import type { Outcome } from '#scenario/outcome.ts'
import { operationsOf } from '#scenario/Scenario.ts'
import { formatMoney, formatQuantity } from '#ui/kit/format.ts'
import { aMonth } from '#ui/answer/details.ts'
import { operationNoun } from '#ui/amounts/operationNoun.ts'
import { AxisTitles } from '#ui/chart/ChartLabel.tsx'
import { EndLabels, type EndLabel } from '#ui/chart/EndLabels.tsx'
import { Hatching } from '#ui/chart/Hatching.tsx'
import { isLeast, isNarrow, type DrawingProps } from '#ui/chart/chart.ts'
import { operationsTop } from '#ui/chart/operationsAxis.ts'
import { PlotDot } from '#ui/chart/marks.tsx'
import { SentenceTooltip } from '#ui/chart/SentenceTooltip.tsx'
import { OperationsAxis, ValueAxis } from '#ui/chart/axes.tsx'
import { areaProps, gridProps, lineProps, pinnedProps, placeProps } from '#ui/chart/chartProps.ts'
import { plotOf } from '#ui/chart/plot.ts'
import { whereDiffers } from '#ui/chart/whereDiffers.ts'
import { PlaceLabels } from './PlaceLabels.tsx'
import { sayPoint } from './words.ts'
import { billPlaces, pinnedPlace, type BillPlace } from './places.ts'
import { billStairs, uprightStairs } from './series.ts'

const margin = { top: 34, right: 64, bottom: 20, left: 0 }

/** What the cash at the right end went to, each named at the middle of its band. */
function endLabels({ feeCents, usedCents, expiredCents, balanceCents }: SweepPoint): EndLabel[] {
  const bands = [
    { tone: '--included', cents: feeCents, name: 'fees' },
    { tone: '--paid', cents: usedCents, name: 'used' },
    { tone: '--ink-2', cents: expiredCents, name: 'expired' },
    { tone: '--ink', cents: balanceCents, name: 'left' },
  ]
  let below = 0
  return bands.flatMap(({ tone, cents, name }) => {
    const at = below + cents / 2
    below += cents
    return cents >= 0.5 ? [{ tone, at, text: name }] : []
  })
}

/** Where the bill jumps two points stand at one place; it is what the upper one says. */
function topOf(data: readonly SweepPoint[], point: SweepPoint): SweepPoint {
  return [...data].reverse().find((one) => one.operations === point.operations) ?? point
}

function cashUpTo(data: readonly SweepPoint[], operations: number): number {
  return [...data].reverse().find((point) => point.operations <= operations)?.cashCents ?? 0
}

function Bands({ hatching }: { hatching: string }) {
  return (
    <>
      <Area {...bandProps} dataKey="feeCents" fill="var(--included)" />
      <Area {...bandProps} dataKey="usedCents" fill="var(--paid-area)" />
      <Area {...bandProps} dataKey="expiredCents" fill={`url(#${hatching})`} />
      <Area {...bandProps} dataKey="balanceCents" fill="var(--paid-wash)" />
      <Line {...lineProps} dataKey="cashCents" stroke="var(--ink)" strokeWidth={1.5} />
    </>
  )
}

/** Between samples further apart the steps are too fine to be drawn as such. */
const isSmooth = (data: readonly SweepPoint[]) =>
  data.some((point, index) => {
    const before = data[index - 1]
    return before && before.operations !== point.operations && before.cashCents !== point.cashCents
  })

/** What is shown; and in the room that `more` leaves what the hatching is, unless it ends in a name. */
function titleOf({ scenario }: Outcome, data: readonly SweepPoint[], more: string): string {
  const bill = `the bill of ${formatQuantity(scenario.months, ['month', 'months'])}`
  if (isSmooth(data)) return `${bill}, too fine to draw${more}`
  const isNamed = (data.at(-1)?.expiredCents ?? 0) >= 0.5
  const isHatched = data.some(({ expiredCents }) => expiredCents >= 0.5)
  return more === '' && isHatched && !isNamed ? `${bill}, hatched what expired` : `${bill}${more}`
}

function Dots({ places }: { places: readonly BillPlace[] }) {
  return places.map(({ role, operations, cashCents }) => (
    <PlotDot
      key={role}
      {...(role === 'here' ? placeProps : pinnedProps)}
      x={operations}
      y={cashCents}
    />
  ))
}

/** From the lowest up; a phone has room for the reader's, the next and the pinned one. */
function placesOf(outcome: Outcome, pinned: Outcome | null, width: number): BillPlace[] {
  const places = billPlaces(outcome, operationsOf(outcome.scenario))
  const own = isNarrow(width) ? places.filter(({ role }) => role !== 'before') : places
  const all = pinned ? [...own, ...pinnedPlace(outcome, pinned)] : own
  return all.sort((a, b) => a.cashCents - b.cashCents || a.operations - b.operations)
}

/** Over a bill that is the same from the middle on, names have no corner but what is left above. */
const roomAbove = (data: readonly SweepPoint[]) =>
  cashUpTo(data, (data.at(-1)?.operations ?? 0) / 2) === data.at(-1)?.cashCents ? 1.25 : 1

const cashOf = ({ cashCents }: SweepPoint) => cashCents

function useStairs(outcome: Outcome, pinned: Outcome | null) {
  const top = operationsTop(outcome, pinned)
  const data = useMemo(() => [...uprightStairs(billStairs(outcome, top))], [outcome, top])
  const ghost = useMemo(
    () =>
      pinned
        ? uprightStairs(whereDiffers(billStairs(pinned, top), billStairs(outcome, top), cashOf))
        : [],
    [pinned, top, outcome],
  )
  return { top, data, ghost }
}

export function BillDrawing({ outcome, pinned, width, height, pointed }: DrawingProps) {
  const hatching = `hatching-${useId()}`
  const { top, data, ghost } = useStairs(outcome, pinned)
  const last = data.at(-1)
  if (!last) return null
  const plot = plotOf({
    width,
    height,
    margin,
    highest: Math.max(100, ...[...data, ...ghost].map(cashOf)) * roomAbove(data),
    format: formatMoney,
  })
  const places = placesOf(outcome, pinned, width).filter(({ operations }) => operations <= top)
  // Off the reader's own stairs a name would stand across them, and a phone has room for two.
  const aside = places.filter(
    ({ role, operations, cashCents }) =>
      Math.abs(cashUpTo(data, operations) - cashCents) >= 0.5 ||
      (role === 'pinned' && isLeast(width)),
  )
  return (
    <ComposedChart {...plot.chart} data={data}>
      <Hatching id={hatching} />
      <CartesianGrid {...gridProps} />
      <OperationsAxis top={top} width={width} />
      <ValueAxis plot={plot} />
      <Bands hatching={hatching} />
      {ghost.length > 0 && (
        <Line {...lineProps} {...ghostProps} data={[...ghost]} dataKey="cashCents" />
      )}
      <Dots places={places} />
      <PlaceLabels
        places={places.filter((place) => !aside.includes(place))}
        plot={plot}
        xTop={top}
        lines={[data, ghost]}
      />
      <EndLabels plot={plot} labels={endLabels(last)} />
      <AxisTitles
        plot={plot}
        y={titleOf(outcome, data, aside.map(({ text }) => `, ○ ${text}`).join(''))}
        x={`${operationNoun(outcome.scenario)[1]} ${aMonth(outcome.scenario)}`}
      />
      {pointed && (
        <SentenceTooltip say={(point: SweepPoint) => sayPoint(outcome, topOf(data, point))} />
      )}
    </ComposedChart>
  )
}

const bandProps = { ...areaProps, stackId: 'bill', stroke: 'none' } as const

const ghostProps = { stroke: 'var(--ghost)', strokeDasharray: '4 4' } as const
