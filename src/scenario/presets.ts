import { betaBonus } from '#catalogue/articleTariff.ts'
import { nameOfPlan, sourcesOf } from '#catalogue/plans/CreditPlan.ts'
import { creditPlans } from '#catalogue/plans/plans.ts'
import { realCases } from '#catalogue/realCases.ts'
import type { SourceId } from '#catalogue/sources.ts'
import { cents } from '#domain/money.ts'
import type { Pack } from '#domain/tariff.ts'
import { parameterKeys, parameters, type ParameterKey } from './parameters.ts'
import { planSentence } from './planTariff.ts'
import { defaultScenario, sameScenario, settingsOf, type Scenario } from './Scenario.ts'

export interface Preset {
  /** Its page is `/s/<slug>/`, so it is never renamed. */
  readonly slug: string
  readonly name: string
  /**
   * A tariff sets what is on sale and keeps the reader's usage, and so does a plan, which somebody
   * else sells; a usage does the reverse.
   */
  readonly kind: 'tariff' | 'plan' | 'usage'
  readonly sentence: string
  /** Null where it is our own assumption. */
  readonly source: SourceId | null
  /** What differs from the defaults. */
  readonly sets: Partial<Scenario>
}

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

/** Whose page shows the defaults. */
export const articlePreset = 'article'

const tariffs: readonly Omit<Preset, 'kind'>[] = [
  {
    slug: articlePreset,
    name: 'The article',
    sentence: 'February 2023: 15 free credits a month, and 115 more for $15.',
    source: 'article',
    sets: {},
  },
  {
    slug: 'launch',
    name: 'Launch, 2022',
    sentence: 'July 2022: 50 free credits in the first month in place of 15.',
    source: 'launchPress',
    sets: { bonus: betaBonus - parameters.free.default },
  },
  {
    slug: 'no-free',
    name: 'No free credits',
    sentence: 'Accounts opened from 6 April 2023 get no free credits.',
    source: 'helpCredits',
    sets: { free: 0 },
  },
  {
    slug: 'beta',
    name: 'Beta tester',
    sentence: 'A bonus of 50 credits in the first month beside the 15, as the article has it.',
    source: 'article',
    sets: { bonus: betaBonus },
  },
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

const usages: readonly Omit<Preset, 'kind'>[] = [
  {
    slug: 'hobbyist',
    name: 'Hobbyist',
    sentence: '16 prompts and 4 variations a month, for fun: each gives one picture to keep.',
    source: null,
    sets: { prompts: 16, variations: 4 },
  },
  {
    slug: 'blogger',
    name: 'Blogger',
    sentence:
      'Three posts a week with a picture each, found at every third try: 39 prompts a month.',
    source: null,
    sets: { prompts: 39, hits: 33 },
  },
  {
    slug: 'studio',
    name: 'Studio',
    sentence:
      '400 prompts, 120 edits and 80 variations a month; half of them give something, and then two pictures are kept.',
    source: null,
    sets: { prompts: 400, edits: 120, variations: 80, kept: 2, hits: 50 },
  },
  {
    slug: 'campaign',
    name: 'Campaign',
    sentence:
      'Every quarter 300 prompts and 60 edits for the launch, a third of that in the month after, then none.',
    source: null,
    sets: { prompts: 100, edits: 20, pattern: [300, 100, 0] },
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
  ...tariffs.map((row) => ({ kind: 'tariff' as const, ...row })),
  ...plans,
  ...usages.map((row) => ({ kind: 'usage' as const, ...row })),
]

/** The keys a preset of this kind decides; the rest stay the reader's. */
function keysOf(kind: Preset['kind']): ParameterKey[] {
  return parameterKeys.filter((key) => (parameters[key].group === 'usage') === (kind === 'usage'))
}

export function applyPreset(scenario: Scenario, { kind, sets }: Preset): Scenario {
  const decided = keysOf(kind).map((key) => [key, sets[key] ?? defaultScenario[key]])
  return { ...scenario, ...Object.fromEntries(decided) }
}

/** The whole scenario of the page `/s/<slug>/`: the preset over the defaults. */
export function presetScenario(slug: string): Scenario | undefined {
  const preset = presets.find((row) => row.slug === slug)
  return preset && { ...defaultScenario, ...preset.sets }
}

/** The preset whose page shows exactly this scenario. */
export function namedScenario(scenario: Scenario): Preset | null {
  const named = ({ sets }: Preset) => sameScenario({ ...defaultScenario, ...sets }, scenario)
  return presets.find(named) ?? null
}
