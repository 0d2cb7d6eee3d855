import { perImageRows, type PriceRow } from './PriceRow.ts'

const gemini = perImageRows(
  {
    service: 'Google Gemini 2.5 Flash Image',
    size: '1024×1024',
    from: '2025-08',
    until: null,
    sources: ['genaiPrices'],
    confidence: 'B',
    lastChecked: '2026-07-22',
  },
  [{ id: 'gemini-2.5-flash-image', tier: 'standard', centsPerImage: 3.9 }],
)

const imagen = perImageRows(
  {
    service: 'Google Imagen 4',
    size: '1024×1024',
    from: '2025',
    until: '2026-08-17',
    sources: ['googlePriceLists', 'imagenShutdown'],
    confidence: 'B',
    lastChecked: '2026-06-17',
  },
  [
    { id: 'imagen-4-fast', tier: 'Fast', centsPerImage: 2 },
    { id: 'imagen-4-standard', tier: 'standard', centsPerImage: 4 },
    { id: 'imagen-4-ultra', tier: 'Ultra', centsPerImage: 6 },
  ],
)

export const googleRows: readonly PriceRow[] = [...gemini, ...imagen]
