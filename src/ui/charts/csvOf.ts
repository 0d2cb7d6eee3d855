import { toCsv } from '#scenario/csv.ts'
import type { Scenario } from '#scenario/Scenario.ts'
import { tariffLabel, tariffPreset } from '#ui/answer/tariffLabel.ts'
import type { DataTable } from './figure.ts'

/** The table as CSV; other prices than the article's are named in every row. */
export function csvOf({ columns, rows }: DataTable, scenario: Scenario): string {
  const labels = columns.map(({ label }) => label)
  if (tariffPreset(scenario)?.slug === 'article') return toCsv(labels, rows)
  const prices = tariffLabel(scenario).replace('Prices: ', '')
  return toCsv(
    [...labels, 'Prices'],
    rows.map((row) => [...row, prices]),
  )
}
