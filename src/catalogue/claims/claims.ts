import type { Claim } from './Claim.ts'
import { costClaims } from './cost.ts'
import { creditClaims } from './credits.ts'
import { expiryClaims } from './expiry.ts'
import { operationClaims } from './operations.ts'
import { programmeClaims } from './programme.ts'

/** What the article says, in the article's order of thought, and what it left out. */
export const claims: readonly Claim[] = [
  ...creditClaims,
  ...operationClaims,
  ...costClaims,
  ...programmeClaims,
  ...expiryClaims,
]
