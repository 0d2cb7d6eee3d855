import { parameterKeys, parameters } from '#scenario/parameters.ts'
import { dateInWords, type Day } from '#catalogue/dates.ts'
import { nameOfPlan, type CreditPlan } from '#catalogue/plans/CreditPlan.ts'
import { overWords } from '#catalogue/plans/planAges.ts'
import { planInWords, planOf, surenessOf } from '#scenario/planTariff.ts'
import { askedPricesOf, samePrices } from '#scenario/askedPrices.ts'
import { scenarioOf, type Preset } from '#scenario/Preset.ts'
import { presets } from '#scenario/presets.ts'
import { askedContext } from './askedContext.ts'
import { formatList } from '#ui/kit/format.ts'
import type { Scenario } from '#scenario/Scenario.ts'

/** The prices a preset sets; null where they are the reader's own. */
export function tariffPreset(scenario: Scenario): Preset | null {
  const follows = (preset: Preset) => samePrices(scenarioOf(preset), scenario)
  return presets.find((preset) => preset.kind !== 'usage' && follows(preset)) ?? null
}

/** Whose prices these are, in a few words: "your own, not a quote". */
export function pricesInWords(scenario: Scenario): string {
  const preset = tariffPreset(scenario)
  if (preset === null) return 'your own, not a quote'
  const plan = planOf(scenario)
  if (plan !== null) return `${nameOfPlan(plan)}, ${dateInWords(plan.asOf)}`
  return askedPricesOf(scenario)?.as ?? `a what-if (“${preset.name}”), not a quote`
}

/** Says whose prices these are wherever numbers leave the page, so that none passes for a quote. */
export function tariffLabel(scenario: Scenario): string {
  return `Prices: ${pricesInWords(scenario)}`
}

/** What an embed is about, for those who see nothing else of the site. */
export function contextLine(scenario: Scenario): string {
  const plan = planOf(scenario)
  if (plan !== null) return `Credits of ${planInWords(plan)}.`
  return askedContext(scenario) ?? `DALL·E credits. ${tariffLabel(scenario)}.`
}

const lowered = (text: string) => text.charAt(0).toLowerCase() + text.slice(1)

/** " Assumed: credits an edit costs."; nothing where no figure is. */
export function assumedWords(plan: CreditPlan): string {
  const assumed = parameterKeys.filter((key) => surenessOf(plan, key) === 'assumed')
  if (assumed.length === 0) return ''
  return ` Assumed: ${formatList(assumed.map((key) => lowered(parameters[key].label)))}.`
}

/** What to know of a plan whose prices these are: what they are for, its note, what is assumed. */
export function planRemarks(scenario: Scenario, today: Day): string {
  const plan = planOf(scenario)
  if (plan === null) return ''
  const tool = [plan.tool, overWords(plan, today)].filter(Boolean).join(', ')
  return ` For ${tool}. ${plan.note}${assumedWords(plan)}`
}
