import { heldMonths, mostInAMonth, mostMonths } from '#scenario/ownMonths.ts'
import { wholeNumberCodec } from '#scenario/values.ts'
import { formatCount, formatList, formatOrdinal, type Unit } from '#ui/kit/format.ts'
import { countOf, readTyped } from '#ui/kit/typedText.ts'

interface Choice {
  readonly label: string
  readonly months: readonly number[]
}

/** What a pasted text says of the months. */
export type PastedMonths =
  | {
      readonly kind: 'months'
      readonly months: readonly number[]
      /** What had to be decided, in sentences. */
      readonly decided: readonly string[]
    }
  | { readonly kind: 'question'; readonly question: string; readonly choices: readonly Choice[] }
  | { readonly kind: 'fault'; readonly fault: string }

const codec = wholeNumberCodec({ min: 0, max: mostInAMonth })

/** A number of operations, "1,200" and "12.0" among them; null where a cell is none. */
function readCount(cell: string, unit: Unit): number | null {
  const reading = readTyped(cell.replace(/[.,]0{1,2}$/, ''), codec, countOf(unit))
  return reading.kind === 'value' ? reading.value : null
}

/** Cells of a line, of which those in quotes may hold the separator. */
function cellsOf(line: string, separator: RegExp): string[] {
  const cells = ['']
  let isQuoted = false
  for (const sign of line) {
    if (sign === '"') isQuoted = !isQuoted
    else if (separator.test(sign) && !isQuoted) cells.push('')
    else cells[cells.length - 1] += sign
  }
  return cells.map((cell) => cell.trim())
}

/** A spreadsheet's own separator, a semicolon or else a comma. */
function separatorOf(text: string): RegExp {
  return text.includes('\t') ? /\t/ : text.includes(';') ? /;/ : /,/
}

const hasDigit = (cell: string) => /\p{Nd}/u.test(cell)

/** "“abc”, the 3rd, is not a number. …" */
function faultOf(cell: string, index: number, unit: Unit): string {
  if (cell === '')
    return `The ${formatOrdinal(index + 1)} is empty. Write 0 for a month without ${unit[1]}.`
  const what = `“${cell.slice(0, 24)}”, the ${formatOrdinal(index + 1)},`
  if (/^[-−–]\s?\d/.test(cell)) return `${what} is below 0. Write 0 for a month without ${unit[1]}.`
  if (/^\d+[.,]\d+$/.test(cell)) return `${what} is not a whole number. Round it.`
  if (/^\d+$/.test(cell))
    return `${what} is more than ${formatCount(mostInAMonth)}, the most that a month can have.`
  return `${what} is not a number of ${unit[1]}. Correct it or take it out.`
}

const isWord = (cell: string) => cell !== '' && !hasDigit(cell)

/** A list without its heading, in numbers; what decides stays as it was said. */
function monthsIn(
  items: readonly string[],
  unit: Unit,
  decided: readonly string[] = [],
): PastedMonths {
  const counts = items.map((item) => readCount(item, unit))
  const bad = counts.indexOf(null)
  if (bad !== -1) return { kind: 'fault', fault: faultOf(items[bad] ?? '', bad, unit) }
  return heldOrAsked(
    counts.filter((count) => count !== null),
    decided,
  )
}

/** Whether an account can have exactly these months. */
function heldOrAsked(months: readonly number[], decided: readonly string[]): PastedMonths {
  if (months.length > mostMonths)
    return {
      kind: 'fault',
      fault: `These are ${formatCount(months.length)} numbers, and ${mostMonths} months are the most. Leave those that you mean.`,
    }
  const held = heldMonths(months)
  const off = held.findIndex((count, index) => count !== months[index])
  if (off === -1) return { kind: 'months', months, decided }
  return {
    kind: 'question',
    question: `Months of over 1,000 are held as percentages of one another, and ${formatCount(months[off] ?? 0)}, the ${formatOrdinal(off + 1)}, is none beside the others. What comes closest:`,
    choices: [{ label: held.map(formatCount).join(' '), months: held }],
  }
}

/** The heading of a list, where it has one: words before numbers. */
function withoutHeading(items: readonly string[]): { items: readonly string[]; said: string[] } {
  const [first = '', ...rest] = items
  return rest.length > 0 && !hasDigit(first)
    ? { items: rest, said: first === '' ? [] : [`“${first}” is taken for the heading.`] }
    : { items, said: [] }
}

/** "1,200" alone: one month, or two. */
function askedOf(cell: string): PastedMonths | null {
  const [, one, other] = /^(\d{1,3})[, ](\d{3})$/.exec(cell) ?? []
  const count = Number(`${one}${other}`)
  if (one === undefined || other === undefined || count > mostInAMonth) return null
  const parts = [Number(one), Number(other)]
  return {
    kind: 'question',
    question: `“${cell}” can be one month or two:`,
    choices: [
      { label: `one of ${formatCount(count)}`, months: [count] },
      { label: formatList(parts.map(String)), months: parts },
    ],
  }
}

/** "12, 40," goes on in the next line. */
const withoutEnd = (cells: readonly string[]) =>
  cells.slice(0, cells.length - [...cells].reverse().findIndex((cell) => cell !== ''))

/** Numbers one after the other, in one line or in several. */
function readList(cells: readonly string[], unit: Unit): PastedMonths {
  const { items, said } = withoutHeading(
    withoutEnd(cells).flatMap((cell) =>
      readCount(cell, unit) === null && hasDigit(cell) ? cell.split(/[,\s]+/) : [cell],
    ),
  )
  const thousands = items.filter((item) => /^\d{1,3},\d{3}$/.test(item)).slice(0, 1)
  return monthsIn(items, unit, [
    ...said,
    ...thousands.map((item) => `“${item}” is read as one number.`),
  ])
}

interface Column {
  readonly name: string
  readonly counts: readonly (number | null)[]
  readonly cells: readonly string[]
}

const isWhole = ({ counts }: Column) => counts.every((count) => count !== null)

/** The numbers of the rows or of the months: each is one more than the one before. */
const isIndex = ({ counts }: Column) =>
  counts.length > 1 && counts.every((count, at) => count === (counts[0] ?? 0) + at)

const countedNames = /prompt|edit|variation|operation|image|picture|usage|count|quantity/i

/** A table's one column of numbers, or which of several. */
function readTable(rows: readonly (readonly string[])[], unit: Unit): PastedMonths {
  const [head = [], ...below] = rows
  const hasHead = head.every((cell) => readCount(cell, unit) === null)
  const all = hasHead ? below : rows
  const body = all.filter((row) => !row.some((cell) => /^(grand )?(total|sum)\b/i.test(cell)))
  const said = body.length < all.length ? ['The line of the total is left out.'] : []
  if (hasHead && body.length === 1) return monthsIn(body[0] ?? [], unit, said)
  const columns = head.map((_, index): Column => {
    const cells = body.map((row) => row[index] ?? '')
    const name = (hasHead && head[index]) || `column ${index + 1}`
    return { name, cells, counts: cells.map((cell) => readCount(cell, unit)) }
  })
  const whole = columns.filter(isWhole)
  const numbers = whole.length > 1 && whole[0] && isIndex(whole[0]) ? whole.slice(1) : whole
  const named = numbers.filter(({ name }) => hasHead && countedNames.test(name))
  const [only, other] = named.length === 1 ? named : numbers
  if (only && !other)
    return monthsIn(only.cells, unit, [`The numbers of “${only.name}” are taken.`, ...said])
  if (only)
    return {
      kind: 'question',
      question: `${numbers.length} columns hold numbers. Which are your ${unit[1]}?`,
      choices: numbers.map(({ name, counts }) => ({
        label: name,
        months: counts.filter((count) => count !== null),
      })),
    }
  const fullest = columns.reduce((most, column) => (filled(column) > filled(most) ? column : most))
  return monthsIn(fullest.cells, unit)
}

const filled = ({ counts }: Column) => counts.filter((count) => count !== null).length

function readLines(lines: readonly string[], separator: RegExp, unit: Unit): PastedMonths {
  const rows = lines.map((line) => cellsOf(line, separator))
  const [head = []] = rows
  const isTable =
    rows.every((row) => row.length === head.length) &&
    (rows.every((row) => row.at(-1) !== '') || rows.some((row) => row.some(isWord)))
  const isColumn = lines.every((line, index) => index === 0 || readCount(line, unit) !== null)
  const isNumbered = rows.every(([number], index) => Number(number) === index + 1)
  if (head.length === 1 || (isColumn && !(isTable && isNumbered))) return readList(lines, unit)
  return isTable ? readTable(rows, unit) : readList(rows.flatMap(withoutEnd), unit)
}

/** Reads a column or a line of numbers, or a table with one, as people copy them. */
export function readMonths(pasted: string, unit: Unit): PastedMonths {
  const text = pasted.replace(/[٬،、]/g, ',').replace(/[؛；]/g, ';')
  const all = text.trim().split(/\r\n?|\n/)
  const lines = all.filter((line) => line.trim() !== '')
  const [first = ''] = lines
  if (lines.length === 0)
    return {
      kind: 'fault',
      fault: `Write how many ${unit[1]} each month had, such as 12 40 3 0 55.`,
    }
  const separator = separatorOf(text)
  if (lines.length > 1) {
    const read = readLines(lines, separator, unit)
    return read.kind === 'months' && lines.length < all.length
      ? { ...read, decided: [...read.decided, 'Empty lines are left out.'] }
      : read
  }
  const parts = separator.test(',') && /,\s/.test(first) ? first.split(/,\s+/) : null
  return askedOf(first.trim()) ?? readList(parts ?? cellsOf(first, separator), unit)
}
