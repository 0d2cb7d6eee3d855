import type { Drawing, FigureSlug } from './figure.ts'

/** Each with Recharts, as far as it needs it, in chunks of its own. */
export const drawings: Readonly<Record<FigureSlug, () => Promise<Drawing>>> = {
  'free-paid': async () =>
    (await import('#ui/sections/free-paid/FreePaidDrawing.tsx')).FreePaidDrawing,
  'per-image': async () =>
    (await import('#ui/sections/per-image/PerImageDrawing.tsx')).PerImageDrawing,
  account: async () => (await import('#ui/sections/account/AccountDrawing.tsx')).AccountDrawing,
  'by-hand': async () => (await import('#ui/sections/by-hand/ByHandDrawing.tsx')).ByHandDrawing,
  bill: async () => (await import('#ui/sections/bill/BillDrawing.tsx')).BillDrawing,
  today: async () => (await import('#ui/sections/today/TodayDrawing.tsx')).TodayDrawing,
  'what-if': async () => (await import('#ui/sections/what-if/WhatIfDrawing.tsx')).WhatIfDrawing,
  article: async () => (await import('#ui/sections/article/ArticleDrawing.tsx')).ArticleDrawing,
}
