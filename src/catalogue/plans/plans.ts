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

/** Looked for and left out, since a figure that decides was not found or is contradicted. */
export const plansNotFound =
  'Looked for and left out, because a figure that decides was not found or is contradicted: Recraft Basic (its fee), Higgsfield (changed several times in 2026), Krea (its packs), Stability and fal (how long credits live, the smallest top-up), Magnific, OpenArt, Canva and NightCafe.'
