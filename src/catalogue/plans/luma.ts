import { tariffOf, type CreditPlan } from './CreditPlan.ts'

export const lumaPlans: readonly CreditPlan[] = [
  {
    slug: 'luma-lite',
    vendor: 'Luma Dream Machine',
    plan: 'Lite',
    tool: 'Photon',
    sale: 'subscription',
    tariff: tariffOf({
      free: 3200,
      dollarsAMonth: 9.99,
      packs: [[1200, 4]],
      prompt: [16, 4],
      edit: [4, 1],
      variation: [16, 4],
    }),
    asOf: '2025-09-18',
    until: '2026-03',
    evidence: [
      {
        figures: ['free', 'freelife', 'fee', 'packs', 'paidlife', 'prompt', 'edit'],
        sure: 'said',
        sources: ['lumaCredits'],
      },
      // Another batch.
      { figures: ['variation'], sure: 'assumed' },
    ],
    note: 'The nearest relative of DALL·E’s credits: four pictures a click, and packs that live twelve months.',
  },
]
