import { perImageRows, type PriceRow } from './PriceRow.ts'

const shared = {
  size: 'about 1024×1024',
  until: null,
  sources: ['ideogram'],
  confidence: 'A',
  lastChecked: '2026-11-16',
} as const

const ideogram3 = perImageRows({ ...shared, service: 'Ideogram 3.0', from: '2025' }, [
  { id: 'ideogram-3-turbo', tier: 'turbo', centsPerImage: 3 },
  { id: 'ideogram-3-default', tier: 'default', centsPerImage: 6, isMiddle: true },
  { id: 'ideogram-3-quality', tier: 'quality', centsPerImage: 9 },
])

const ideogram45 = perImageRows({ ...shared, service: 'Ideogram 4.5', from: '2026' }, [
  { id: 'ideogram-4.5-low', tier: 'low', centsPerImage: 3 },
  { id: 'ideogram-4.5-medium', tier: 'medium', centsPerImage: 6, isMiddle: true },
  { id: 'ideogram-4.5-high', tier: 'high', centsPerImage: 10 },
])

export const ideogramRows: readonly PriceRow[] = [...ideogram3, ...ideogram45]
