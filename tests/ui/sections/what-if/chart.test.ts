import { describe, expect, it } from 'vitest'
import { cents } from '#domain/money.ts'
import { outcomeOf } from '#scenario/outcome.ts'
import { scenarioWith } from '#tests/support/scenarios.ts'
import { paidSeries } from '#ui/sections/what-if/series.ts'
import { whatIfChart } from '#ui/sections/what-if/chart.ts'

const at = (changes: Parameters<typeof scenarioWith>[0]) => outcomeOf(scenarioWith(changes))

describe('what has been paid so far', () => {
  it('ends at the bill, at these prices and at the article’s', () => {
    const outcome = at({ free: 0, fee: cents(100) })
    expect(paidSeries(outcome).at(-1)).toEqual({
      month: 12,
      now: outcome.account.totals.cashCents,
      article: 4500,
    })
  })

  it('rises by what each month pays', () => {
    const { rows } = whatIfChart.table(at({ free: 0 }))
    let [now, article] = [0, 0]
    for (const [, paidNow, soFar, paidArticle, soFarArticle] of rows) {
      expect(soFar).toBe((now += Number(paidNow)))
      expect(soFarArticle).toBe((article += Number(paidArticle)))
    }
    expect(rows).toHaveLength(12)
  })

  it('is one and the same at the article’s prices', () => {
    for (const { now, article } of paidSeries(at({ prompts: 77 }))) expect(now).toBe(article)
  })
})
