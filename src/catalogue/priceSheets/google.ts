import { perImageRows, type PriceRow } from './PriceRow.ts'

const flash25 = perImageRows(
  {
    service: 'Google Gemini 2.5 Flash Image',
    size: '1024×1024',
    from: '2025-08',
    until: '2026-10-02',
    sources: ['genaiPrices', 'googleRestated'],
    confidence: 'B',
    lastChecked: '2026-09-26',
  },
  [{ id: 'gemini-2.5-flash-image', tier: 'standard', centsPerImage: 3.9, isMiddle: true }],
)

const flash31 = perImageRows(
  {
    service: 'Google Gemini 3.1 Flash Image',
    size: 'about 1024×1024',
    from: '2026',
    until: '2026-10-29',
    sources: ['googleRestated', 'nanoBanana'],
    confidence: 'B',
    lastChecked: '2026-09-26',
  },
  [{ id: 'gemini-3.1-flash-image', tier: '1K', centsPerImage: 6.7, isMiddle: true }],
)

const nanoBanana21 = perImageRows(
  {
    service: 'Google Nano Banana 2.1',
    size: 'about 1024×1024',
    from: '2026-10',
    until: null,
    sources: ['nanoBanana', 'nanoBananaRestated'],
    confidence: 'B',
    lastChecked: '2026-10',
  },
  [{ id: 'nano-banana-2.1', tier: '1K', centsPerImage: 3.36, isMiddle: true }],
)

const pro3 = perImageRows(
  {
    service: 'Google Gemini 3 Pro Image',
    size: 'about 1024×1024',
    from: '2025-11',
    until: null,
    sources: ['googleRestated'],
    confidence: 'B',
    lastChecked: '2026-09-26',
  },
  [{ id: 'gemini-3-pro-image', tier: '1K and 2K', centsPerImage: 13.4, isMiddle: true }],
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
    { id: 'imagen-4-standard', tier: 'standard', centsPerImage: 4, isMiddle: true },
    { id: 'imagen-4-ultra', tier: 'Ultra', centsPerImage: 6 },
  ],
)

export const googleRows: readonly PriceRow[] = [
  ...flash25,
  ...flash31,
  ...nanoBanana21,
  ...pro3,
  ...imagen,
]
