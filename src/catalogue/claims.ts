import type { Claim } from './Claim.ts'
import { costClaims } from './claims/cost.ts'
import { creditClaims } from './claims/credits.ts'
import { operationClaims } from './claims/operations.ts'
import { programmeClaims } from './claims/programme.ts'

/** What the article says, in the article's order of thought. */
export const claims: readonly Claim[] = [
  ...creditClaims,
  ...operationClaims,
  ...costClaims,
  ...programmeClaims,
]
