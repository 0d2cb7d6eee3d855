import { AccountDrawing } from './account/AccountDrawing.tsx'
import { BillDrawing } from './bill/BillDrawing.tsx'
import { ArticleDrawing } from './article/ArticleDrawing.tsx'
import { ByHandDrawing } from './byHand/ByHandDrawing.tsx'
import type { Drawings } from './figure.ts'
import { FreePaidDrawing } from './freePaid/FreePaidDrawing.tsx'
import { PerImageDrawing } from './perImage/PerImageDrawing.tsx'
import { TodayDrawing } from './today/TodayDrawing.tsx'
import { WhatIfDrawing } from './whatIf/WhatIfDrawing.tsx'

/** The chunk that holds Recharts; only `loadDrawings.ts` reaches it. */
export const drawings: Drawings = {
  'free-paid': FreePaidDrawing,
  'per-image': PerImageDrawing,
  account: AccountDrawing,
  'by-hand': ByHandDrawing,
  bill: BillDrawing,
  today: TodayDrawing,
  'what-if': WhatIfDrawing,
  article: ArticleDrawing,
}
