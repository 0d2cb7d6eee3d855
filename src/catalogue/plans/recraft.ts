import { tariffOf, type CreditPlan } from './CreditPlan.ts'

export const recraftPlans: readonly CreditPlan[] = [
  {
    slug: 'recraft-api',
    vendor: 'Recraft',
    plan: 'API units',
    tool: 'V4.1',
    sale: 'prepaid',
    tariff: tariffOf({
      packs: [[1000, 1]],
      paidLife: 'never',
      prompt: [35, 1],
      edit: [40, 1],
      variation: [40, 1],
    }),
    asOf: '2026',
    until: null,
    evidence: [
      {
        figures: ['packs', 'paidlife', 'prompt', 'edit', 'variation'],
        sure: 'said',
        sources: ['recraftUnits'],
      },
    ],
    note: 'Pay as you go, and nothing expires.',
  },
]
