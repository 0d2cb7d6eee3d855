import { keptCounts } from '#domain/account/perImage.ts'
import { useMemo } from 'react'
import { CartesianGrid, Line, LineChart, XAxis } from 'recharts'
import { formatList, formatMoney } from '#ui/kit/format.ts'
import { AxisTitles, ChartLabel } from '#ui/chart/ChartLabel.tsx'
import { EndLabels, type EndLabel } from '#ui/chart/EndLabels.tsx'
import { isNarrow, type DrawingProps } from '#ui/chart/chart.ts'
import { Ghost } from '#ui/chart/Ghost.tsx'
import { PlotDot, PlotLine } from '#ui/chart/marks.tsx'
import { SentenceTooltip } from '#ui/chart/SentenceTooltip.tsx'
import { ValueAxis } from '#ui/chart/axes.tsx'
import { gridProps, lineProps, xAxisProps } from '#ui/chart/chartProps.ts'
import { plotOf } from '#ui/chart/plot.ts'
import { articleAmounts, listLines, perImageSeries, type PerImagePoint } from './series.ts'

const margin = { top: 34, right: 130, bottom: 20, left: 0 }
const keptTicks = [...keptCounts]

const nameCents = (cents: number) => (cents >= 100 ? formatMoney(cents) : `${cents}¢`)
const nameKept = (kept: number) => (kept === 1 ? 'keep 1' : String(kept))

function say({ kept, prompt, yours }: PerImagePoint): string {
  const list = prompt === null ? '' : ` A paid prompt lists at ${formatMoney(prompt)} an image.`
  const own = yours === null ? '' : ` You pay ${formatMoney(yours)} for each.`
  return `Keeping up to ${kept} of each try:${own}${list}`
}

/** Beside the article's 3.25¢ an amount near it has as many digits as show the difference. */
function besideArticle(cents: number): string {
  const isNear = articleAmounts.some(
    (said) => said.kept === 4 && cents !== said.cents && Math.abs(cents - said.cents) < 0.1,
  )
  return isNear ? `${cents.toFixed(2)}¢` : formatMoney(cents)
}

/** What stands at the right end. */
function endLabels(series: readonly PerImagePoint[]): EndLabel[] {
  const ends = [
    { cents: series.at(-1)?.yours ?? null, name: 'you', tone: '--ink', strong: true },
    ...listLines(series).map(({ key, label }) => ({
      // A line that ends before the right end is named at its own height.
      cents: [...series].reverse().find((point) => point[key] !== null)?.[key] ?? null,
      name: `list, ${label}`,
      tone: '--paid',
    })),
  ].flatMap(({ cents, name, ...look }) =>
    cents === null ? [] : [{ ...look, at: cents, text: `${besideArticle(cents)} ${name}` }],
  )
  const article = articleAmounts
    .filter(({ kept }) => kept === 4)
    .map(({ cents, text }) => ({ at: cents, text: `${text} the article`, tone: '--ink-2' }))
  return [...ends, ...article]
}

function highestOf(
  series: readonly PerImagePoint[],
  ghost: readonly PerImagePoint[] | null,
): number {
  const values = [...series, ...(ghost ?? [])].flatMap((point) => [
    point.prompt,
    point.edit,
    point.variation,
    point.yours,
  ])
  return Math.max(13, ...values.map((value) => value ?? 0))
}

/** The article's two charts, ringed; the first is named here, the last at the right end. */
function ArticleRings({ yours, narrow }: { yours: number | null; narrow: boolean }) {
  // Below its ring where the reader's own line comes down from above.
  const below = yours !== null && yours > 14
  return articleAmounts.map(({ kept, cents, text }) => (
    <PlotDot
      key={kept}
      x={kept}
      y={cents}
      r={8}
      fill="none"
      stroke="var(--ink-2)"
      strokeWidth={1.5}
    >
      {kept === 1 && (
        <ChartLabel
          text={below && narrow ? text : `${text} the article`}
          tone="--ink-2"
          {...(below ? { anchor: 'middle', x: 0, y: 28 } : { x: 14, y: -8 })}
        />
      )}
    </PlotDot>
  ))
}

interface EarlierEndsProps {
  readonly series: readonly PerImagePoint[]
  readonly yTop: number
  readonly narrow: boolean
}

/** Where edits and variations, which return fewer images, leave the line. */
function EarlierEnds({ series, yTop, narrow }: EarlierEndsProps) {
  const ends = listLines(series).flatMap(({ key, ends: early }) =>
    early.map((end) => ({ ...end, cents: series[end.kept - 1]?.[key] ?? 0 })),
  )
  const [first] = ends
  if (!first) return null
  const { kept, cents } = first
  const names = formatList(ends.filter((end) => end.kept === kept).map(({ label }) => `${label}s`))
  // On a phone in two lines, to the right of where the lines come down.
  const lines = narrow ? [names, 'end here'] : [`${names} end here`]
  const place = { anchor: narrow || kept === 1 ? 'start' : 'middle', x: narrow ? -36 : 0 } as const
  return (
    <PlotLine x={kept} from={cents} to={Math.max(cents * 1.3, yTop * 0.66)} stroke="var(--paid)">
      {lines.map((text, index) => (
        <ChartLabel
          {...place}
          key={text}
          text={text}
          tone="--paid"
          y={(index - lines.length + 1) * 14 - 8}
        />
      ))}
    </PlotLine>
  )
}

/** One line a group of kinds that share a list price, dotted from the second on. */
function ListLines({ series }: { series: readonly PerImagePoint[] }) {
  return listLines(series).map(({ key }, index) => (
    <Line
      {...lineProps}
      key={key}
      dataKey={key}
      stroke="var(--paid)"
      strokeDasharray={index === 0 ? '' : '2 4'}
      dot={{ r: 4, fill: 'var(--paid)', stroke: 'var(--paper)', strokeDasharray: '' }}
    />
  ))
}

interface FirstOfYoursProps {
  readonly cents: number
  readonly yTop: number
  readonly narrow: boolean
}

/** Beside its dot; on a phone, where the axis stands there, under it, or above it near the ground. */
function FirstOfYours({ cents, yTop, narrow }: FirstOfYoursProps) {
  const y = cents > yTop * 0.2 ? 21 : -11
  const place = narrow
    ? ({ anchor: 'middle', x: 0, y } as const)
    : ({ anchor: 'end', x: -10, y: 4 } as const)
  return (
    <PlotDot x={1} y={cents} r={0}>
      <ChartLabel text={formatMoney(cents)} strong {...place} />
    </PlotDot>
  )
}

export function PerImageDrawing({ outcome, pinned, width, height, pointed }: DrawingProps) {
  const data = useMemo(() => [...perImageSeries(outcome)], [outcome])
  const ghost = useMemo(() => pinned && perImageSeries(pinned), [pinned])
  const highest = highestOf(data, ghost)
  const format = nameCents
  const plot = plotOf({ width, height, margin, highest, format, tickCount: 3, whole: false })
  const { yTop } = plot
  const first = data[0]?.yours ?? null
  const narrow = isNarrow(width)
  return (
    <LineChart {...plot.chart} data={data}>
      <CartesianGrid {...gridProps} />
      <XAxis
        {...xAxisProps}
        dataKey="kept"
        type="number"
        domain={[narrow ? 0.4 : 0.7, 4]}
        ticks={keptTicks}
        tickFormatter={nameKept}
      />
      <ValueAxis plot={plot} />
      <ListLines series={data} />
      <Line
        {...lineProps}
        dataKey="yours"
        stroke="var(--ink)"
        strokeWidth={2.5}
        dot={{ r: 5, fill: 'var(--ink)', stroke: 'var(--paper)' }}
      />
      {ghost && (
        <Ghost
          points={ghost.map(({ kept, yours }) => ({ x: kept, y: yours }))}
          labelAt={2}
          text={`pinned: ${formatMoney(ghost[1]?.yours ?? 0)}`}
        />
      )}
      <ArticleRings yours={first} narrow={narrow} />
      <EarlierEnds series={data} yTop={yTop} narrow={narrow} />
      {first !== null && <FirstOfYours cents={first} yTop={yTop} narrow={narrow} />}
      <EndLabels plot={plot} labels={endLabels(data)} dx={14} gap={17} />
      <AxisTitles plot={plot} y="cost of each image kept" x="images kept of each try" />
      {pointed && <SentenceTooltip say={say} />}
    </LineChart>
  )
}
