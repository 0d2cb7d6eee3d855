import { perImageRows, type PriceRow } from './PriceRow.ts'
import { catalogueDate } from '../catalogueDate.ts'

const size = '1024×1024'

const gptImage1 = perImageRows(
  {
    service: 'OpenAI gpt-image-1',
    size,
    from: '2025-04-23',
    until: null,
    announcedEnd: '2026-10-23',
    sources: ['portkey', 'litellm'],
    confidence: 'B',
    lastChecked: '2026-08',
  },
  [
    { id: 'gpt-image-1-low', tier: 'low', centsPerImage: 1.1 },
    { id: 'gpt-image-1-medium', tier: 'medium', centsPerImage: 4.2, isMiddle: true },
    { id: 'gpt-image-1-high', tier: 'high', centsPerImage: 16.7 },
  ],
)

const gptImage1Mini = perImageRows(
  {
    service: 'OpenAI gpt-image-1-mini',
    size,
    from: '2025-10',
    until: null,
    announcedEnd: '2026-12-01',
    sources: ['openaiMini', 'openaiDeprecations'],
    confidence: 'A',
    lastChecked: catalogueDate,
  },
  [
    { id: 'gpt-image-1-mini-low', tier: 'low', centsPerImage: 0.5 },
    { id: 'gpt-image-1-mini-medium', tier: 'medium', centsPerImage: 1.1, isMiddle: true },
    { id: 'gpt-image-1-mini-high', tier: 'high', centsPerImage: 3.6 },
  ],
)

const gptImage15 = perImageRows(
  {
    service: 'OpenAI gpt-image-1.5',
    size,
    from: '2025-12-16',
    until: null,
    announcedEnd: '2026-12-01',
    sources: ['portkey', 'openaiDeprecations'],
    confidence: 'B',
    lastChecked: catalogueDate,
  },
  [
    { id: 'gpt-image-1.5-low', tier: 'low', centsPerImage: 0.9 },
    { id: 'gpt-image-1.5-medium', tier: 'medium', centsPerImage: 3.4, isMiddle: true },
    { id: 'gpt-image-1.5-high', tier: 'high', centsPerImage: 13.3 },
  ],
)

/** Billed by tokens: 196, 1,756 and 7,024 of them at $30 a million, to the tenth of a cent. */
const gptImage2 = perImageRows(
  {
    service: 'OpenAI gpt-image-2',
    size,
    from: '2026-04-21',
    until: null,
    sources: ['portkey'],
    confidence: 'B',
    lastChecked: '2026-08',
  },
  [
    { id: 'gpt-image-2-low', tier: 'low', centsPerImage: 0.6 },
    { id: 'gpt-image-2-medium', tier: 'medium', centsPerImage: 5.3, isMiddle: true },
    { id: 'gpt-image-2-high', tier: 'high', centsPerImage: 21.1 },
  ],
)

/** Billed by tokens: 196, 439, 1,756, 3,122 and 7,024 of them as measured, at $30 a million. */
const gptImage25 = perImageRows(
  {
    service: 'OpenAI gpt-image-2.5',
    size,
    from: '2026-09-08',
    until: null,
    sources: ['imageTokens', 'gptImage25Launch'],
    confidence: 'B',
    lastChecked: '2026-09-26',
  },
  [
    { id: 'gpt-image-2.5-low', tier: 'low', centsPerImage: 0.6 },
    { id: 'gpt-image-2.5-medium', tier: 'medium', centsPerImage: 1.3, isMiddle: true },
    { id: 'gpt-image-2.5-high', tier: 'high', centsPerImage: 5.3 },
    { id: 'gpt-image-2.5-xhigh', tier: 'xhigh', centsPerImage: 9.4 },
    { id: 'gpt-image-2.5-max', tier: 'max', centsPerImage: 21.1 },
  ],
)

const gptImage26: PriceRow = {
  id: 'gpt-image-2.6',
  mode: 'unpriced',
  service: 'OpenAI gpt-image-2.6',
  tier: 'all',
  size,
  known: 'at the rates of gpt-image-2.5; low and medium use more tokens, how many was not found',
  from: '2026-11-04',
  until: null,
  sources: ['openaiImage26', 'gptImage26Tokens'],
  confidence: 'A',
  lastChecked: catalogueDate,
}

export const gptImageRows: readonly PriceRow[] = [
  ...gptImage1,
  ...gptImage1Mini,
  ...gptImage15,
  ...gptImage2,
  ...gptImage25,
  gptImage26,
]
