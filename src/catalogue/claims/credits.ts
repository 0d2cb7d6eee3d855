import { freeLimit } from '#domain/solve/sweep.ts'
import { pricePerCreditCents, type Tariff } from '#domain/tariff.ts'
import { betaBonus } from '../articleTariff.ts'
import type { Claim, ClaimedAmount } from './Claim.ts'
import { claimAccount, claimTerms } from './claimAccount.ts'

const year = 12

function freeOperations(tariff: Tariff): readonly ClaimedAmount[] {
  const operations = freeLimit(claimTerms(tariff, {}, year))
  if (operations === null) return []
  const { imagesMade } = claimAccount(tariff, { prompt: operations }).totals
  return [
    { label: 'free a month', value: operations, unit: 'operations' },
    { label: 'from as many prompts', value: imagesMade, unit: 'images' },
  ]
}

function freeInYearOne(tariff: Tariff, bonusCredits: number): number {
  return claimAccount({ ...tariff, bonusCredits }, {}, year).totals.granted
}

function bonusReadings(tariff: Tariff): readonly ClaimedAmount[] {
  const inPlace = Math.max(0, betaBonus - tariff.freeCredits)
  return [
    {
      label: 'free in year one, in place of the first month’s credits',
      value: freeInYearOne(tariff, inPlace),
      unit: 'credits',
    },
    {
      label: 'free in year one, on top of the first month’s credits',
      value: freeInYearOne(tariff, betaBonus),
      unit: 'credits',
    },
  ]
}

/** What the account buys once it has no free credits to spend. */
function firstPack(tariff: Tariff): readonly ClaimedAmount[] {
  const { months } = claimAccount({ ...tariff, freeCredits: 0 }, { prompt: 1 })
  const pack = months[0]?.purchases[0]
  if (!pack) return []
  return [
    { label: 'for the first pack bought', value: pack.price, unit: 'cents' },
    { label: 'in it', value: pack.credits, unit: 'credits' },
  ]
}

function paidCredit(tariff: Tariff): readonly ClaimedAmount[] {
  const price = pricePerCreditCents(tariff)
  return price === null ? [] : [{ label: 'a paid credit', value: price, unit: 'cents' }]
}

export const creditClaims: readonly Claim[] = [
  {
    id: 'free-limit',
    claim: 'Most users got 15 free credits a month',
    said: {
      text: '15 credits a month',
      figures: [{ label: 'free a month', value: 15, unit: 'credits' }],
    },
    verdict: 'superseded',
    reason: 'True when it was written. Accounts opened from 6 April 2023 got no free credits.',
    sources: ['helpCredits'],
    compute: freeOperations,
    brief: ([operations, pictures]) => `${operations} prompts, ${pictures} pictures`,
    settings: [{ label: 'Try 15 prompts a month', query: 'prompts=15' }],
  },
  {
    id: 'beta-bonus',
    claim: 'Users of the beta got a bonus of 50 credits',
    said: {
      text: 'a bonus of 50',
      figures: [{ label: 'bonus', value: betaBonus, unit: 'credits' }],
    },
    verdict: 'disputed',
    reason:
      'The launch terms of July 2022 gave 50 in the first month in place of 15, not on top of them.',
    sources: ['launchPress'],
    compute: bonusReadings,
    brief: ([inPlace, onTop]) => `${inPlace} or ${onTop} in year one`,
    settings: [
      { label: 'Read it as 50 in place of 15', query: 'bonus=35' },
      { label: 'Read it as 15 and 50', query: 'bonus=50' },
    ],
  },
  {
    id: 'pack',
    claim: 'More credits came in packs of 115 for $15',
    said: {
      text: '$15 for 115 credits',
      figures: [
        { label: 'a pack', value: 1500, unit: 'cents' },
        { label: 'in it', value: 115, unit: 'credits' },
      ],
    },
    verdict: 'holds',
    reason: 'The launch terms said the same, and the price stayed until sales ended in April 2024.',
    sources: ['launchPress', 'helpFaq'],
    compute: firstPack,
    brief: ([price, credits]) => `${price} for ${credits}`,
    settings: [{ label: 'Use up one pack', query: 'prompts=115&months=1&free=0' }],
  },
  {
    id: 'paid-credit',
    claim: 'A paid credit cost about $0.13',
    said: {
      text: 'about $0.13',
      figures: [{ label: 'a paid credit', value: 13, unit: 'cents' }],
    },
    verdict: 'rounded',
    reason: 'The price of a pack divided by its credits goes on beyond 13 cents.',
    sources: ['article'],
    compute: paidCredit,
    settings: [{ label: 'Pay for every credit', query: 'prompts=115&months=1&free=0' }],
  },
]
