import { realCases } from '#catalogue/realCases.ts'
import { tariffOf, type CreditPlan } from './CreditPlan.ts'

export const magicHourPlans: readonly CreditPlan[] = [
  {
    slug: 'magic-hour-creator',
    vendor: 'Magic Hour',
    plan: 'Creator',
    tool: 'Nano Banana',
    sale: 'subscription',
    tariff: {
      ...tariffOf({
        free: 12_000,
        freeLife: 'never',
        dollarsAMonth: 19,
        packs: [],
        paidLife: 'never',
        prompt: [50, 1],
        edit: [50, 1],
        variation: [50, 1],
      }),
      packs: realCases.volumePrices.terms.packs,
    },
    asOf: '2026-09-03',
    until: null,
    evidence: [
      {
        figures: ['free', 'freelife', 'fee', 'packs', 'paidlife'],
        sure: 'restated',
        sources: ['magicHour'],
      },
      { figures: ['prompt'], sure: 'said', sources: ['magicHourCosts'] },
      // Like a prompt.
      {
        figures: ['edit', 'variation'],
        sure: 'assumed',
      },
    ],
    note: 'Its credits never expire: what is not used piles up instead.',
  },
]
