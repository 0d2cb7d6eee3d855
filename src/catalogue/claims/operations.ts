import { operationKinds, type OperationKind, type Tariff } from '#domain/tariff.ts'
import type { Claim, ClaimedAmount } from './Claim.ts'
import { claimAccount } from './claimAccount.ts'

function creditsPerOperation(tariff: Tariff): readonly ClaimedAmount[] {
  return operationKinds.map((kind) => {
    const { spentFree, spentPaid } = claimAccount(tariff, { [kind]: 1 }).totals
    return { label: `spent on one ${kind}`, value: spentFree + spentPaid, unit: 'credits' }
  })
}

function imagesFrom(kind: OperationKind): (tariff: Tariff) => readonly ClaimedAmount[] {
  return (tariff) => {
    const { imagesMade } = claimAccount(tariff, { [kind]: 1 }).totals
    return [{ label: `made by one ${kind}`, value: imagesMade, unit: 'images' }]
  }
}

export const operationClaims: readonly Claim[] = [
  {
    id: 'one-credit',
    claim: 'Any prompt, edit or variation cost one credit',
    said: {
      text: '1 credit',
      figures: [{ label: 'an operation', value: 1, unit: 'credits' }],
    },
    verdict: 'holds',
    reason: 'Requests that were refused or failed cost nothing.',
    sources: ['helpCredits', 'helpFailures'],
    compute: creditsPerOperation,
    settings: [{ label: 'Mix all three', query: 'prompts=20&edits=10&variations=10' }],
  },
  {
    id: 'prompt-images',
    claim: 'A prompt returned four pictures',
    said: { text: '4 pictures', figures: [{ label: 'a prompt', value: 4, unit: 'images' }] },
    verdict: 'holds',
    reason: 'The launch press counted four as well.',
    sources: ['launchPress'],
    compute: imagesFrom('prompt'),
    settings: [{ label: 'Keep all four', query: 'kept=4' }],
  },
  {
    id: 'variation-images',
    claim: 'A variation returned three pictures',
    said: { text: '3 pictures', figures: [{ label: 'a variation', value: 3, unit: 'images' }] },
    verdict: 'holds',
    reason: 'At launch an edit returned three as well; how many can be set here.',
    sources: ['launchYields'],
    compute: imagesFrom('variation'),
    settings: [
      { label: 'Make variations, keep all three', query: 'prompts=0&variations=40&kept=3' },
    ],
  },
]
