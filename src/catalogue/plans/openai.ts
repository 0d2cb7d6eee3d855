import { tariffOf, type CreditPlan } from './CreditPlan.ts'

/**
 * Tenths of a cent: 439 output tokens at $30 a million make an image. An edit or a variation reads
 * one image as well, taken as 1,500 tokens at $8 a million.
 */
const image = { prompt: [13, 1], edit: [25, 1], variation: [25, 1] } as const

export const openaiPlans: readonly CreditPlan[] = [
  {
    slug: 'openai-prepaid',
    vendor: 'OpenAI',
    plan: 'API prepaid',
    tool: 'gpt-image-2.5, medium',
    sale: 'prepaid',
    tariff: tariffOf({
      packs: [
        [5000, 5],
        [10_000, 10],
      ],
      ...image,
    }),
    asOf: '2026-09-26',
    until: null,
    evidence: [
      { figures: ['packs', 'paidlife'], sure: 'said', sources: ['openaiPrepaid'] },
      { figures: ['prompt'], sure: 'restated', sources: ['imageTokens'] },
      {
        figures: ['edit', 'variation'],
        sure: 'assumed',
      },
    ],
    note: 'A credit here is a tenth of a cent. DALL·E’s own vendor today: what is bought still expires after twelve months.',
  },
]
