import type { ComponentType } from 'react'
import type { Computation } from '#scenario/computation.ts'
import type { Outcome } from '#scenario/outcome.ts'
import type { SectionName } from './SectionProps.ts'
import { breakpoints } from '#ui/kit/breakpoints.ts'
import { formatMoney } from '#ui/kit/format.ts'
import type { Sentence } from '#ui/amounts/sentence.ts'

export interface Column {
  readonly label: string
  /** Cells are numbers, shown by this; without it they are words, or addresses to link to. */
  readonly format?: (value: number) => string
  /** On the page it stands below the column before it, since a table is only so wide. */
  readonly isBelow?: true
  /** Cells are cents, fractional or whole. */
  readonly isMoney?: true
}

export function moneyColumn(label: string, format = formatMoney): Column {
  return { label, format, isMoney: true }
}

/** null: does not exist, shown as a dash. */
export type Cell = number | string | null

/** The data behind a chart: the table beside it and its CSV are both made from this. */
export interface DataTable {
  readonly caption: string
  readonly columns: readonly Column[]
  readonly rows: readonly (readonly Cell[])[]
}

/** A chart in words and numbers, and how to load what draws it. */
export interface ChartDefinition {
  /** One live sentence that says what the drawing shows. */
  readonly takeaway: (outcome: Outcome) => Sentence
  readonly table: (outcome: Outcome) => DataTable
  /** On whose prices it stands, and of when, where those are not the scenario's alone. */
  readonly prices?: (outcome: Outcome) => string
  /** False where a choice beside the scenario makes it another than was drawn at build time. */
  readonly isAsBuilt?: boolean
  /** What the rest then finds worked out, where that may take long. */
  readonly computations?: (
    outcome: Outcome,
    pinned: Outcome | null,
  ) => readonly Computation<unknown>[]
  /** The same function for every definition of one chart. */
  readonly drawing: LoadDrawing
  /** Pixels; of a narrow drawing and of a wide one. */
  readonly heights: { readonly narrow: number; readonly wide: number }
  /** Pixels of the room that it has on a wide screen, where that is less than the column. */
  readonly widest?: number
  /** Whether it follows what the reader does, so that no picture of a scenario shows it. */
  readonly isReaders?: true
  /** Pixels of the level axis where a control of the page stands for it, for a picture to draw. */
  readonly levelAxis?: number
}

/** Under the name of its section. */
export interface NamedChart extends ChartDefinition, SectionName {}

/** Pixels of a rem in a drawing, which is enlarged as a whole with the reader's own letters. */
export const drawnRem = 16

/** Pixels for a line of words with its plot. */
const leastNamed = 420

/** Too narrow for what names a whole line of it. */
export const isLeast = (width: number) => width < leastNamed

/** `Chart.module.css` draws the same line. */
export const isNarrow = (width: number) => width < breakpoints.s * drawnRem

export function heightOf({ heights }: ChartDefinition, width: number): number {
  return isNarrow(width) ? heights.narrow : heights.wide
}

/** With the axis that is drawn only where it stands alone. */
export const heightAlone = (chart: ChartDefinition, width: number): number =>
  heightOf(chart, width) + (chart.levelAxis ?? 0)

export interface DrawingProps {
  readonly outcome: Outcome
  /** The scenario to compare with, drawn as a ghost. */
  readonly pinned: Outcome | null
  readonly width: number
  readonly height: number
  /** Whether a pointer is over it: tooltips cost a third of a chart, so they mount on demand. */
  readonly pointed: boolean
  /** Whether it stands where no control of the page does. */
  readonly isAlone?: boolean
}

export type Drawing = ComponentType<DrawingProps>

export type LoadDrawing = () => Promise<Drawing>
