import type { OperationKind, Tariff } from '#domain/tariff.ts'

/** What a reader can do with an account kept by hand: plain data, to be stored and replayed. */
export type HandEvent =
  | { readonly type: 'operate'; readonly kind: OperationKind }
  /** Both counted from 0: the operation from the start, the image within it. */
  | { readonly type: 'keep' | 'discard'; readonly operation: number; readonly image: number }
  /** The pack's place on the tariff's list. */
  | { readonly type: 'buy'; readonly pack: number }
  | { readonly type: 'turn' }

export interface HandOperation {
  readonly month: number
  readonly kind: OperationKind
  /** Which of its images were kept. */
  readonly kept: readonly boolean[]
}

/** As much of the account as decides what can be done. */
export interface HandStanding {
  readonly balanceFree: number
  readonly balancePaid: number
  readonly operations: readonly HandOperation[]
}

/** Why something cannot be done. */
export type Refusal =
  | { readonly reason: 'notEnoughCredits'; readonly wanted: number; readonly usable: number }
  | { readonly reason: 'noSuchImage' }
  | { readonly reason: 'notOnSale' }

/** Null where it can be done. */
export function refusalOf(
  tariff: Tariff,
  { balanceFree, balancePaid, operations }: HandStanding,
  event: HandEvent,
): Refusal | null {
  switch (event.type) {
    case 'operate': {
      const wanted = tariff.operations[event.kind].cost
      const usable = balanceFree + balancePaid
      return wanted > usable ? { reason: 'notEnoughCredits', wanted, usable } : null
    }
    case 'keep':
    case 'discard': {
      const kept = operations[event.operation]?.kept[event.image]
      return kept === undefined ? { reason: 'noSuchImage' } : null
    }
    case 'buy':
      return tariff.packs[event.pack] === undefined ? { reason: 'notOnSale' } : null
    case 'turn':
      return null
  }
}
