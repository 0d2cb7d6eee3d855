import { formulaOf } from '#ui/amounts/formulas.ts'
import { amountsOf, textOf } from '#ui/amounts/sentence.ts'
import { describe, expect, it } from 'vitest'
import { dateInWords } from '#catalogue/dates.ts'
import { priceDates } from '#catalogue/priceSheets/priceSheets.ts'
import { catalogueDate } from '#catalogue/catalogueDate.ts'
import { outcomeOf } from '#scenario/outcome.ts'
import { scenarioWith } from '#tests/support/scenarios.ts'
import { metrics } from '#ui/amounts/metrics.ts'
import { servicesAt } from '#scenario/listPrices.ts'
import { barsAt, monthlyCents } from '#ui/sections/today/series.ts'
import { todayChart } from '#ui/sections/today/chart.ts'

const asDefault = outcomeOf(scenarioWith({}))
const chartAt = (day: string) =>
  todayChart({ day, pay: 'all', isChosen: day !== catalogueDate, built: catalogueDate })
const tableAt = (day: string) => chartAt(day).table(asDefault)

describe('“And today?”', () => {
  it('says what the cheapest asks for all images and for those kept, beside the credits', () => {
    expect(textOf(chartAt(catalogueDate).takeaway(asDefault))).toBe(
      'By prices known on 27 November 2026 the cheapest here at a middle tier, OpenAI gpt-image-1-mini (checked November 2026), cost $1.76 a month for your 160 pictures (80¢ to $5.76), or 44¢ for those you keep; your credits came to $3.75.',
    )
  })

  it('speaks of a past day in the past', () => {
    expect(textOf(chartAt('2023-02-13').takeaway(asDefault))).toBe(
      'On 13 February 2023 the cheapest here at a middle tier, DALL·E 2 API, cost $3.20 a month for your 160 pictures, or 80¢ for those you keep; your credits came to $3.75.',
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
        expect(row[at('Source')]).toMatch(/https:\/\/|restated/)
        expect(row[at('Checked')]).toMatch(/20\d\d(, may have changed)?$/)
        expect(row[at('How sure')]).toMatch(/\.$/)
      }
      expect(new Set(rows.map(([name]) => name)).size).toBe(rows.length)
    },
  )

  it('marks what is over, or was to be, and puts it last', () => {
    const { columns, rows } = tableAt(catalogueDate)
    const onSale = columns.findIndex(({ label }) => label === 'On sale')
    const retired = rows.map((row) => /^Retired|was to end/.test(String(row[onSale])))
    expect(retired).toContain(true)
    expect(retired).toContain(false)
    expect(retired).toEqual(retired.toSorted((a, b) => Number(a) - Number(b)))
  })
})

describe('a day after the prices were checked', () => {
  const said = (day: string) => textOf(chartAt(day).takeaway(asDefault))
  const onSaleOf = (service: RegExp, day: string) => {
    const { columns, rows } = tableAt(day)
    const at = columns.findIndex(({ label }) => label === 'On sale')
    return rows.find(([name]) => service.test(String(name)))?.[at]
  }

  it('leaves out what was to end by then, and says so', () => {
    expect(onSaleOf(/1-mini, low/, '2026-11-30')).toBe(
      'since October 2025, to end on 1 December 2026',
    )
    expect(onSaleOf(/1-mini, low/, '2026-12-02')).toBe(
      'Since October 2025; was to end on 1 December 2026',
    )
    expect(said('2026-12-02')).not.toContain('gpt-image-1')
  })

  it.each(['2026-12-02', '2027-02-01', '2031-01-01'])(
    'speaks on %s of what was known, and of its age',
    (day) => {
      expect(said(day)).toBe(
        `By prices known on ${dateInWords(day)} the cheapest here at a middle tier, OpenAI gpt-image-2.5 (checked September 2026, may have changed), cost $2.08 a month for your 160 pictures (96¢ to $33.76), or 52¢ for those you keep; your credits came to $3.75.`,
      )
    },
  )

  it('says of a price that was not found what is known', () => {
    const row = tableAt('2026-11-28').rows.find(([name]) => String(name).includes('2.6'))
    expect(row?.slice(1, 6)).toEqual([
      'not found: at the rates of gpt-image-2.5; low and medium use more tokens, how many was not found',
      null,
      null,
      null,
      null,
    ])
  })
})

describe('its amounts', () => {
  it('open to the list price, with the reader’s images in it', () => {
    const amounts = amountsOf(chartAt(catalogueDate).takeaway(asDefault))
    const formulas = amounts.map(({ meaning }) => formulaOf(meaning))
    expect(formulas.map(({ text, exact }, index) => [amounts[index]?.text, text, exact])).toEqual([
      ['$1.76', '480 × 4 × $0.011 ÷ 12 months', '$1.76'],
      ['80¢', '480 × 4 × $0.005 ÷ 12 months', '$0.80'],
      ['$5.76', '480 × 4 × $0.036 ÷ 12 months', '$5.76'],
      ['44¢', '480 pictures kept × $0.011 ÷ 12 months', '$0.44'],
      ['$3.75', '$45 ÷ 12 months', '$3.75'],
    ])
    expect(formulas[0]?.inputs.map(({ kind }) => kind)).toEqual(['listed', 'assumed'])
  })
})

describe('the bars', () => {
  it('go from each service’s cheapest tier to its dearest, cheapest service first by its middle one', () => {
    const services = servicesAt(asDefault, catalogueDate)
    const costs = (at: 'low' | 'middle' | 'high') =>
      services.map((service) => monthlyCents(service[at], 'all'))
    expect(services[0]?.service).toBe('OpenAI gpt-image-1-mini')
    expect([costs('low')[0], costs('middle')[0], costs('high')[0]]).toEqual([80, 176, 576])
    expect(costs('middle')).toEqual(costs('middle').toSorted((a, b) => a - b))
    expect(services.map(({ service }) => service)).not.toContain('DALL·E 2 API')
  })

  it('compare at one size only', () => {
    const [service] = servicesAt(asDefault, '2022-11-03')
    expect([service?.low.row.id, service?.high.row.id]).toEqual(['dall-e-2-1024', 'dall-e-2-1024'])
  })

  it('are a quarter as long where one of four is kept and only it is paid for', () => {
    for (const { high } of servicesAt(asDefault, catalogueDate))
      expect(monthlyCents(high, 'kept')).toBeCloseTo(monthlyCents(high, 'all') / 4, 9)
  })

  it('stand against what the account pays a month, fees included', () => {
    expect(metrics.monthly(asDefault)).toBe(375)
  })

  it('have a row each in the chart’s height, up to six', () => {
    const height = (day: string) => chartAt(day).heights.wide
    expect(servicesAt(asDefault, catalogueDate).length).toBeGreaterThan(6)
    expect(barsAt(asDefault, catalogueDate)).toEqual(
      servicesAt(asDefault, catalogueDate).slice(0, 6),
    )
    expect(height(catalogueDate) - height('2022-11-03')).toBe(5 * 36)
  })

  it('leave the chart as high as it was built when the reader’s day has fewer', () => {
    const choice = { pay: 'all', isChosen: false, built: catalogueDate } as const
    const [then, later] = [catalogueDate, '2023-12-25'].map((day) => todayChart({ ...choice, day }))
    expect(barsAt(asDefault, '2023-12-25').length).toBeLessThan(6)
    expect(later?.heights).toEqual(then?.heights)
    expect([then?.isAsBuilt, later?.isAsBuilt]).toEqual([true, false])
  })
})
