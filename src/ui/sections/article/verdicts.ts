import type { Claim, Verdict } from '#catalogue/claims/Claim.ts'
import { formatList, inWords } from '#ui/kit/format.ts'

interface VerdictLook {
  readonly mark: string
  readonly words: string
}

export const verdictLooks: Readonly<Record<Verdict, VerdictLook>> = {
  holds: { mark: '✓', words: 'right' },
  rounded: { mark: '✓', words: 'right, rounded' },
  superseded: { mark: '⟲', words: 'true then' },
  disputed: { mark: '?', words: 'sources differ' },
  omitted: { mark: '+', words: 'left out' },
}

function rightPoints(right: number, rounded: number): string {
  if (right === 0) return 'No'
  const points = `Yes on ${inWords(right)} ${right === 1 ? 'point' : 'points'}`
  if (rounded === 0) return points
  if (rounded < right) return `${points}, ${inWords(rounded)} of them rounded`
  return `${points}, ${right === 1 ? 'rounded' : 'all rounded'}`
}

/** "Yes on seven points, …": the section's question answered. */
export function verdictSummary(claims: readonly Pick<Claim, 'verdict' | 'omission'>[]): string {
  const count = (verdict: Verdict) => claims.filter((claim) => claim.verdict === verdict).length
  const [rounded, past, open] = [count('rounded'), count('superseded'), count('disputed')]
  const omissions = claims.flatMap(({ omission }) => omission ?? [])
  const doubted = [
    ...(past > 0 ? [`${inWords(past)} ${past === 1 ? 'was' : 'were'} true then`] : []),
    ...(open > 0 ? [`on ${inWords(open)} sources differ`] : []),
  ]
  const parts = [
    rightPoints(count('holds') + rounded, rounded),
    ...(doubted.length > 0 ? [doubted.join(', ')] : []),
    ...(omissions.length > 0 ? [`and it left out ${formatList(omissions)}`] : []),
  ]
  return `${parts.join('; ')}.`
}
