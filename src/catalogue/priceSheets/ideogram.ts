import { perImageRows, type PriceRow } from './PriceRow.ts'

export const ideogramRows: readonly PriceRow[] = perImageRows(
  {
    service: 'Ideogram 3.0',
    size: 'about 1024×1024',
    from: '2025',
    until: null,
    sources: ['ideogram'],
    confidence: 'A',
    lastChecked: '2026-11-16',
  },
  [
    { id: 'ideogram-3-turbo', tier: 'turbo', centsPerImage: 3 },
    { id: 'ideogram-3-default', tier: 'default', centsPerImage: 6 },
    { id: 'ideogram-3-quality', tier: 'quality', centsPerImage: 9 },
  ],
)
