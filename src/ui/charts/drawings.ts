import type { Drawing, FigureSlug } from './figure.ts'

/** Each with Recharts, as far as it needs it, in chunks of its own. */
export const drawings: Readonly<Record<FigureSlug, () => Promise<Drawing>>> = {
  'free-paid': async () => (await import('./freePaid/FreePaidDrawing.tsx')).FreePaidDrawing,
  'per-image': async () => (await import('./perImage/PerImageDrawing.tsx')).PerImageDrawing,
  account: async () => (await import('./account/AccountDrawing.tsx')).AccountDrawing,
  'by-hand': async () => (await import('./byHand/ByHandDrawing.tsx')).ByHandDrawing,
  bill: async () => (await import('./bill/BillDrawing.tsx')).BillDrawing,
  today: async () => (await import('./today/TodayDrawing.tsx')).TodayDrawing,
  'what-if': async () => (await import('./whatIf/WhatIfDrawing.tsx')).WhatIfDrawing,
  article: async () => (await import('./article/ArticleDrawing.tsx')).ArticleDrawing,
}
