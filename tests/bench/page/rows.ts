import type { PageName } from './pages.ts'
import type { Reading } from './readings.ts'

/** What is measured once: it does not vary from round to round. */
export interface Fixed {
  readonly liveScript: Readonly<Record<PageName, number>>
  readonly allScript: Readonly<Record<PageName, number>>
  readonly embedBytes: number
  readonly plainBytes: number
  readonly layoutShift: number
  readonly foreignRequests: number
}

type Unit = 'ms' | 'kB' | ''

interface Bound {
  /** As the reader knows it: "0.6 × bare". */
  readonly text: string
  readonly most: number
}

export interface Row {
  readonly what: string
  readonly unit: Unit
  readonly bare: number | null
  readonly plain: number | null
  readonly ours: number
  readonly bounds: readonly Bound[]
}

export type Readings = Readonly<Record<PageName, Reading>>

const times = (factor: number, value: number | null, name: string): Bound => ({
  text: `${factor} × ${name}`,
  most: factor * (value ?? Number.NaN),
})

const plus = (bytes: number, allowance: number, name: string): Bound => ({
  text: `${name} + ${allowance} kB`,
  most: bytes + allowance * 1000,
})

const flat = (most: number): Bound => ({ text: String(most), most })

function timed(
  { bare, plain, ours }: Readings,
  key: keyof Reading,
  what: string,
  factors: { readonly bare?: number; readonly plain?: number },
): Row {
  return {
    what,
    unit: 'ms',
    bare: bare[key],
    plain: plain[key],
    ours: ours[key] ?? Number.NaN,
    bounds: [
      ...(factors.bare === undefined ? [] : [times(factors.bare, bare[key], 'bare')]),
      ...(factors.plain === undefined ? [] : [times(factors.plain, plain[key], 'plain')]),
    ],
  }
}

function sized(what: string, sizes: Readonly<Record<PageName, number>>, bound: Bound): Row {
  return { what, unit: 'kB', ...sizes, bounds: [bound] }
}

const alone = { unit: '', bare: null, plain: null } as const

/** The bounds, one row each. */
export function rowsOf(readings: Readings, fixed: Fixed): Row[] {
  const { liveScript, allScript, embedBytes, plainBytes } = fixed
  return [
    timed(readings, 'largestPaint', 'largest paint', { bare: 0.6 }),
    sized('script before live', liveScript, plus(liveScript.bare, 35, 'bare')),
    sized('all script', allScript, plus(allScript.plain, 60, 'plain')),
    timed(readings, 'step', 'slider step to paint, median', { bare: 1.6, plain: 0.35 }),
    timed(readings, 'slowStep', 'slider step to paint, 98 %', { plain: 0.5 }),
    timed(readings, 'slowInteraction', 'interaction, 98 %', { plain: 0.9 }),
    timed(readings, 'charts', 'two charts up to date', { plain: 1.7 }),
    {
      ...timed(readings, 'frame', 'frame of a drag', {}),
      bounds: [{ text: 'bare ÷ 0.7', most: readings.bare.frame / 0.7 }],
    },
    { ...timed(readings, 'wait', 'move to its frame, median', {}), bounds: [flat(25)] },
    { ...timed(readings, 'slowWait', 'move to its frame, 95 %', {}), bounds: [flat(60)] },
    timed(readings, 'toPaint', 'move to its paint, median', { bare: 2.5 }),
    timed(readings, 'slowToPaint', 'move to its paint, 95 %', { bare: 2.5 }),
    { what: 'wrong frames', ...alone, ours: readings.ours.wrongFrames, bounds: [flat(0)] },
    {
      ...timed(readings, 'chartsAfterDrag', 'charts after the last move', {}),
      bounds: [flat(250)],
    },
    { what: 'layout shift', ...alone, ours: fixed.layoutShift, bounds: [flat(0.01)] },
    {
      what: 'embed of one chart',
      unit: 'kB',
      bare: null,
      plain: plainBytes,
      ours: embedBytes,
      bounds: [plus(plainBytes, 25, 'plain')],
    },
    { what: 'requests elsewhere', ...alone, ours: fixed.foreignRequests, bounds: [flat(0)] },
  ]
}

export const isMet = ({ ours, bounds }: Row): boolean => bounds.every(({ most }) => ours <= most)

function shown(value: number | null, unit: Unit): string {
  if (value === null) return '–'
  if (unit === 'kB') return `${(value / 1000).toFixed(1)} kB`
  if (unit === 'ms') return `${value.toFixed(value < 100 ? 1 : 0)} ms`
  return String(Math.round(value * 10_000) / 10_000)
}

function ratio(ours: number, other: number | null): string {
  return other === null ? '–' : `${(ours / other).toFixed(2)} ×`
}

/** The rows as lines of a text table. */
export function tableOf(rows: readonly Row[]): string {
  const cells = [
    ['', 'bare', 'plain', 'ours', 'of bare', 'of plain', 'at most', ''],
    ...rows.map((row) => [
      row.what,
      shown(row.bare, row.unit),
      shown(row.plain, row.unit),
      shown(row.ours, row.unit),
      ratio(row.ours, row.bare),
      ratio(row.ours, row.plain),
      row.bounds.map(({ text }) => text).join(' and '),
      isMet(row) ? 'ok' : 'MISSED',
    ]),
  ]
  const widths = (cells[0] ?? []).map((_, column) =>
    Math.max(...cells.map((line) => line[column]?.length ?? 0)),
  )
  return cells
    .map((line) => line.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join('  '))
    .map((line) => `${line.trimEnd()}\n`)
    .join('')
}
