import { AccountDrawing } from './account/AccountDrawing.tsx'
import type { Drawings } from './figure.ts'
import { FreePaidDrawing } from './freePaid/FreePaidDrawing.tsx'
import { PerImageDrawing } from './perImage/PerImageDrawing.tsx'

/** The chunk that holds Recharts; only `loadDrawings.ts` reaches it. */
export const drawings: Drawings = {
  'free-paid': FreePaidDrawing,
  'per-image': PerImageDrawing,
  account: AccountDrawing,
}
