import type { AccountMonth, Purchase } from '#domain/accountRows.ts'
import { ordersCents, type ClosedMonth, type Order } from './accountRun.ts'
import type { Ledger, Tally } from '#domain/ledger.ts'
import { addCents, type Cents } from '#domain/money.ts'
import { operationKinds, type PerKind } from '#domain/tariff.ts'

/** What happened to the credits in a while, and what there was at the end of it. */
export interface Movement {
  readonly granted: number
  readonly bought: number
  readonly spentFree: number
  readonly spentPaid: number
  readonly expiredFree: number
  readonly expiredPaid: number
  readonly balanceFree: number
  readonly balancePaid: number
}

/** Tells a ledger's movements, each since the one before. */
export class Movements {
  #free: Tally = nothing
  #paid: Tally = nothing

  next(ledger: Ledger): Movement {
    const [free, paid] = [this.#free, this.#paid]
    this.#free = { ...ledger.free }
    this.#paid = { ...ledger.paid }
    return {
      granted: this.#free.granted - free.granted,
      bought: this.#paid.granted - paid.granted,
      spentFree: this.#free.spent - free.spent,
      spentPaid: this.#paid.spent - paid.spent,
      expiredFree: this.#free.expired - free.expired,
      expiredPaid: this.#paid.expired - paid.expired,
      ...balances(ledger),
    }
  }
}

const nothing: Tally = { granted: 0, spent: 0, expired: 0 }

/** Writes the rows of an account, one a month. */
export class Statement {
  readonly #fee: Cents
  readonly #movements = new Movements()

  constructor(fee: Cents) {
    this.#fee = fee
  }

  row({ month, ledger, served, wanted, orders }: ClosedMonth): AccountMonth {
    return {
      month,
      operations: served,
      refused: sumOfKinds(wanted) - sumOfKinds(served),
      packs: orders.reduce((sum, { count }) => sum + count, 0),
      cashCents: addCents(this.#fee, ordersCents(orders)),
      ...this.#movements.next(ledger),
      purchases: purchasesOf(orders),
    }
  }
}

export function balances({ free, paid }: Ledger): { balanceFree: number; balancePaid: number } {
  return { balanceFree: balance(free), balancePaid: balance(paid) }
}

function balance({ granted, spent, expired }: Tally): number {
  return granted - spent - expired
}

export function sumOfKinds(counts: PerKind<number>): number {
  return operationKinds.reduce((sum, kind) => sum + counts[kind], 0)
}

/** Equal neighbours are counted together. */
function purchasesOf(orders: readonly Order[]): Purchase[] {
  const purchases: Purchase[] = []
  for (const { pack, count } of orders) {
    const { credits, price } = pack
    const last = purchases.at(-1)
    if (last?.credits === credits && last.price === price)
      purchases[purchases.length - 1] = { ...last, count: last.count + count }
    else purchases.push({ credits, price, count })
  }
  return purchases
}
