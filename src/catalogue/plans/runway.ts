import { tariffOf, type CreditPlan, type Evidence } from './CreditPlan.ts'

const shared = {
  vendor: 'Runway',
  tool: 'Gen-4 Image 1080p',
  sale: 'subscription',
  until: null,
} as const

const image = { prompt: [8, 1], edit: [8, 1], variation: [8, 1] } as const

/** Bought credits never expire. */
const packs = { packs: [[1000, 10]], paidLife: 'never' } as const

const costs: readonly Evidence[] = [
  { figures: ['prompt'], sure: 'said', sources: ['runwayCosts'] },
  // An edit is an image with a reference, a variation one more image.
  {
    figures: ['edit', 'variation'],
    sure: 'assumed',
  },
]

const rules: Evidence = {
  figures: ['packs', 'paidlife'],
  sure: 'said',
  sources: ['runwayCredits', 'runwayPacks'],
}

/** The dearer two differ in what a third party restates alone. */
const restated: readonly Evidence[] = [
  { figures: ['free', 'freelife', 'fee'], sure: 'restated', sources: ['runwayPrices'] },
  rules,
  ...costs,
]

export const runwayPlans: readonly CreditPlan[] = [
  {
    ...shared,
    slug: 'runway-standard',
    plan: 'Standard',
    tariff: tariffOf({ free: 625, dollarsAMonth: 15, ...packs, ...image }),
    asOf: '2026-09-25',
    evidence: [
      { figures: ['free', 'freelife'], sure: 'said', sources: ['runwayCredits'] },
      { figures: ['fee'], sure: 'restated', sources: ['runwayPrices'] },
      rules,
      ...costs,
    ],
    note: '$12 a month if paid by the year.',
  },
  {
    ...shared,
    slug: 'runway-pro',
    plan: 'Pro',
    tariff: tariffOf({ free: 2250, dollarsAMonth: 35, ...packs, ...image }),
    asOf: '2026-09-25',
    evidence: restated,
    note: 'What is not used of a month is gone.',
  },
  {
    ...shared,
    slug: 'runway-max',
    plan: 'Max',
    tariff: tariffOf({ free: 9500, freeLife: 2, dollarsAMonth: 95, ...packs, ...image }),
    asOf: '2026-09-01',
    evidence: restated,
    note: 'The only one of Runway’s plans here that rolls over, for one month.',
  },
]
