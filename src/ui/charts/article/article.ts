import { claims } from '#catalogue/claims.ts'
import { sources } from '#catalogue/sources.ts'
import { claimsSummary, exactText } from '#ui/article/claimFigures.ts'
import type { DataTable, FigureDefinition } from '../figure.ts'

const table: DataTable = {
  caption: 'What the article says, checked',
  columns: ['Claim', 'The article', 'Computed', 'Verdict', 'Why', 'Source'].map((label) => ({
    label,
  })),
  rows: claims.map((claim) => [
    claim.claim,
    claim.said.text,
    exactText(claim),
    claim.verdict,
    claim.reason,
    claim.sources.map((id) => sources[id].url ?? sources[id].label).join(' '),
  ]),
}

/** Its drawing is the timeline that the claims stand in. */
export const article: FigureDefinition = {
  slug: 'article',
  title: 'Check the article',
  controls: [],
  takeaway: claimsSummary,
  table: () => table,
  heights: { narrow: 470, wide: 290 },
}
