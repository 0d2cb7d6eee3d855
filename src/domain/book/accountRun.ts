import type { Demand } from '#domain/demand.ts'
import { Ledger, type Lot } from '#domain/ledger.ts'
import { addCents, noMoney, timesCents, type Cents } from '#domain/money.ts'
import { expiryOf, operationKinds, type Pack, type PerKind, type Tariff } from '#domain/tariff.ts'

/** So many of one pack, bought together. */
export interface Order {
  readonly pack: Pack
  readonly count: number
}

export interface PlannedOrder extends Order {
  readonly month: number
}

export interface BoughtOrder extends PlannedOrder {
  readonly lot: Lot
}

/** Says what to buy in a month in which all credits are spent and so many more are wanted. */
export type Buyer = (month: number, wanted: number) => Order

/** A month just closed, as those need it who keep the books. */
export interface ClosedMonth {
  readonly month: number
  readonly ledger: Ledger
  readonly served: PerKind<number>
  readonly wanted: PerKind<number>
  readonly orders: readonly Order[]
}

export interface AccountRun {
  readonly ledger: Ledger
  readonly orders: readonly BoughtOrder[]
}

/** Lots of a monthly account expire at the close of a month, which is when the next one opens. */
export function openMonth(ledger: Ledger, tariff: Tariff, month: number): void {
  const credits = tariff.freeCredits + (month === 1 ? tariff.bonusCredits : 0)
  if (credits > 0) ledger.grant('free', credits, expiryOf(month, tariff.freeLife))
}

export function buyPacks(ledger: Ledger, tariff: Tariff, month: number, order: Order): BoughtOrder {
  const { pack, count } = order
  const lot = ledger.grant('paid', pack.credits * count, expiryOf(month, tariff.paidLife))
  return { month, pack, count, lot }
}

export function closeMonth(ledger: Ledger, month: number): void {
  ledger.expire(month + 1)
}

/** The account from month 1 on; without a buyer, what the credits don't cover is refused. */
export function runAccount(
  tariff: Tariff,
  demand: Demand,
  buyer: Buyer | null,
  onClose?: (closed: ClosedMonth) => void,
): AccountRun {
  const ledger = new Ledger()
  const orders: BoughtOrder[] = []
  demand.credits.forEach((credits, index) => {
    const month = index + 1
    openMonth(ledger, tariff, month)
    const firstOrder = orders.length
    let served: PerKind<number> | null = null
    if (buyer !== null) spendAndBuy(ledger, tariff, month, credits, buyer, orders)
    else if (credits <= ledger.usable) ledger.spend(credits)
    else served = serveWholeOperations(ledger, tariff, demand.operationsIn(month))
    closeMonth(ledger, month)
    if (onClose === undefined) return
    const wanted = demand.operationsIn(month)
    onClose({ month, ledger, served: served ?? wanted, wanted, orders: orders.slice(firstOrder) })
  })
  return { ledger, orders }
}

export function ordersCents(orders: readonly Order[]): Cents {
  return orders.reduce(
    (sum, { pack, count }) => addCents(sum, timesCents(pack.price, count)),
    noMoney,
  )
}

function spendAndBuy(
  ledger: Ledger,
  tariff: Tariff,
  month: number,
  credits: number,
  buyer: Buyer,
  orders: BoughtOrder[],
): void {
  let wanted = ledger.spend(credits)
  while (wanted > 0) {
    orders.push(buyPacks(ledger, tariff, month, buyer(month, wanted)))
    wanted = ledger.spend(wanted)
  }
}

/** As many as the credits cover of each kind in turn; what costs nothing is always served. */
function serveWholeOperations(
  ledger: Ledger,
  { operations }: Tariff,
  wanted: PerKind<number>,
): PerKind<number> {
  const served = { prompt: 0, edit: 0, variation: 0 }
  for (const kind of operationKinds) {
    const { cost } = operations[kind]
    served[kind] =
      cost === 0 ? wanted[kind] : Math.min(wanted[kind], Math.floor(ledger.usable / cost))
    ledger.spend(served[kind] * cost)
  }
  return served
}
