import { describe, expect, it } from 'vitest'
import { isStale, standingOf } from '#catalogue/offers.ts'
import { dateInWords } from '#catalogue/dates.ts'
import { outcomeOf } from '#scenario/outcome.ts'
import { defaultScenario } from '#scenario/Scenario.ts'
import { noViewSettings } from '#scenario/viewSettings.ts'
import { textOf } from '#ui/amounts/sentence.ts'
import { todayChart } from '#ui/sections/today/chart.ts'
import { choiceOf } from '#ui/sections/today/choice.ts'
import { rowsAt } from '#scenario/listPrices.ts'
import { barsAt } from '#ui/sections/today/series.ts'

/** Before the first price was checked, around it, and long after. */
const days = ['2022-07-20', '2026-09-01', '2026-11-28', '2026-12-02', '2027-02-01', '2031-01-01']

const outcome = outcomeOf(defaultScenario)
const chartOn = (today: string) => todayChart(choiceOf({ view: noViewSettings, today }))

describe.each(days)('opened on %s', (today) => {
  const chart = chartOn(today)
  const said = textOf(chart.takeaway(outcome))
  const table = chart.table(outcome)
  const cellsOf = (label: string) => {
    const at = table.columns.findIndex((column) => column.label === label)
    return table.rows.map((row) => String(row[at]))
  }

  it('speaks of that day by its date', () => {
    expect(said).toContain(dateInWords(today))
    expect(table.caption).toContain(dateInWords(today))
    expect(chart.prices?.(outcome)).toContain(dateInWords(today))
    expect(said).not.toMatch(/today/i)
  })

  it('compares nothing that had not come, was over or was to be', () => {
    for (const { middle, low, high } of barsAt(outcome, today))
      for (const { row } of [middle, low, high]) {
        expect(row.from <= today).toBe(true)
        expect(standingOf(row, today)).toBe('on sale')
      }
  })

  it('calls cheapest a middle tier, and says where its price may have changed', () => {
    const [cheapest] = barsAt(outcome, today)
    if (!cheapest) {
      expect(said).toContain('none of these was sold by the image')
      return
    }
    expect(said).toContain(`middle tier, ${cheapest.service}`)
    expect(cheapest.middle.row.isMiddle).toBe(true)
    expect(said.includes('may have changed')).toBe(isStale(cheapest.middle.row, today))
  })

  it('marks every row by what is known of it that day', () => {
    const rows = rowsAt(outcome, today).map(({ row }) => row)
    expect(rows).toHaveLength(table.rows.length)
    for (const [index, row] of rows.entries()) {
      const [onSale = '', checked = ''] = [cellsOf('On sale')[index], cellsOf('Checked')[index]]
      const standing = standingOf(row, today)
      expect(onSale.startsWith('Retired')).toBe(standing === 'ended')
      expect(onSale.includes('was to end')).toBe(standing === 'was to end')
      expect(checked.includes('may have changed')).toBe(isStale(row, today))
    }
  })
})

it('a frozen embed says on any later day what it said on its own', () => {
  const view = { ...noViewSettings, day: '2026-11-28' }
  const frozen = ['2026-11-28', '2026-12-02', '2031-01-01'].map((today) =>
    textOf(todayChart(choiceOf({ view, today })).takeaway(outcome)),
  )
  expect(new Set(frozen).size).toBe(1)
  expect(frozen[0]).toMatch(/^By prices known on 28 November 2026 the cheapest/)
})

it('a day that has not come for the reader is theirs', () => {
  const view = { ...noViewSettings, day: '2026-12-02' }
  expect(choiceOf({ view, today: '2026-12-01' }).day).toBe('2026-12-01')
})
