import { betaBonus } from '#catalogue/articleTariff.ts'
import { parameterKeys, parameters } from './parameters.ts'
import { scenarioOf, type Preset } from './Preset.ts'
import { defaultScenario, sameValue, type Scenario } from './Scenario.ts'

/** Prices that OpenAI really asked; all others are what-ifs, or somebody else's. */
export interface AskedPrices extends Preset {
  /** In a few words. */
  readonly as: string
  /** When they were asked. */
  readonly of: string
}

/** Whose page shows the defaults. */
export const articlePreset = 'article'

export const askedPrices: readonly AskedPrices[] = [
  {
    slug: articlePreset,
    kind: 'tariff',
    as: 'as in the article, February 2023',
    of: 'February 2023',
    name: 'The article',
    sentence: 'February 2023: 15 free credits a month, and 115 more for $15.',
    source: 'article',
    sets: {},
  },
  {
    slug: 'launch',
    kind: 'tariff',
    as: 'as at OpenAI’s launch, July 2022',
    of: 'July 2022',
    name: 'Launch, 2022',
    sentence: 'July 2022: 50 free credits in the first month in place of 15.',
    source: 'launchPress',
    sets: { bonus: betaBonus - parameters.free.default },
  },
  {
    slug: 'no-free',
    kind: 'tariff',
    as: 'as for accounts opened from 6 April 2023',
    of: 'April 2023',
    name: 'No free credits',
    sentence: 'Accounts opened from 6 April 2023 get no free credits.',
    source: 'helpCredits',
    sets: { free: 0 },
  },
  {
    slug: 'beta',
    kind: 'tariff',
    as: 'as in the article, with the beta bonus',
    of: 'February 2023, with the beta bonus',
    name: 'Beta tester',
    sentence: 'A bonus of 50 credits in the first month beside the 15, as the article has it.',
    source: 'article',
    sets: { bonus: betaBonus },
  },
]

/** What is on sale and what things cost; how the reader buys is no price. */
const priceKeys = parameterKeys.filter((key) => {
  const { group } = parameters[key]
  return group !== 'usage' && group !== 'purchasing'
})

export function samePrices(one: Scenario, other: Scenario): boolean {
  return priceKeys.every((key) => sameValue(one[key], other[key]))
}

/** Null where nobody has asked them of these credits. */
export function askedPricesOf(scenario: Scenario): AskedPrices | null {
  return askedPrices.find((asked) => samePrices(scenarioOf(asked), scenario)) ?? null
}

export function hasArticlePrices(scenario: Scenario): boolean {
  return samePrices(defaultScenario, scenario)
}
