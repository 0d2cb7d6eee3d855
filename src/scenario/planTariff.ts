import { dateInWords } from '#catalogue/dates.ts'
import { nameOfPlan, type CreditPlan, type Sureness } from '#catalogue/plans/CreditPlan.ts'
import { creditPlans } from '#catalogue/plans/plans.ts'
import { parameterKeys, type ParameterKey } from './parameters.ts'
import { sameValue, settingsOf, type Scenario } from './Scenario.ts'
import { codecs } from './values.ts'

const settings = creditPlans.map((plan) => [plan, settingsOf(plan.tariff)] as const)

/** The plan whose prices a scenario has; null where they are others. */
export function planOf(scenario: Scenario): CreditPlan | null {
  const found = settings.find(([, set]) =>
    parameterKeys.every((key) => {
      const value = set[key]
      return value === undefined || sameValue(value, scenario[key])
    }),
  )
  return found?.[0] ?? null
}

/** How sure a figure of a plan is; null where it has none of that name. */
export function surenessOf({ evidence }: CreditPlan, key: ParameterKey): Sureness | null {
  const name = key.replace(/cost$|images$/, '')
  const told = evidence.find(({ figures }) => figures.some((figure) => figure === name))
  return told?.sure ?? null
}

/** "Runway Standard (Gen-4 Image 1080p), 25 September 2026" */
export function planInWords(plan: CreditPlan): string {
  return `${nameOfPlan(plan)} (${plan.tool}), ${dateInWords(plan.asOf)}`
}

/** "625 credits a month for $15, more as 1,000 credits for $10" */
function termsInWords({ tariff, sale }: CreditPlan): string {
  const credits = codecs.free.say
  const packs = tariff.packs.length > 0 ? codecs.packs.say(tariff.packs) : ''
  const included = `${credits(tariff.freeCredits)} credits a month for ${codecs.fee.say(tariff.fee)}`
  const start =
    tariff.bonusCredits > 0 ? `${credits(tariff.bonusCredits)} credits to start, then ` : ''
  if (sale !== 'subscription') return `${start}${packs}`
  return packs === '' ? included : `${included}, more as ${packs}`
}

/** A plan as the page that is named for it says it. */
export function planSentence(plan: CreditPlan): string {
  return `${planInWords(plan)}: ${termsInWords(plan)}. ${plan.note}`
}
