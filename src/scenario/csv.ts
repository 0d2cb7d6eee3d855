export type CsvCell = number | string | null

/** A spreadsheet would run a text that begins like a formula; an apostrophe makes it text. */
function neutralised(text: string): string {
  return /^[=+\-@\t\r]/.test(text) ? `'${text}` : text
}

function writeCell(cell: CsvCell): string {
  if (cell === null) return ''
  if (typeof cell === 'number') return String(cell)
  const text = neutralised(cell)
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text
}

const writeRow = (row: readonly CsvCell[]) => `${row.map(writeCell).join()}\r\n`

/** A table as CSV (RFC 4180); what does not exist is an empty cell. */
export function toCsv(columns: readonly string[], rows: readonly (readonly CsvCell[])[]): string {
  return [columns, ...rows].map(writeRow).join('')
}

export type DecimalMark = '.' | ','

function writeField(cell: CsvCell, mark: DecimalMark): string {
  if (cell === null) return ''
  if (typeof cell === 'number') return String(cell).replace('.', mark)
  return neutralised(cell).replace(/\s+/g, ' ')
}

/** A table to paste: cells between tabs, numbers with the decimal mark of where they go. */
export function toTabbed(
  columns: readonly string[],
  rows: readonly (readonly CsvCell[])[],
  mark: DecimalMark,
): string {
  return [columns, ...rows]
    .map((row) => row.map((cell) => writeField(cell, mark)).join('\t'))
    .join('\n')
}
