import { listPerImageKeptCents, type Kept } from '#domain/account/perImage.ts'
import type { Tariff } from '#domain/tariff.ts'
import type { Claim, ClaimedAmount } from './Claim.ts'

function perImageKept(kept: Kept): (tariff: Tariff) => readonly ClaimedAmount[] {
  return (tariff) => {
    const value = listPerImageKeptCents(tariff).prompt[kept]
    return value === null ? [] : [{ label: `a picture, ${kept} of 4 kept`, value, unit: 'cents' }]
  }
}

export const costClaims: readonly Claim[] = [
  {
    id: 'keep-one',
    claim: 'Most kept one of the four, at $0.13 each',
    said: {
      text: '$0.13 a picture',
      figures: [{ label: 'a picture, 1 of 4 kept', value: 13, unit: 'cents' }],
    },
    verdict: 'rounded',
    reason:
      'That most people kept one was the author’s own observation; the price was a little more.',
    sources: ['article'],
    compute: perImageKept(1),
    settings: [{ label: 'Pay for all, keep one', query: 'prompts=115&months=1&free=0' }],
  },
  {
    id: 'keep-four',
    claim: 'All four kept cost $0.0325 each',
    said: {
      text: '$0.0325 a picture',
      figures: [{ label: 'a picture, 4 of 4 kept', value: 3.25, unit: 'cents' }],
    },
    verdict: 'rounded',
    reason: 'The article divided the rounded $0.13 by four.',
    sources: ['article'],
    compute: perImageKept(4),
    settings: [{ label: 'Pay for all, keep four', query: 'prompts=115&kept=4&months=1&free=0' }],
  },
]
