import { describe, expect, test } from 'vitest'
import { moneyColumn, type DataTable } from '#ui/chart/chart.ts'
import { noteOf, unchangingColumns } from '#ui/chart/frame/unchanging.ts'
import { formatCount } from '#ui/kit/format.ts'

const table = (rows: DataTable['rows']): DataTable => ({
  caption: 'Months',
  columns: [
    { label: 'Month', format: formatCount },
    { label: 'Packs', format: formatCount },
    moneyColumn('Fee'),
    moneyColumn('Price'),
    { label: 'Service' },
  ],
  rows,
})

describe('columns of a table', () => {
  test('of numbers that never change are a note, those in words and the first stay', () => {
    const months = table([
      [1, 2, 0, null, 'DALL·E'],
      [1, 3, 0, null, 'DALL·E'],
    ])
    const unchanging = unchangingColumns(months)
    expect([...unchanging]).toEqual([2, 3])
    expect(noteOf(months, unchanging)).toBe('In every row: fee $0, price none.')
  })

  test.for([[[]], [[[1, 2, 0, null, 'DALL·E']]]])(
    'all stay without a second row: %j',
    ([rows = []]) => {
      expect(unchangingColumns(table(rows)).size).toBe(0)
    },
  )
})
