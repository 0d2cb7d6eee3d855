import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { articleTariff } from '#catalogue/articleTariff.ts'
import { claims } from '#catalogue/claims/claims.ts'
import { creditPlans } from '#catalogue/plans/plans.ts'
import { realCases } from '#catalogue/realCases.ts'
import { formatLink, parseLink } from '#scenario/link.ts'
import { outcomeOf } from '#scenario/outcome.ts'
import { parameterKeys, parameters } from '#scenario/parameters.ts'
import { planOf } from '#scenario/planTariff.ts'
import { applyPreset, type Preset } from '#scenario/Preset.ts'
import { namedScenario, presets, presetScenario } from '#scenario/presets.ts'
import { defaultScenario, sameScenario, termsOf, type Scenario } from '#scenario/Scenario.ts'
import { anyScenario, faultsOf, scenarioWith } from '#tests/support/scenarios.ts'

const anyPreset = fc.constantFrom(...presets)

function preset(slug: string): Preset {
  const found = presets.find((row) => row.slug === slug)
  if (!found) throw new Error(`no preset ${slug}`)
  return found
}

const changedKeys = (a: Scenario, b: Scenario) =>
  parameterKeys.filter((key) => JSON.stringify(a[key]) !== JSON.stringify(b[key]))

describe('the presets', () => {
  it('have the addresses that were given out', () => {
    expect(presets.map(({ slug }) => slug)).toEqual([
      'article',
      'launch',
      'no-free',
      'beta',
      'volume',
      'dearer-edits',
      'more-free',
      'subscription',
      'runway-standard',
      'runway-pro',
      'runway-max',
      'firefly-standard',
      'ideogram-plus',
      'ideogram-pro',
      'magic-hour-creator',
      'kaiber-packs',
      'recraft-api',
      'openai-prepaid',
      'midjourney-basic',
      'leonardo-essential',
      'luma-lite',
      'hobbyist',
      'blogger',
      'studio',
      'campaign',
    ])
  })

  it('are valid scenarios, no two of them alike', () => {
    const queries = presets.map(({ slug }) => {
      const scenario = presetScenario(slug) ?? defaultScenario
      expect(faultsOf(scenario)).toEqual([])
      return formatLink({ scenario })
    })
    expect(new Set(queries).size).toBe(presets.length)
    expect(new Set(presets.map(({ name }) => name)).size).toBe(presets.length)
  })

  it('set only keys of their own kind', () => {
    for (const { kind, sets } of presets)
      for (const key of parameterKeys.filter((name) => name in sets))
        expect(parameters[key].group === 'usage').toBe(kind === 'usage')
  })

  it('name the source of each tariff', () => {
    for (const { kind, source } of presets) expect(source !== null).toBe(kind !== 'usage')
  })

  it('start from the tariff of the article', () => {
    expect(termsOf(applyPreset(defaultScenario, preset('article'))).tariff).toEqual(articleTariff)
  })

  it('give 215 free credits in year one at launch, and 230 by the article’s reading', () => {
    const granted = (slug: string) =>
      outcomeOf(presetScenario(slug) ?? defaultScenario).account.totals.granted
    expect(granted('launch')).toBe(215)
    expect(granted('beta')).toBe(230)
  })
})

describe('a plan', () => {
  it('says what it sells, of when that is, and what to know beside it', () => {
    expect(preset('runway-standard').sentence).toBe(
      'Runway Standard (Gen-4 Image 1080p), 25 September 2026: 625 credits a month for $15, more as 1,000 credits for $10. $12 a month if paid by the year.',
    )
    expect(preset('kaiber-packs').sentence).toContain(
      ': 200 credits to start, then 300 credits for $5, 1,000 credits for $15,',
    )
    expect(preset('leonardo-essential').sentence).toContain(': 8,500 credits a month for $12. ')
  })

  it('is known by its prices, whatever the reader makes', () => {
    for (const plan of creditPlans) {
      const scenario = applyPreset(scenarioWith({ prompts: 7, hits: 50 }), preset(plan.slug))
      expect(planOf(scenario)).toBe(plan)
      expect(planOf({ ...scenario, freelife: 59 })).toBeNull()
    }
    expect(planOf(defaultScenario)).toBeNull()
  })
})

describe('the what-ifs', () => {
  it('take over Magic Hour’s steps and discounts', () => {
    const unit = realCases.volumePrices.terms.packs[0]
    const steps = realCases.volumePrices.terms.packs.map(({ credits, price }) => ({
      credits: (115 * credits) / (unit?.credits ?? 0),
      price: (1500 * price) / (unit?.price ?? 0),
    }))
    expect(preset('volume').sets.packs).toEqual(steps)
  })

  it('take over Stability’s ratio of an edit to a picture, at the price of a prompt as it was', () => {
    const { core, edit } = realCases.dearerOperations.terms.creditsPerImage
    const dearer = presetScenario('dearer-edits') ?? defaultScenario
    expect([dearer.promptcost, dearer.editcost]).toEqual([core, edit])
    const [then, now] = [outcomeOf(defaultScenario), outcomeOf(dearer)]
    expect(now.listPerImage.prompt).toEqual(then.listPerImage.prompt)
    expect(now.freeLimit).toBe(then.freeLimit)
    expect(now.account.totals.cashCents).toBe(then.account.totals.cashCents)
  })

  it('take over Adobe’s free credits and its plan', () => {
    const { credits, fee } = realCases.paidPlan.terms
    expect(preset('more-free').sets.free).toBe(realCases.moreFreeCredits.terms.freeCredits)
    expect(preset('subscription').sets).toEqual({ free: credits, fee, packs: [] })
  })
})

describe('a preset applied', () => {
  it('keeps the reader’s usage where it is a tariff, and the tariff where it is a usage', () => {
    fc.assert(
      fc.property(anyScenario, anyPreset, (scenario, row) => {
        for (const key of changedKeys(scenario, applyPreset(scenario, row)))
          expect(parameters[key].group === 'usage').toBe(row.kind === 'usage')
      }),
    )
  })

  it('leaves nothing of what another of its kind had set', () => {
    fc.assert(
      fc.property(anyScenario, anyPreset, anyPreset, (scenario, first, second) => {
        fc.pre((first.kind === 'usage') === (second.kind === 'usage'))
        expect(applyPreset(applyPreset(scenario, first), second)).toEqual(
          applyPreset(scenario, second),
        )
      }),
    )
  })
})

describe('a named scenario', () => {
  it('is the preset over the defaults', () => {
    for (const row of presets) {
      const scenario = presetScenario(row.slug)
      expect(scenario).toEqual(applyPreset(defaultScenario, row))
    }
    expect(presetScenario('toString')).toBeUndefined()
  })

  it('is known again from its link', () => {
    for (const row of presets) {
      const scenario = presetScenario(row.slug) ?? defaultScenario
      expect(namedScenario(parseLink(formatLink({ scenario })).scenario)).toBe(row)
    }
    expect(namedScenario(scenarioWith({ bonus: 50, prompts: 41 }))).toBeNull()
  })
})

it('the what-ifs of the article’s last claim are presets', () => {
  const settings = claims.flatMap((claim) => (claim.id === 'why-credits' ? claim.settings : []))
  const tariffs = presets.filter(({ kind }) => kind === 'tariff')
  const followed = settings.map(({ query }) => {
    const { scenario } = parseLink(query)
    return tariffs.find((row) => sameScenario(applyPreset(scenario, row), scenario))?.slug ?? query
  })
  expect(followed).toEqual(['volume', 'dearer-edits', 'more-free', 'subscription'])
})
