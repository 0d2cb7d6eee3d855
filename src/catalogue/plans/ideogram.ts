import { tariffOf, type CreditPlan } from './CreditPlan.ts'

const batch = { prompt: [1, 4], edit: [1, 4], variation: [1, 4] } as const

const packs = { packs: [[100, 4]], paidLife: 'never' } as const

const shared = {
  vendor: 'Ideogram',
  tool: 'default speed',
  sale: 'subscription',
  asOf: '2026-06',
  until: null,
  evidence: [
    {
      figures: ['free', 'freelife', 'packs', 'paidlife', 'prompt'],
      sure: 'said',
      sources: ['ideogramPlans'],
    },
    { figures: ['fee'], sure: 'restated', sources: ['ideogramFees'] },
    // Like a prompt.
    {
      figures: ['edit', 'variation'],
      sure: 'assumed',
    },
  ],
  note: 'It may have been superseded: Ideogram’s newer pages print no such table.',
} as const satisfies Partial<CreditPlan>

export const ideogramPlans: readonly CreditPlan[] = [
  {
    ...shared,
    slug: 'ideogram-plus',
    plan: 'Plus',
    tariff: tariffOf({ free: 1000, dollarsAMonth: 20, ...packs, ...batch }),
  },
  {
    ...shared,
    slug: 'ideogram-pro',
    plan: 'Pro',
    tariff: tariffOf({ free: 3500, dollarsAMonth: 60, ...packs, ...batch }),
  },
]
