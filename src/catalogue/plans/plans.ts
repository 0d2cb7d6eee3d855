import { mayHaveCome, type Day } from '#catalogue/dates.ts'
import { adobePlans } from './adobe.ts'
import type { CreditPlan } from './CreditPlan.ts'
import { ideogramPlans } from './ideogram.ts'
import { kaiberPlans } from './kaiber.ts'
import { leonardoPlans } from './leonardo.ts'
import { lumaPlans } from './luma.ts'
import { magicHourPlans } from './magicHour.ts'
import { midjourneyPlans } from './midjourney.ts'
import { openaiPlans } from './openai.ts'
import { recraftPlans } from './recraft.ts'
import { runwayPlans } from './runway.ts'

/** Every plan whose deciding figures were found. */
export const creditPlans: readonly CreditPlan[] = [
  ...runwayPlans,
  ...adobePlans,
  ...ideogramPlans,
  ...magicHourPlans,
  ...kaiberPlans,
  ...recraftPlans,
  ...openaiPlans,
  ...midjourneyPlans,
  ...leonardoPlans,
  ...lumaPlans,
]

export function isOver({ until }: CreditPlan, day: Day): boolean {
  return until !== null && mayHaveCome(until, day)
}

export function plansOnSale(day: Day): readonly CreditPlan[] {
  return creditPlans.filter((plan) => !isOver(plan, day))
}
