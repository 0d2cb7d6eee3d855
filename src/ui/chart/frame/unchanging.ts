import type { Cell, Column, DataTable } from '#ui/chart/chart.ts'

export function showCell(cell: Cell, column: Column | undefined): string {
  if (cell === null) return '–'
  return typeof cell === 'number' && column?.format ? column.format(cell) : String(cell)
}

/** Columns of numbers, but the first, that say the same in every row. */
export function unchangingColumns({ columns, rows }: DataTable): ReadonlySet<number> {
  const [first, ...others] = rows
  if (!first || others.length === 0) return new Set()
  const isUnchanging = (column: Column, index: number) => {
    const shown = showCell(first[index] ?? null, column)
    return (
      index > 0 &&
      column.format !== undefined &&
      others.every((row) => showCell(row[index] ?? null, column) === shown)
    )
  }
  return new Set(columns.flatMap((column, index) => (isUnchanging(column, index) ? index : [])))
}

/** "In every row: fees $0, list price none." */
export function noteOf({ columns, rows }: DataTable, unchanging: ReadonlySet<number>): string {
  const said = [...unchanging].map((index) => {
    const cell = rows[0]?.[index] ?? null
    return `${columns[index]?.label.toLowerCase()} ${cell === null ? 'none' : showCell(cell, columns[index])}`
  })
  return `In every row: ${said.join(', ')}.`
}
