import { keptCounts } from '#domain/account/perImage.ts'
import { useMemo } from 'react'
import { CartesianGrid, Line, LineChart, Tooltip, XAxis, YAxis } from 'recharts'
import { formatList, formatMoney } from '#ui/kit/format.ts'
import {
  AxisTitles,
  ChartLabel,
  EndLabels,
  TooltipWords,
  type EndLabel,
} from '#ui/chart/ChartLabel.tsx'
import { isNarrow, type DrawingProps } from '#ui/chart/chart.ts'
import { Ghost } from '#ui/chart/Ghost.tsx'
import { PlotDot, PlotLine } from '#ui/chart/marks.tsx'
import { axisProps, gridProps, svgProps } from '#ui/chart/chartProps.ts'
import { axisTop, roundTicks, spreadLabels } from '#ui/chart/ticks.ts'
import { articleAmounts, listLines, perImageSeries, type PerImagePoint } from './series.ts'

const margin = { top: 34, right: 130, bottom: 20, left: 0 }
const axisWidth = 44
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

/** What stands at the right end, from the bottom up. */
function endLabels(series: readonly PerImagePoint[], yTop: number, height: number): EndLabel[] {
  const last = series.at(-1)
  const named = [
    { cents: last?.yours ?? null, name: 'you', tone: '--ink', strong: true },
    ...listLines(series).map(({ key, label }) => ({
      // A line that ends before the right end is named at its own height.
      cents: [...series].reverse().find((point) => point[key] !== null)?.[key] ?? null,
      name: `list, ${label}`,
      tone: '--paid',
      strong: false,
    })),
  ].flatMap(({ cents, name, ...look }) =>
    cents === null ? [] : [{ ...look, cents, text: `${besideArticle(cents)} ${name}` }],
  )
  const article = articleAmounts
    .filter(({ kept }) => kept === 4)
    .map(({ cents, text }) => ({
      cents,
      text: `${text} the article`,
      tone: '--ink-2',
      strong: false,
    }))
  const labels = [...named, ...article].sort((a, b) => a.cents - b.cents)
  const inner = height - margin.top - margin.bottom - 30
  const places = spreadLabels(
    labels.map(({ cents }) => inner * (1 - cents / yTop)),
    17,
    inner + 4,
  )
  return labels.map(({ text, tone, strong }, index) => ({
    text,
    tone,
    strong,
    y: margin.top + (places[index] ?? 0) + 4,
  }))
}

function topOf(series: readonly PerImagePoint[], ghost: readonly PerImagePoint[] | null): number {
  const values = [...series, ...(ghost ?? [])].flatMap((point) => [
    point.prompt,
    point.edit,
    point.variation,
    point.yours,
  ])
  return axisTop(Math.max(13, ...values.map((value) => value ?? 0)), 3, false)
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
          {...(below ? { anchor: 'middle', dx: 0, dy: 28 } : { dx: 14, dy: -8 })}
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
  const place = { anchor: narrow || kept === 1 ? 'start' : 'middle', dx: narrow ? -36 : 0 } as const
  return (
    <PlotLine x={kept} from={cents} to={Math.max(cents * 1.3, yTop * 0.66)} stroke="var(--paid)">
      {lines.map((text, index) => (
        <ChartLabel
          {...place}
          key={text}
          text={text}
          tone="--paid"
          dy={(index - lines.length + 1) * 14 - 8}
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
  const dy = cents > yTop * 0.2 ? 21 : -11
  const place = narrow ? ({ anchor: 'middle', dx: 0, dy } as const) : { flip: true, dx: 10, dy: 4 }
  return (
    <PlotDot x={1} y={cents} r={0}>
      <ChartLabel text={formatMoney(cents)} strong {...place} />
    </PlotDot>
  )
}

export function PerImageDrawing({ outcome, pinned, width, height, pointed }: DrawingProps) {
  const data = useMemo(() => [...perImageSeries(outcome)], [outcome])
  const ghost = useMemo(() => pinned && perImageSeries(pinned), [pinned])
  const yTop = topOf(data, ghost)
  const first = data[0]?.yours ?? null
  const narrow = isNarrow(width)
  return (
    <LineChart {...svgProps} width={width} height={height} margin={margin} data={data}>
      <CartesianGrid {...gridProps} />
      <XAxis
        {...axisProps}
        dataKey="kept"
        type="number"
        domain={[narrow ? 0.4 : 0.7, 4]}
        ticks={keptTicks}
        tickFormatter={nameKept}
        height={30}
      />
      <YAxis
        {...axisProps}
        domain={[0, yTop]}
        ticks={roundTicks(yTop, 3, false)}
        tickFormatter={nameCents}
        width={axisWidth}
      />
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
      <EndLabels labels={endLabels(data, yTop, height)} x={width - margin.right + 14} />
      <AxisTitles
        y="cost of each image kept"
        x="images kept of each try"
        left={axisWidth}
        height={height}
      />
      {pointed && <Tooltip content={<TooltipWords say={say} />} isAnimationActive={false} />}
    </LineChart>
  )
}

const lineProps = {
  type: 'linear',
  strokeWidth: 2,
  isAnimationActive: false,
  activeDot: false,
  connectNulls: false,
} as const
