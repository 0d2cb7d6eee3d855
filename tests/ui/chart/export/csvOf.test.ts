import { describe, expect, it } from 'vitest'
import { scenarioWith } from '#tests/support/scenarios.ts'
import { csvOf, tabbedOf } from '#ui/chart/export/csvOf.ts'
import { moneyColumn, type DataTable } from '#ui/chart/chart.ts'

const table: DataTable = {
  caption: 'Cash',
  columns: [{ label: 'Month' }, moneyColumn('Cash'), { label: 'Credits' }],
  rows: [
    [1, 1500, 17.083333333333332],
    [2, 1.304347826086957, null],
  ],
}

describe('the CSV of a table', () => {
  it('is the table alone at the article’s prices, money in dollars', () => {
    expect(csvOf(table, scenarioWith({ prompts: 7 }))).toBe(
      'Month,Cash (US$),Credits\r\n1,15,17.083333\r\n2,0.013043,\r\n',
    )
  })

  it('says in every row that prices are the reader’s own', () => {
    expect(csvOf(table, scenarioWith({ free: 16 }))).toBe(
      'Month,Cash (US$),Credits,Prices\r\n1,15,17.083333,"your own, not a quote"\r\n2,0.013043,,"your own, not a quote"\r\n',
    )
  })
})

describe('the table to paste', () => {
  it('has its decimals as the spreadsheet’s country writes them', () => {
    const scenario = scenarioWith({ prompts: 7 })
    expect(tabbedOf(table, scenario, '.')).toBe(
      'Month\tCash (US$)\tCredits\n1\t15\t17.083333\n2\t0.013043\t',
    )
    expect(tabbedOf(table, scenario, ',')).toBe(
      'Month\tCash (US$)\tCredits\n1\t15\t17,083333\n2\t0,013043\t',
    )
  })
})
