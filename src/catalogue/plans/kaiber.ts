import { tariffOf, type CreditPlan } from './CreditPlan.ts'

export const kaiberPlans: readonly CreditPlan[] = [
  {
    slug: 'kaiber-packs',
    vendor: 'Kaiber',
    plan: 'packs',
    tool: 'Flux',
    sale: 'packs',
    tariff: tariffOf({
      freeLife: 'never',
      bonus: 200,
      packs: [
        [300, 5],
        [1000, 15],
        [3500, 50],
        [20_000, 250],
      ],
      paidLife: 'never',
      prompt: [5, 1],
      edit: [5, 1],
      variation: [1, 1],
    }),
    asOf: '2026-09',
    until: null,
    evidence: [
      {
        figures: ['freelife', 'bonus', 'packs', 'paidlife', 'prompt', 'variation'],
        sure: 'said',
        sources: ['kaiberCredits'],
      },
      // Like a prompt.
      { figures: ['edit'], sure: 'assumed' },
    ],
    note: 'Packs without a plan; the vendor’s page has no date, the packs were repeated in September 2026.',
  },
]
