import type { Claim } from '#catalogue/claims/Claim.ts'
import { claims } from '#catalogue/claims/claims.ts'
import { sources } from '#catalogue/sources.ts'
import { claimsSummary, exactSentence } from './claimAmounts.ts'
import { say, textOf } from '#ui/amounts/sentence.ts'
import type { DataTable, ChartDefinition } from '#ui/chart/chart.ts'

function computedText(claim: Claim): string | null {
  const exact = exactSentence(claim)
  return exact && textOf(exact)
}

const table: DataTable = {
  caption: 'What the article says, checked',
  columns: ['Claim', 'The article', 'Computed', 'Verdict', 'Why', 'Source'].map((label) => ({
    label,
  })),
  rows: claims.map((claim) => [
    claim.claim,
    claim.said.text,
    computedText(claim),
    claim.verdict,
    claim.reason,
    claim.sources.map((id) => sources[id].url ?? sources[id].label).join(' '),
  ]),
}

/** Its drawing is the timeline that the claims stand in. */
export const articleChart: ChartDefinition = {
  takeaway: () => say`${claimsSummary()}`,
  table: () => table,
  drawing: async () => (await import('./ArticleDrawing.tsx')).ArticleDrawing,
  heights: { narrow: 470, wide: 290 },
}
