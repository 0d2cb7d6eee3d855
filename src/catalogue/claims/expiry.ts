import { pricePerUsedCreditCents } from '#domain/account/usedCredit.ts'
import { freeLimit } from '#domain/solve/sweep.ts'
import type { Tariff } from '#domain/tariff.ts'
import type { Claim, ClaimedAmount } from './Claim.ts'
import { claimAccount, claimTerms } from './claimAccount.ts'

const year = 12
/** As many as a hobbyist makes. */
const few = 20

function usedCredit(tariff: Tariff, prompts: number): readonly ClaimedAmount[] {
  const value = pricePerUsedCreditCents(claimAccount(tariff, { prompt: prompts }, year).totals)
  if (value === null) return []
  return [
    {
      label: `for each paid credit used at ${prompts} prompts a month`,
      value,
      unit: 'cents',
      prompts,
    },
  ]
}

function expiry(tariff: Tariff): readonly ClaimedAmount[] {
  const { bought, expiredPaid } = claimAccount(tariff, { prompt: few }, year).totals
  const most = freeLimit(claimTerms(tariff, {}, year))
  return [
    ...usedCredit(tariff, few),
    ...(most === null ? [] : usedCredit(tariff, most + 1)),
    {
      label: `of the ${bought} bought expired in a year at ${few} prompts a month`,
      value: expiredPaid,
      unit: 'credits',
      prompts: few,
    },
  ]
}

/** What the article does not speak of, and what it came to. */
export const expiryClaims: readonly Claim[] = [
  {
    id: 'expiry',
    claim: 'Nothing about the expiry of packs',
    said: { text: 'nothing', figures: [] },
    verdict: 'omitted',
    omission: 'expiry',
    reason:
      'Packs came whole, and what was left of one expired 12 months after it was bought. So the fewer credits you needed, the more each one cost.',
    sources: ['helpCredits'],
    compute: expiry,
    brief: ([price]) => `${price} a credit at ${few} a month`,
    settings: [{ label: `Try ${few} prompts a month`, query: `prompts=${few}` }],
  },
]
