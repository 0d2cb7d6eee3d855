import { listPerImageKeptCents, type Kept } from '#domain/account/perImage.ts'
import type { Tariff } from '#domain/tariff.ts'
import type { Claim, ClaimedAmount } from './Claim.ts'

function perImageKept(kept: Kept): (tariff: Tariff) => readonly ClaimedAmount[] {
  return (tariff) => {
    const value = listPerImageKeptCents(tariff).prompt[kept]
    return value === null ? [] : [{ label: `an image, ${kept} of 4 kept`, value, unit: 'cents' }]
  }
}

export const costClaims: readonly Claim[] = [
  {
    id: 'keep-one',
    claim: 'Most people keep one of the four images, which then costs $0.13.',
    said: {
      text: '$0.13 an image',
      figures: [{ label: 'an image, 1 of 4 kept', value: 13, unit: 'cents' }],
    },
    verdict: 'rounded',
    reason:
      'That most people keep one is the author’s own observation; the price is a little more.',
    sources: ['article'],
    compute: perImageKept(1),
    settings: [{ label: 'Pay for all, keep one', query: 'prompts=115&months=1&free=0' }],
  },
  {
    id: 'keep-four',
    claim: 'If you keep all four, each image costs $0.0325.',
    said: {
      text: '$0.0325 an image',
      figures: [{ label: 'an image, 4 of 4 kept', value: 3.25, unit: 'cents' }],
    },
    verdict: 'rounded',
    reason: 'The article divided the rounded $0.13 by four.',
    sources: ['article'],
    compute: perImageKept(4),
    settings: [{ label: 'Pay for all, keep four', query: 'prompts=115&kept=4&months=1&free=0' }],
  },
]
