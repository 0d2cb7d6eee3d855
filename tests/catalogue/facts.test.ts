import { describe, expect, it } from 'vitest'
import { articleTariff } from '#catalogue/articleTariff.ts'
import { article, citation } from '#catalogue/article.ts'
import { claims } from '#catalogue/claims/claims.ts'
import { dataJson } from '#build/dataJson.ts'
import { sourcesOf } from '#catalogue/plans/CreditPlan.ts'
import { creditPlans } from '#catalogue/plans/plans.ts'
import { priceRows } from '#catalogue/priceSheets/priceSheets.ts'
import { realCases } from '#catalogue/realCases.ts'
import { sources } from '#catalogue/sources.ts'
import { timeline } from '#catalogue/timeline.ts'
import { defaultScenario, termsOf } from '#scenario/Scenario.ts'

const cases = Object.values(realCases)

describe('the sources', () => {
  it('are each cited by a fact', () => {
    const plans = creditPlans.map((plan) => ({ sources: sourcesOf(plan) }))
    const cited = [priceRows, claims, timeline, cases, plans].flatMap((facts) =>
      facts.flatMap((fact) => [...fact.sources]),
    )
    // Burn-down and expiry are the model's, not a fact of the tables: its method cites that page.
    expect(new Set([...cited, 'helpSpendingOrder'])).toEqual(new Set(Object.keys(sources)))
  })

  it('lead to pages over https, or are marked as reported', () => {
    const urls = Object.values(sources).map(({ url }) => url)
    for (const url of urls) if (url !== null) expect(new URL(url).protocol).toBe('https:')
    expect(urls.filter((url) => url === null)).toHaveLength(3)
  })
})

describe('the timeline', () => {
  it('runs from the beta to the end of the APIs', () => {
    const dates = timeline.map(({ date }) => date)
    expect(dates).toEqual(dates.toSorted())
    expect(dates[0]).toBe('2022-07-20')
    expect(dates.at(-1)).toBe('2026-05-12')
    expect(dates).toContain(article.date)
  })
})

describe('the real cases', () => {
  it('give Magic Hour’s discounts of 0, 10, 20 and 25 percent', () => {
    const { packs } = realCases.volumePrices.terms
    const [first] = packs
    const list = first!.price / first!.credits
    const discounts = packs.map(({ price, credits }) =>
      Math.round((1 - price / credits / list) * 100),
    )
    expect(discounts).toEqual([0, 10, 20, 25])
  })
})

describe('the article’s tariff', () => {
  it('is the one the explorer starts from', () => {
    expect(termsOf(defaultScenario).tariff).toEqual(articleTariff)
  })
})

describe('the citation', () => {
  it('names author, title, date of the data and link', () => {
    expect(citation('https://example.org/dalle/')).toBe(
      'The DALL·E Credit Explorer authors. “The DALL·E Credit Explorer”. Edition of 27 November 2026. https://example.org/dalle/',
    )
  })
})

describe('data.json', () => {
  const data = dataJson()

  it('survives being written and read', () => {
    expect(JSON.parse(JSON.stringify(data))).toEqual(data)
  })

  it('holds every price in dollars, without rounding noise', () => {
    expect(data.prices).toHaveLength(priceRows.length)
    expect(data.prices.find(({ id }) => id === 'gpt-image-2-high')).toMatchObject({
      usdPerImage: 0.211,
    })
    expect(data.prices.find(({ id }) => id === 'nano-banana-2.1')).toMatchObject({
      usdPerImage: 0.0336,
    })
    expect(data.prices.find(({ id }) => id === 'dalle-2-credits')).toMatchObject({
      packUsd: 15,
      packCredits: 115,
    })
  })

  it('holds every plan as a tariff, each figure with how sure it is', () => {
    expect(data.plans.map(({ id }) => id)).toEqual(creditPlans.map(({ slug }) => slug))
    expect(data.plans.find(({ id }) => id === 'firefly-standard')).toMatchObject({
      query:
        'free=2000&fee=9.99&packs=2000x9.99&paidlife=1&promptcost=20&editcost=10&variationcost=20&promptimages=1&editimages=1&variationimages=1',
      figures: { fee: { sure: 'restated', sources: ['adobeRates'], asOf: '2026-09' } },
    })
  })

  it('holds the claims with what the model computes of them', () => {
    const claim = data.claims.find(({ id }) => id === 'beta-bonus')
    expect(claim?.computed.map(({ value }) => value)).toEqual([215, 230])
  })
})
