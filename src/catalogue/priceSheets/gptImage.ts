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
    { id: 'gpt-image-1-medium', tier: 'medium', centsPerImage: 4.2 },
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
    { id: 'gpt-image-1-mini-medium', tier: 'medium', centsPerImage: 1.1 },
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
    { id: 'gpt-image-1.5-medium', tier: 'medium', centsPerImage: 3.4 },
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
    { id: 'gpt-image-2-medium', tier: 'medium', centsPerImage: 5.3 },
    { id: 'gpt-image-2-high', tier: 'high', centsPerImage: 21.1 },
  ],
)

export const gptImageRows: readonly PriceRow[] = [
  ...gptImage1,
  ...gptImage1Mini,
  ...gptImage15,
  ...gptImage2,
]
