import { formulaOf } from '#ui/amounts/formulas.ts'
import { amountsOf, textOf } from '#ui/amounts/sentence.ts'
import { describe, expect, it } from 'vitest'
import { priceDates } from '#catalogue/priceSheets/priceSheets.ts'
import { catalogueDate } from '#catalogue/catalogueDate.ts'
import { outcomeOf } from '#scenario/outcome.ts'
import { scenarioWith } from '#tests/support/scenarios.ts'
import { metrics } from '#ui/amounts/metrics.ts'
import { serviceCosts } from '#ui/sections/today/series.ts'
import { todayChart } from '#ui/sections/today/chart.ts'

const asDefault = outcomeOf(scenarioWith({}))
const chartAt = (day: string) =>
  todayChart({ day, pay: 'all', isChosen: day !== catalogueDate, built: catalogueDate })
const tableAt = (day: string) => chartAt(day).table(asDefault)

describe('“And today?”', () => {
  it('says what the cheapest asks for all images and for those kept, beside the credits', () => {
    expect(textOf(chartAt(catalogueDate).takeaway(asDefault))).toBe(
      'On 22 November 2026 the cheapest here, OpenAI gpt-image-1-mini, low, cost 80¢ a month for your 160 pictures, or 20¢ for only those you keep; your credits came to $3.75.',
    )
  })

  it('speaks of a past day in the past', () => {
    expect(textOf(chartAt('2023-02-13').takeaway(asDefault))).toBe(
      'On 13 February 2023 the cheapest here, DALL·E 2 API, large, cost $3.20 a month for your 160 pictures, or 80¢ for only those you keep; your credits came to $3.75.',
    )
  })

  it('has only the credits to speak of on the first day, and nothing where nothing is made', () => {
    expect(textOf(chartAt('2022-07-20').takeaway(asDefault))).toContain(
      'none of these was sold by the image',
    )
    expect(textOf(chartAt(catalogueDate).takeaway(outcomeOf(scenarioWith({ prompts: 0 }))))).toBe(
      'You make no pictures here, so there is nothing to compare.',
    )
  })

  it.each(priceDates)(
    'gives every row of $day a source, a date and a name of its own',
    ({ day }) => {
      const { columns, rows } = tableAt(day)
      const at = (label: string) => columns.findIndex((column) => column.label === label)
      for (const row of rows) {
        expect(row).toHaveLength(columns.length)
        expect(row[at('Source')]).toMatch(/https:\/\//)
        expect(row[at('Checked')]).toMatch(/20\d\d(, may have changed)?$/)
        expect(row[at('How sure')]).toMatch(/\.$/)
      }
      expect(new Set(rows.map(([name]) => name)).size).toBe(rows.length)
    },
  )

  it('marks what is retired and puts it last', () => {
    const { columns, rows } = tableAt(catalogueDate)
    const onSale = columns.findIndex(({ label }) => label === 'On sale')
    const retired = rows.map((row) => String(row[onSale]).startsWith('Retired'))
    expect(retired).toContain(true)
    expect(retired).toContain(false)
    expect(retired).toEqual(retired.toSorted((a, b) => Number(a) - Number(b)))
  })
})

describe('its amounts', () => {
  it('open to the list price, with the reader’s images in it', () => {
    const amounts = amountsOf(chartAt(catalogueDate).takeaway(asDefault))
    const formulas = amounts.map(({ meaning }) => formulaOf(meaning))
    expect(formulas.map(({ text, exact }, index) => [amounts[index]?.text, text, exact])).toEqual([
      ['80¢', '480 × 4 × $0.005 ÷ 12 months', '$0.80'],
      ['20¢', '480 pictures kept × $0.005 ÷ 12 months', '$0.20'],
      ['$3.75', '$45 ÷ 12 months', '$3.75'],
    ])
    expect(formulas[0]?.inputs.map(({ kind }) => kind)).toEqual(['listed', 'assumed'])
  })
})

describe('the bars', () => {
  it('go from each service’s cheapest tier to its dearest, cheapest service first', () => {
    const services = serviceCosts(asDefault, { day: catalogueDate, pay: 'all' })
    expect(services[0]).toEqual({
      service: 'OpenAI gpt-image-1-mini',
      low: { tier: 'low', cents: 80 },
      high: { tier: 'high', cents: 576 },
    })
    const lows = services.map(({ low }) => low.cents)
    expect(lows).toEqual(lows.toSorted((a, b) => a - b))
    expect(services.map(({ service }) => service)).not.toContain('DALL·E 2 API')
  })

  it('are a quarter as long where one of four is kept and only it is paid for', () => {
    const [all, kept] = (['all', 'kept'] as const).map((pay) =>
      serviceCosts(asDefault, { day: catalogueDate, pay }).map(({ high }) => high.cents),
    )
    expect(kept).toEqual(all?.map((cents) => cents / 4))
  })

  it('stand against what the account pays a month, fees included', () => {
    expect(metrics.monthly(asDefault)).toBe(375)
  })

  it('have a row each in the chart’s height', () => {
    const height = (day: string) => chartAt(day).heights.wide
    const rows = serviceCosts(asDefault, { day: catalogueDate, pay: 'all' }).length
    expect(height(catalogueDate) - height('2022-11-03')).toBe((rows - 1) * 40)
  })

  it('leave the chart as high as it was built when the reader’s day has fewer', () => {
    const choice = { pay: 'all', isChosen: false, built: catalogueDate } as const
    const [then, later] = [catalogueDate, '2026-12-02'].map((day) => todayChart({ ...choice, day }))
    expect(serviceCosts(asDefault, { day: '2026-12-02', pay: 'all' }).length).toBeLessThan(
      serviceCosts(asDefault, { day: catalogueDate, pay: 'all' }).length,
    )
    expect(later?.heights).toEqual(then?.heights)
    expect([then?.isAsBuilt, later?.isAsBuilt]).toEqual([true, false])
  })
})
