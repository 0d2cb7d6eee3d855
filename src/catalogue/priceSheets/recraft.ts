import { catalogueDate } from '../catalogueDate.ts'
import { perImageRows, type PriceRow } from './PriceRow.ts'

const shared = {
  size: 'about 1024×1024',
  from: '2026',
  until: null,
  sources: ['recraftUnits'],
  confidence: 'A',
  lastChecked: catalogueDate,
} as const

export const recraftRows: readonly PriceRow[] = [
  ...perImageRows({ ...shared, service: 'Recraft V4.1' }, [
    { id: 'recraft-4.1', tier: 'standard', centsPerImage: 3.5, isMiddle: true },
  ]),
  ...perImageRows({ ...shared, service: 'Recraft V3' }, [
    { id: 'recraft-3', tier: 'standard', centsPerImage: 4, isMiddle: true },
  ]),
]
