import type { Claim } from './Claim.ts'
import { costClaims } from './cost.ts'
import { creditClaims } from './credits.ts'
import { operationClaims } from './operations.ts'
import { programmeClaims } from './programme.ts'

/** What the article says, in the article's order of thought. */
export const claims: readonly Claim[] = [
  ...creditClaims,
  ...operationClaims,
  ...costClaims,
  ...programmeClaims,
]
