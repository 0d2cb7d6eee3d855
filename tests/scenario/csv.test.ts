import { describe, expect, it } from 'vitest'
import { toCsv, toTabbed } from '#scenario/csv.ts'
import { monthsTable } from '#scenario/monthsTable.ts'
import { outcomeOf } from '#scenario/outcome.ts'
import { reportOf } from '#scenario/report.ts'
import { parseLink } from '#scenario/link.ts'

const cell = (value: string | number | null) => toCsv(['x'], [[value]]).slice(3, -2)

describe('a CSV file', () => {
  it('has a line for the columns and one a row', () => {
    expect(
      toCsv(
        ['month', 'cash'],
        [
          [1, 15],
          [2, 0],
        ],
      ),
    ).toBe('month,cash\r\n1,15\r\n2,0\r\n')
    expect(toCsv(['month'], [])).toBe('month\r\n')
  })

  it('leaves out what does not exist', () => {
    expect(cell(null)).toBe('')
  })

  it('quotes what would break a row', () => {
    expect(cell('a,b')).toBe('"a,b"')
    expect(cell('the “pack” "115"')).toBe('"the “pack” ""115"""')
    expect(cell('two\nlines')).toBe('"two\nlines"')
  })

  it('neutralises texts that a spreadsheet would run', () => {
    expect(cell('=1+1')).toBe("'=1+1")
    expect(cell('+1')).toBe("'+1")
    expect(cell('-1')).toBe("'-1")
    expect(cell('@SUM(A1)')).toBe("'@SUM(A1)")
    expect(cell('\t=1')).toBe("'\t=1")
    expect(cell('=A1,"x"')).toBe('"\'=A1,""x"""')
    expect(toCsv(['=x'], [])).toBe("'=x\r\n")
  })

  it('leaves numbers alone, negative ones too', () => {
    expect(cell(-1.5)).toBe('-1.5')
  })
})

describe('a table to paste', () => {
  it('keeps each cell in its place, and runs nothing', () => {
    expect(
      toTabbed(
        ['a\tb', '=x'],
        [
          ['two\r\nlines', -1.5],
          [null, '@SUM(A1)'],
        ],
        ',',
      ),
    ).toBe("a b\t'=x\ntwo lines\t-1,5\n\t'@SUM(A1)")
  })
})

describe('the months as a table', () => {
  it('say what the report says', () => {
    const link = parseLink('prompts=20&edits=1&variations=2&buy=none&months=3')
    const { columns, rows } = monthsTable(outcomeOf(link.scenario).account.months)
    const flat = reportOf(link).months.map(({ operations, month, ...rest }) => ({
      month,
      prompts: operations.prompt,
      edits: operations.edit,
      variations: operations.variation,
      ...rest,
    }))
    expect(rows.map((row) => Object.fromEntries(row.map((v, at) => [columns[at], v])))).toEqual(
      flat,
    )
  })
})
