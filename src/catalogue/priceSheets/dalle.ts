import { cents } from '#domain/money.ts'
import { perImageRows, type PriceRow } from './PriceRow.ts'
import { catalogueDate } from '../catalogueDate.ts'

/** Off the API since that day. */
const shutdown = '2026-05-12'

const credits: PriceRow = {
  id: 'dalle-2-credits',
  mode: 'credits',
  service: 'DALL·E 2 in OpenAI’s app',
  tier: 'credits',
  size: '1024×1024',
  pack: { credits: 115, price: cents(1500) },
  imagesPerCredit: 4,
  from: '2022-07-20',
  until: '2024-04',
  sources: ['launchPress', 'helpCredits', 'helpFaq'],
  confidence: 'B',
  lastChecked: catalogueDate,
}

/** OpenAI's model page once gave the three sizes the wrong labels; 1024 is the dearest. */
const dalle2 = perImageRows(
  {
    service: 'DALL·E 2 API',
    size: '1024×1024',
    from: '2022-11-03',
    until: shutdown,
    sources: ['apiLaunchPress', 'openaiDalle2', 'openaiDeprecations'],
    confidence: 'B',
    lastChecked: catalogueDate,
  },
  [
    { id: 'dall-e-2-1024', tier: 'large', centsPerImage: 2, isMiddle: true },
    { id: 'dall-e-2-512', tier: 'medium', size: '512×512', centsPerImage: 1.8 },
    { id: 'dall-e-2-256', tier: 'small', size: '256×256', centsPerImage: 1.6 },
  ],
)

const dalle3 = perImageRows(
  {
    service: 'DALL·E 3 API',
    size: '1024×1024',
    from: '2023-11',
    until: shutdown,
    sources: ['canvas', 'openaiDeprecations'],
    confidence: 'B',
    lastChecked: catalogueDate,
  },
  [
    { id: 'dall-e-3-standard', tier: 'standard', centsPerImage: 4 },
    { id: 'dall-e-3-hd', tier: 'HD', centsPerImage: 8, isMiddle: true },
    { id: 'dall-e-3-standard-1792', tier: 'standard', size: '1792×1024', centsPerImage: 8 },
    { id: 'dall-e-3-hd-1792', tier: 'HD', size: '1792×1024', centsPerImage: 12 },
  ],
)

export const dalleRows: readonly PriceRow[] = [credits, ...dalle2, ...dalle3]
