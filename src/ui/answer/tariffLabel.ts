import { parameterKeys, parameters } from '#scenario/parameters.ts'
import { dateInWords } from '#catalogue/dates.ts'
import { nameOfPlan, type CreditPlan } from '#catalogue/plans/CreditPlan.ts'
import { planInWords, planOf, surenessOf } from '#scenario/planTariff.ts'
import { presets, type Preset } from '#scenario/presets.ts'
import { formatList } from '#ui/kit/format.ts'
import { defaultScenario, sameValue, type Scenario } from '#scenario/Scenario.ts'

/** What is on sale and what things cost; how the reader buys is no price. */
const priceKeys = parameterKeys.filter((key) => {
  const { group } = parameters[key]
  return group !== 'usage' && group !== 'purchasing'
})

export function samePrices(one: Scenario, other: Scenario): boolean {
  return priceKeys.every((key) => sameValue(one[key], other[key]))
}

/** The prices a preset sets; null where they are the reader's own. */
export function tariffPreset(scenario: Scenario): Preset | null {
  const follows = ({ sets }: Preset) => samePrices({ ...defaultScenario, ...sets }, scenario)
  return presets.find((preset) => preset.kind !== 'usage' && follows(preset)) ?? null
}

interface RealPrices {
  /** In a few words. */
  readonly as: string
  /** When OpenAI asked them. */
  readonly of: string
}

/** Prices that were really asked; all other presets are what-ifs. */
const realPrices: Readonly<Record<string, RealPrices>> = {
  article: { as: 'as in the article, February 2023', of: 'February 2023' },
  launch: { as: 'as at OpenAI’s launch, July 2022', of: 'July 2022' },
  'no-free': { as: 'as for accounts opened from 6 April 2023', of: 'April 2023' },
  beta: { as: 'as in the article, with the beta bonus', of: 'February 2023, with the beta bonus' },
}

const realPricesOf = (scenario: Scenario): RealPrices | undefined =>
  realPrices[tariffPreset(scenario)?.slug ?? '']

export function hasArticlePrices(scenario: Scenario): boolean {
  return tariffPreset(scenario)?.slug === 'article'
}

/** Whether the prices were once asked. */
export function hasRealPrices(scenario: Scenario): boolean {
  return realPricesOf(scenario) !== undefined
}

/** Whose prices these are, in a few words: "your own, not a quote". */
export function pricesInWords(scenario: Scenario): string {
  const preset = tariffPreset(scenario)
  if (preset === null) return 'your own, not a quote'
  const plan = planOf(scenario)
  if (plan !== null) return `${nameOfPlan(plan)}, ${dateInWords(plan.asOf)}`
  return realPricesOf(scenario)?.as ?? `a what-if (“${preset.name}”), not a quote`
}

/** Says whose prices these are wherever numbers leave the page, so that none passes for a quote. */
export function tariffLabel(scenario: Scenario): string {
  return `Prices: ${pricesInWords(scenario)}`
}

/** What an embed is about, for those who see nothing else of the site. */
export function contextLine(scenario: Scenario): string {
  const plan = planOf(scenario)
  if (plan !== null) return `Credits of ${planInWords(plan)}.`
  const when = realPricesOf(scenario)?.of
  return when === undefined
    ? `DALL·E credits. ${tariffLabel(scenario)}.`
    : `DALL·E credits, OpenAI’s prices of ${when}; not sold since April 2024.`
}

const lowered = (text: string) => text.charAt(0).toLowerCase() + text.slice(1)

/** " Assumed: credits an edit costs."; nothing where no figure is. */
export function assumedWords(plan: CreditPlan): string {
  const assumed = parameterKeys.filter((key) => surenessOf(plan, key) === 'assumed')
  if (assumed.length === 0) return ''
  return ` Assumed: ${formatList(assumed.map((key) => lowered(parameters[key].label)))}.`
}

/** What to know of a plan whose prices these are: what they are for, its note, what is assumed. */
export function planRemarks(scenario: Scenario): string {
  const plan = planOf(scenario)
  return plan ? ` For ${plan.tool}. ${plan.note}${assumedWords(plan)}` : ''
}
