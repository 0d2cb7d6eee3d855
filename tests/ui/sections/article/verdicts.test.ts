import { expect, it } from 'vitest'
import type { Verdict } from '#catalogue/claims/Claim.ts'
import { claims } from '#catalogue/claims/claims.ts'
import { verdictSummary } from '#ui/sections/article/verdicts.ts'

const claimsWith = (counts: Partial<Record<Verdict, number>>) =>
  Object.entries(counts).flatMap(([verdict, count]) =>
    Array.from({ length: count }, () => ({
      verdict: verdict as Verdict,
      ...(verdict === 'omitted' && { omission: 'expiry' }),
    })),
  )

it('counts the verdicts on the claims', () => {
  expect(verdictSummary(claims)).toBe(
    'Yes on seven points, three of them rounded; two were true then, on two sources differ; and it left out expiry.',
  )
})

it.each<[Partial<Record<Verdict, number>>, string]>([
  [{ holds: 1 }, 'Yes on one point.'],
  [{ holds: 2, rounded: 1 }, 'Yes on three points, one of them rounded.'],
  [{ rounded: 1 }, 'Yes on one point, rounded.'],
  [{ rounded: 3, disputed: 1 }, 'Yes on three points, all rounded; on one sources differ.'],
  [
    { holds: 4, superseded: 1, omitted: 1 },
    'Yes on four points; one was true then; and it left out expiry.',
  ],
  [{ disputed: 2 }, 'No; on two sources differ.'],
  [{ holds: 12, omitted: 2 }, 'Yes on twelve points; and it left out expiry and expiry.'],
])('says %o grammatically', (counts, words) => {
  expect(verdictSummary(claimsWith(counts))).toBe(words)
})
