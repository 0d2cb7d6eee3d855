import type { Claim } from '#catalogue/Claim.ts'
import { claims } from '#catalogue/claims.ts'
import { sources } from '#catalogue/sources.ts'
import { claimsSummary, exactSentence } from './claimAmounts.ts'
import { say, textOf } from '#ui/amounts/sentence.ts'
import type { DataTable, FigureDefinition } from '#ui/chart/figure.ts'

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
export const article: FigureDefinition = {
  slug: 'article',
  title: 'Check the article',
  controls: [],
  takeaway: () => say`${claimsSummary()}`,
  table: () => table,
  heights: { narrow: 470, wide: 290 },
}
