import { toCsv, toTabbed, type DecimalMark } from '#scenario/csv.ts'
import type { Scenario } from '#scenario/Scenario.ts'
import { hasArticlePrices } from '#scenario/askedPrices.ts'
import { pricesInWords } from '#ui/answer/tariffLabel.ts'
import type { Cell, Column, DataTable } from '#ui/chart/chart.ts'

/** More digits than mean anything, and none of those that only a computer's arithmetic makes. */
const rounded = (value: number) => Number(value.toFixed(6))

const labelOf = ({ label, isMoney }: Column) => (isMoney ? `${label} (US$)` : label)

/** Money in dollars. */
export function cellOf(cell: Cell, column: Column | undefined): Cell {
  if (typeof cell !== 'number') return cell
  return rounded(column?.isMoney ? cell / 100 : cell)
}

interface Exported {
  readonly labels: readonly string[]
  readonly cells: readonly (readonly Cell[])[]
}

/** Other prices than the article's are named in every row. */
function exported({ columns, rows }: DataTable, scenario: Scenario): Exported {
  const labels = columns.map(labelOf)
  const cells = rows.map((row) => row.map((cell, index) => cellOf(cell, columns[index])))
  if (hasArticlePrices(scenario)) return { labels, cells }
  const prices = pricesInWords(scenario)
  return { labels: [...labels, 'Prices'], cells: cells.map((row) => [...row, prices]) }
}

export function csvOf(table: DataTable, scenario: Scenario): string {
  const { labels, cells } = exported(table, scenario)
  return toCsv(labels, cells)
}

/** For pasting into a spreadsheet, which reads numbers as its own country writes them. */
export function tabbedOf(table: DataTable, scenario: Scenario, mark: DecimalMark): string {
  const { labels, cells } = exported(table, scenario)
  return toTabbed(labels, cells, mark)
}
