import { nameOfPlan, sourcesOf } from '#catalogue/plans/CreditPlan.ts'
import { creditPlans } from '#catalogue/plans/plans.ts'
import { realCases } from '#catalogue/realCases.ts'
import { cents } from '#domain/money.ts'
import type { Pack } from '#domain/tariff.ts'
import { askedPrices } from './askedPrices.ts'
import { parameters } from './parameters.ts'
import { scenarioOf, type Preset } from './Preset.ts'
import { planSentence } from './planTariff.ts'
import { sameScenario, settingsOf, type Scenario } from './Scenario.ts'
import { usages } from './usages.ts'

const { dearerOperations, moreFreeCredits, paidPlan, volumePrices } = realCases
const { core, edit } = dearerOperations.terms.creditsPerImage

/** The article's pack, and multiples of it with the discounts that a vendor's packs really had. */
function volumePacks(): Pack[] {
  const [small] = parameters.packs.default
  const [first, ...others] = volumePrices.terms.packs
  if (!small || !first) return []
  return [
    small,
    ...others.map(({ credits, price }) => {
      const times = credits / first.credits
      const discount = price / times / first.price
      return { credits: small.credits * times, price: cents(small.price * times * discount) }
    }),
  ]
}

/** So many times the article's credits, for its prices: whole credits for what costs parts of one. */
function inSmallerCredits(times: number): Partial<Scenario> {
  return {
    free: parameters.free.default * times,
    packs: parameters.packs.default.map(({ credits, price }) => ({
      credits: credits * times,
      price,
    })),
  }
}

const whatIfs: readonly Omit<Preset, 'kind'>[] = [
  {
    slug: 'volume',
    name: 'Volume prices',
    sentence:
      'What if packs 3, 8 and 16 times as big came 10, 20 and 25 % cheaper a credit, as Magic Hour’s did? You buy whatever is cheapest in hindsight.',
    source: 'magicHour',
    sets: {
      buy: 'best',
      packs: volumePacks(),
    },
  },
  {
    slug: 'dearer-edits',
    name: 'Dearer edits',
    sentence:
      'What if an edit cost 5 credits where a prompt costs 3, as at Stability? You get three times the credits, free or for $15, so a prompt costs what it did.',
    source: 'stability',
    sets: {
      ...inSmallerCredits(core),
      promptcost: core,
      editcost: edit,
      variationcost: core,
    },
  },
  {
    slug: 'more-free',
    name: 'More free credits',
    sentence: 'What if 25 credits a month were free, as Adobe gave in 2023?',
    source: 'adobeFree',
    sets: { free: moreFreeCredits.terms.freeCredits },
  },
  {
    slug: 'subscription',
    name: 'Paid plan',
    sentence:
      'What if $4.99 a month paid for 100 credits, as at Adobe in 2023, and no packs were on sale?',
    source: 'adobePlan',
    sets: { free: paidPlan.terms.credits, fee: paidPlan.terms.fee, packs: [] },
  },
]

const plans = creditPlans.map((plan) => ({
  kind: 'plan' as const,
  slug: plan.slug,
  name: nameOfPlan(plan),
  sentence: planSentence(plan),
  source: sourcesOf(plan)[0] ?? null,
  sets: settingsOf(plan.tariff),
}))

export const presets: readonly Preset[] = [
  ...askedPrices,
  ...whatIfs.map((row) => ({ kind: 'tariff' as const, ...row })),
  ...plans,
  ...usages,
]

/** The whole scenario of the page `/s/<slug>/`. */
export function presetScenario(slug: string): Scenario | undefined {
  const preset = presets.find((row) => row.slug === slug)
  return preset && scenarioOf(preset)
}

/** The preset whose page shows exactly this scenario. */
export function namedScenario(scenario: Scenario): Preset | null {
  return presets.find((preset) => sameScenario(scenarioOf(preset), scenario)) ?? null
}
