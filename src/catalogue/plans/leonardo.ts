import { tariffOf, type CreditPlan } from './CreditPlan.ts'

/** A bank keeps what is left for three more months. */
export const leonardoPlans: readonly CreditPlan[] = [
  {
    slug: 'leonardo-essential',
    vendor: 'Leonardo',
    plan: 'Essential',
    tool: 'Lightning XL',
    sale: 'subscription',
    tariff: tariffOf({
      free: 8500,
      freeLife: 4,
      dollarsAMonth: 12,
      packs: [],
      prompt: [12, 4],
      edit: [4, 4],
      variation: [12, 4],
    }),
    asOf: '2026-03',
    until: null,
    evidence: [
      { figures: ['free', 'fee'], sure: 'restated', sources: ['leonardoPrices'] },
      { figures: ['freelife'], sure: 'said', sources: ['leonardoRollover'] },
      // Their price was not found.
      { figures: ['packs'], sure: 'assumed' },
      {
        figures: ['prompt', 'edit', 'variation'],
        sure: 'said',
        sources: ['leonardoCosts'],
        asOf: '2024',
      },
    ],
    note: 'Top-ups exist, but their price was not found: past its credits, pictures count as refused.',
  },
]
