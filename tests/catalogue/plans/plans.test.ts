import { describe, expect, it } from 'vitest'
import { planFigures, type CreditPlan, type PlanFigure } from '#catalogue/plans/CreditPlan.ts'
import { asOfWords, plansAsOf } from '#catalogue/plans/planAges.ts'
import { creditPlans, isOver } from '#catalogue/plans/plans.ts'
import { sources } from '#catalogue/sources.ts'
import { formatLink, parseLink } from '#scenario/link.ts'
import { defaultScenario, settingsOf, termsOf, type Scenario } from '#scenario/Scenario.ts'

/** The tariffs as they were collected, each as a link. */
const links: Readonly<Record<string, string>> = {
  'runway-standard':
    'free=625&fee=15&packs=1000x10&paidlife=never&promptcost=8&promptimages=1&editcost=8&editimages=1&variationcost=8&variationimages=1',
  'runway-pro':
    'free=2250&fee=35&packs=1000x10&paidlife=never&promptcost=8&promptimages=1&editcost=8&editimages=1&variationcost=8&variationimages=1',
  'runway-max':
    'free=9500&freelife=2&fee=95&packs=1000x10&paidlife=never&promptcost=8&promptimages=1&editcost=8&editimages=1&variationcost=8&variationimages=1',
  'firefly-standard':
    'free=2000&fee=9.99&packs=2000x9.99&paidlife=1&promptcost=20&promptimages=1&editcost=10&editimages=1&variationcost=20&variationimages=1',
  'ideogram-plus':
    'free=1000&fee=20&packs=100x4&paidlife=never&promptcost=1&promptimages=4&editcost=1&editimages=4&variationcost=1&variationimages=4',
  'ideogram-pro':
    'free=3500&fee=60&packs=100x4&paidlife=never&promptcost=1&promptimages=4&editcost=1&editimages=4&variationcost=1&variationimages=4',
  'magic-hour-creator':
    'free=12000&freelife=never&fee=19&packs=4000x10,12000x27,32000x64,64000x120&paidlife=never&promptcost=50&promptimages=1&editcost=50&editimages=1&variationcost=50&variationimages=1',
  'kaiber-packs':
    'free=0&freelife=never&bonus=200&packs=300x5,1000x15,3500x50,20000x250&paidlife=never&promptcost=5&promptimages=1&editcost=5&editimages=1&variationcost=1&variationimages=1',
  'recraft-api':
    'free=0&packs=1000x1&paidlife=never&promptcost=35&promptimages=1&editcost=40&editimages=1&variationcost=40&variationimages=1',
  'openai-prepaid':
    'free=0&packs=5000x5,10000x10&promptcost=13&promptimages=1&editcost=25&editimages=1&variationcost=25&variationimages=1',
  'midjourney-basic':
    'free=200&fee=10&packs=60x4&paidlife=never&promptimages=4&editimages=4&variationimages=4',
  'leonardo-essential':
    'free=8500&freelife=4&fee=12&packs=none&promptcost=12&promptimages=4&editcost=4&editimages=4&variationcost=12&variationimages=4',
  'luma-lite':
    'free=3200&fee=9.99&packs=1200x4&promptcost=16&promptimages=4&editcost=4&editimages=1&variationcost=16&variationimages=4',
}

const knownDate = /^20\d\d(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?$/
const scenarioOf = (plan: CreditPlan): Scenario => ({
  ...defaultScenario,
  ...settingsOf(plan.tariff),
})

/** Of nothing granted or sold there is no life to know. */
function needsEvidence(figure: PlanFigure, { tariff }: CreditPlan): boolean {
  const isGranted = tariff.freeCredits + tariff.bonusCredits > 0
  if (figure === 'free') return tariff.freeCredits > 0
  if (figure === 'bonus') return tariff.bonusCredits > 0
  if (figure === 'freelife') return isGranted
  if (figure === 'fee') return tariff.fee > 0
  if (figure === 'paidlife') return tariff.packs.length > 0
  return true
}

describe('the credit plans', () => {
  it('are thirteen, in the order in which they were given out', () => {
    expect(creditPlans.map(({ slug }) => slug)).toEqual(Object.keys(links))
  })

  it.each(creditPlans.map((plan) => [plan.slug, plan] as const))(
    '%s is a tariff that a link says without a note',
    (slug, plan) => {
      const scenario = scenarioOf(plan)
      expect(termsOf(scenario).tariff).toEqual(plan.tariff)
      const link = parseLink(formatLink({ scenario }))
      expect(link.notes).toEqual([])
      expect(link.scenario).toEqual(scenario)
      expect(parseLink(links[slug] ?? '')).toMatchObject({ scenario, notes: [] })
    },
  )

  it.each(creditPlans.map((plan) => [plan.slug, plan] as const))(
    '%s says of each figure once how sure it is, and where it is from',
    (_, plan) => {
      const told = plan.evidence.flatMap(({ figures }) => figures)
      const needed = planFigures.filter((figure) => needsEvidence(figure, plan))
      expect(told.toSorted()).toEqual(needed.toSorted())
      for (const { sure, sources: cited = [], asOf } of plan.evidence) {
        expect(cited.length > 0).toBe(sure !== 'assumed')
        for (const id of cited) expect(sources).toHaveProperty(id)
        if (asOf) expect(asOf).toMatch(knownDate)
      }
      expect(plan.asOf).toMatch(knownDate)
      expect(plan.note).toMatch(/^[A-Z$].*\.$/)
    },
  )

  it('spend what was granted no later than what was bought, so that more never costs less', () => {
    const months = (life: number | 'never') => (life === 'never' ? Infinity : life)
    const outlived = creditPlans.filter(
      ({ tariff: { freeCredits, bonusCredits, freeLife, packs, paidLife } }) =>
        freeCredits + bonusCredits > 0 && packs.length > 0 && months(freeLife) > months(paidLife),
    )
    expect(outlived).toEqual([])
  })

  it('know which are over on a day', () => {
    const over = (day: string) =>
      creditPlans.filter((plan) => isOver(plan, day)).map(({ slug }) => slug)
    expect(over('2026-02-28')).toEqual([])
    expect(over('2026-03-01')).toEqual(['luma-lite'])
    expect(over('2031-01-01')).toEqual(['luma-lite'])
  })
})

describe('the age of a plan’s figures', () => {
  const runway = creditPlans.find(({ slug }) => slug === 'runway-standard')!

  it('is told by their date, and after 60 days as a doubt', () => {
    expect(asOfWords(runway, '2026-11-24')).toBe('25 September 2026')
    expect(asOfWords(runway, '2026-11-25')).toBe('25 September 2026, may have changed')
  })

  it('is told of all that are on sale that day', () => {
    expect(plansAsOf('2031-01-01')).toBe('2024 to 2026, may have changed')
  })
})
