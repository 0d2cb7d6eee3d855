import type { Claim } from './Claim.ts'
import { realCases } from '../realCases.ts'

const { dearerOperations, moreFreeCredits, paidPlan } = realCases
const { edit, core } = dearerOperations.terms.creditsPerImage
const { credits: included, fee } = paidPlan.terms

/** What there is nothing to compute about. */
export const programmeClaims: readonly Claim[] = [
  {
    id: 'billing',
    claim: 'Credits were billed alongside GPT-3.5',
    said: { text: 'billed together', figures: [] },
    verdict: 'disputed',
    reason: 'OpenAI’s help centre says that the app’s credits and the API were billed apart.',
    sources: ['helpCredits', 'helpFaq'],
    settings: [],
  },
  {
    id: 'why-credits',
    claim: 'Credits left room for other prices to come',
    said: {
      text: 'prices by volume or by operation, more free credits, or a paid plan beside a free tier may come',
      figures: [],
    },
    verdict: 'superseded',
    reason:
      'The programme ended first: accounts opened from 6 April 2023 got no free credits, sales to new customers ended in April 2024, and the DALL·E 2 and 3 APIs shut down on 12 May 2026. Here you can try each.',
    sources: ['helpCredits', 'helpFaq', 'openaiDeprecations'],
    settings: [
      {
        label: 'Prices by volume',
        query: 'prompts=200&buy=best&packs=115x15,345x40.5,920x96,1840x180',
      },
      {
        label: 'Dearer edits',
        query: `prompts=30&edits=10&free=45&packs=345x15&promptcost=${core}&editcost=${edit}&variationcost=${core}`,
      },
      { label: 'More free credits', query: `free=${moreFreeCredits.terms.freeCredits}` },
      { label: 'A paid plan', query: `free=${included}&fee=${fee / 100}&packs=none` },
    ],
  },
]
