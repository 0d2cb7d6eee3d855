import { tariffOf, type CreditPlan } from './CreditPlan.ts'

/** A minute of fast GPU time makes a batch of four; an hour more is $4. */
export const midjourneyPlans: readonly CreditPlan[] = [
  {
    slug: 'midjourney-basic',
    vendor: 'Midjourney',
    plan: 'Basic',
    tool: 'fast mode',
    sale: 'subscription',
    tariff: tariffOf({
      free: 200,
      dollarsAMonth: 10,
      packs: [[60, 4]],
      paidLife: 'never',
      prompt: [1, 4],
      edit: [1, 4],
      variation: [1, 4],
    }),
    asOf: '2024',
    until: null,
    evidence: [
      { figures: ['free', 'freelife'], sure: 'said', sources: ['midjourneyPlans'] },
      { figures: ['fee'], sure: 'said', sources: ['midjourneyPlans'], asOf: '2026' },
      {
        figures: ['prompt', 'edit', 'variation'],
        sure: 'said',
        sources: ['midjourneyMinutes'],
      },
      { figures: ['packs'], sure: 'restated', sources: ['midjourneyHours'] },
      { figures: ['paidlife'], sure: 'assumed' },
    ],
    note: 'A credit here is a minute of fast GPU time. From Standard on slow mode is unlimited, and credits no longer describe it.',
  },
]
