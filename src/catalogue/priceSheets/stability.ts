import { perImageRows, type PriceRow } from './PriceRow.ts'

export const stabilityRows: readonly PriceRow[] = perImageRows(
  {
    service: 'Stability Stable Image',
    size: 'about 1024×1024',
    from: '2025-08-01',
    until: null,
    sources: ['stability', 'stabilityTutorial'],
    confidence: 'A',
    lastChecked: '2026-06',
  },
  [
    { id: 'stability-core', tier: 'Core', centsPerImage: 3 },
    { id: 'stability-ultra', tier: 'Ultra', centsPerImage: 8, isMiddle: true },
  ],
)
