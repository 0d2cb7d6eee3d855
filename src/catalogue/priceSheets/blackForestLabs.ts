import { perImageRows, type PriceRow } from './PriceRow.ts'

/** Priced by the megapixel: the first costs this. */
export const blackForestLabsRows: readonly PriceRow[] = perImageRows(
  {
    service: 'Black Forest Labs FLUX.2',
    size: '1024×1024',
    from: '2025-11',
    until: null,
    sources: ['flux'],
    confidence: 'A',
    lastChecked: '2026-11',
    isStartingPrice: true,
  },
  [{ id: 'flux-2-pro', tier: 'pro', centsPerImage: 3, isMiddle: true }],
)
