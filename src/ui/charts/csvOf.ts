import { toCsv } from '#scenario/csv.ts'
import type { Scenario } from '#scenario/Scenario.ts'
import { hasArticlePrices, pricesInWords } from '#ui/answer/tariffLabel.ts'
import type { Cell, Column, DataTable } from './figure.ts'

/** More digits than mean anything, and none of those that only a computer's arithmetic makes. */
const rounded = (value: number) => Number(value.toFixed(6))

const labelOf = ({ label, isMoney }: Column) => (isMoney ? `${label} (US$)` : label)

/** Money in dollars. */
export function cellOf(cell: Cell, column: Column | undefined): Cell {
  if (typeof cell !== 'number') return cell
  return rounded(column?.isMoney ? cell / 100 : cell)
}

/** The table as CSV; other prices than the article's are named in every row. */
export function csvOf({ columns, rows }: DataTable, scenario: Scenario): string {
  const labels = columns.map(labelOf)
  const cells = rows.map((row) => row.map((cell, index) => cellOf(cell, columns[index])))
  if (hasArticlePrices(scenario)) return toCsv(labels, cells)
  const prices = pricesInWords(scenario)
  return toCsv(
    [...labels, 'Prices'],
    cells.map((row) => [...row, prices]),
  )
}
