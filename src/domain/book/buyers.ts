import type { AccountTerms } from '#domain/terms.ts'
import type { Buyer, PlannedOrder } from './accountRun.ts'
import type { Cents } from '#domain/money.ts'
import { smallestPack, type Pack } from '#domain/tariff.ts'

/** What to buy when: plain data, in the order of purchase. */
export interface Plan {
  readonly orders: readonly PlannedOrder[]
  /** What its packs cost together. */
  readonly packCents: Cents
  /** False where the search was given up, and this is only the best with one kind of pack. */
  readonly isCheapest: boolean
}

/** Null where nothing is ever bought. Without a plan packs are bought as they are needed. */
export function buyerFor({ purchasing, tariff }: AccountTerms, plan: Plan | null): Buyer | null {
  const pack = smallestPack(tariff.packs)
  if (purchasing === 'none' || pack === null) return null
  return plan === null ? buyAsNeeded(pack) : follow(plan)
}

export function buyAsNeeded(pack: Pack): Buyer {
  return (_, wanted) => ({ pack, count: Math.ceil(wanted / pack.credits) })
}

function follow({ orders }: Plan): Buyer {
  let next = 0
  return (month) => {
    const order = orders[next]
    if (order?.month !== month) throw new RangeError('the plan was made for other terms')
    next += 1
    return order
  }
}
