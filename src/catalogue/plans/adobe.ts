import { tariffOf, type CreditPlan } from './CreditPlan.ts'

export const adobePlans: readonly CreditPlan[] = [
  {
    slug: 'firefly-standard',
    vendor: 'Adobe Firefly',
    plan: 'Standard',
    tool: 'Nano Banana 2, edits by FLUX.1 Kontext',
    sale: 'subscription',
    tariff: tariffOf({
      free: 2000,
      dollarsAMonth: 9.99,
      packs: [[2000, 9.99]],
      paidLife: 1,
      prompt: [20, 1],
      edit: [10, 1],
      variation: [20, 1],
    }),
    asOf: '2026-09',
    until: null,
    evidence: [
      {
        figures: ['free', 'freelife', 'packs', 'paidlife'],
        sure: 'said',
        sources: ['adobeCredits'],
      },
      {
        figures: ['fee', 'prompt', 'edit', 'variation'],
        sure: 'restated',
        sources: ['adobeRates'],
      },
    ],
    note: 'The price of partner models only: Firefly’s own are unlimited on this plan. More credits are a second monthly plan, which recurs until it is cancelled.',
  },
]
