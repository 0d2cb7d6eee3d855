import type { AccountMonth, Purchase } from './account.ts'
import { ordersCents, type ClosedMonth, type Order } from './accountRun.ts'
import type { Ledger, Tally } from './ledger.ts'
import { addCents, type Cents } from './money.ts'
import { operationKinds, type PerKind } from './tariff.ts'

/** Writes the rows of an account: what the ledger's tallies gained since the row before. */
export class Statement {
  readonly #fee: Cents
  #free = nothing
  #paid = nothing

  constructor(fee: Cents) {
    this.#fee = fee
  }

  row({ month, ledger, served, wanted, orders }: ClosedMonth): AccountMonth {
    const [free, paid] = [this.#free, this.#paid]
    this.#free = { ...ledger.free }
    this.#paid = { ...ledger.paid }
    return {
      month,
      operations: served,
      refused: sumOfKinds(wanted) - sumOfKinds(served),
      granted: this.#free.granted - free.granted,
      bought: this.#paid.granted - paid.granted,
      packs: orders.reduce((sum, { count }) => sum + count, 0),
      cashCents: addCents(this.#fee, ordersCents(orders)),
      spentFree: this.#free.spent - free.spent,
      spentPaid: this.#paid.spent - paid.spent,
      expiredFree: this.#free.expired - free.expired,
      expiredPaid: this.#paid.expired - paid.expired,
      ...balances(ledger),
      purchases: orders.map(purchase),
    }
  }
}

const nothing = { granted: 0, spent: 0, expired: 0 }

export function balances({ free, paid }: Ledger): { balanceFree: number; balancePaid: number } {
  return { balanceFree: balance(free), balancePaid: balance(paid) }
}

export function balance({ granted, spent, expired }: Tally): number {
  return granted - spent - expired
}

export function sumOfKinds(counts: PerKind<number>): number {
  return operationKinds.reduce((sum, kind) => sum + counts[kind], 0)
}

function purchase({ pack, count }: Order): Purchase {
  return { credits: pack.credits, price: pack.price, count }
}
