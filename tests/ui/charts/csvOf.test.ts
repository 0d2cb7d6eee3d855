import { describe, expect, it } from 'vitest'
import { scenarioWith } from '#tests/support/scenarios.ts'
import { csvOf } from '#ui/charts/csvOf.ts'
import type { DataTable } from '#ui/charts/figure.ts'

const table: DataTable = {
  caption: 'Cash',
  columns: [{ label: 'Month' }, { label: 'Cash' }],
  rows: [
    [1, 1500],
    [2, 0],
  ],
}

describe('the CSV of a table', () => {
  it('is the table alone at the article’s prices', () => {
    expect(csvOf(table, scenarioWith({ prompts: 7 }))).toBe('Month,Cash\r\n1,1500\r\n2,0\r\n')
  })

  it('says in every row that prices are the reader’s own', () => {
    expect(csvOf(table, scenarioWith({ free: 16 }))).toBe(
      'Month,Cash,Prices\r\n1,1500,"your own, not a quote"\r\n2,0,"your own, not a quote"\r\n',
    )
  })
})
