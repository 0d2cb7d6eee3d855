import type { AccountMonth } from '#domain/accountRows.ts'
import {
  buyPacks,
  closeMonth,
  openMonth,
  ordersCents,
  type BoughtOrder,
} from '#domain/book/accountRun.ts'
import { refusalOf, type HandEvent, type HandOperation } from './handEvents.ts'
import { Ledger, type CreditKind } from '#domain/ledger.ts'
import { addCents, noMoney, type Cents } from '#domain/money.ts'
import { balances, Movements, Statement, type Movement } from '#domain/book/statement.ts'
import type { Pack, Tariff } from '#domain/tariff.ts'

export interface HandLot {
  readonly kind: CreditKind
  readonly remaining: number
  /** Infinity where it never expires. */
  readonly lastMonth: number
}

/** A line of the log: what was done, or granted as a month opened, and what it did. */
export interface HandRow extends Movement {
  readonly month: number
  readonly entry: HandEvent | { readonly type: 'grant' }
  readonly cashCents: Cents
}

export interface HandAccount {
  /** The open month. */
  readonly month: number
  /** In the order in which they will be spent. */
  readonly lots: readonly HandLot[]
  readonly balanceFree: number
  readonly balancePaid: number
  /** What is lost if the month is turned now. */
  readonly expiringFree: number
  readonly expiringPaid: number
  readonly operations: readonly HandOperation[]
  readonly log: readonly HandRow[]
  /** The rows that the simulation writes of closed months. */
  readonly months: readonly AccountMonth[]
  /** The same, and the open month as it stands. */
  readonly monthsSoFar: readonly AccountMonth[]
  readonly cashCents: Cents
  readonly imagesMade: number
  readonly imagesKept: number
  /** All cash over the images really kept, fractional cents; null where none is. */
  readonly cashPerImageKeptCents: number | null
}

/** The account kept by hand after these events; an event that is refused changes nothing. */
export function handAccount(tariff: Tariff, events: readonly HandEvent[]): HandAccount {
  const book = new HandBook(tariff)
  for (const event of events)
    if (refusalOf(tariff, book.standing(), event) === null) book.enter(event)
  return book.account()
}

class HandBook {
  readonly #tariff: Tariff
  readonly #ledger = new Ledger()
  readonly #statement: Statement
  readonly #movements = new Movements()
  readonly #operations: HandOperation[] = []
  readonly #log: HandRow[] = []
  readonly #months: AccountMonth[] = []
  #orders: BoughtOrder[] = []
  #month = 0

  constructor(tariff: Tariff) {
    this.#tariff = tariff
    this.#statement = new Statement(tariff.fee)
    this.#openNextMonth()
  }

  standing() {
    return { ...balances(this.#ledger), operations: this.#operations }
  }

  enter(event: HandEvent): void {
    let cash = noMoney
    if (event.type === 'operate') this.#operate(event)
    else if (event.type === 'buy') cash = this.#buy(this.#tariff.packs[event.pack]!)
    else if (event.type === 'turn') this.#close()
    else this.#choose(event)
    this.#write(event, cash)
    if (event.type === 'turn') this.#openNextMonth()
  }

  account(): HandAccount {
    const { balanceFree, balancePaid } = balances(this.#ledger)
    const lots = this.#ledger.lots().map(({ kind, remaining, expires }) => ({
      kind,
      remaining,
      lastMonth: expires - 1,
    }))
    const expiring = lots.filter((lot) => lot.lastMonth === this.#month)
    const images = this.#operations.flatMap(({ kept }) => kept)
    const imagesKept = images.filter(Boolean).length
    const cashCents = this.#log.reduce((sum, row) => addCents(sum, row.cashCents), noMoney)
    return {
      month: this.#month,
      lots,
      balanceFree,
      balancePaid,
      expiringFree: creditsOf(expiring, 'free'),
      expiringPaid: creditsOf(expiring, 'paid'),
      operations: this.#operations,
      log: this.#log,
      months: this.#months,
      monthsSoFar: [...this.#months, this.#row()],
      cashCents,
      imagesMade: images.length,
      imagesKept,
      cashPerImageKeptCents: imagesKept === 0 ? null : cashCents / imagesKept,
    }
  }

  #openNextMonth(): void {
    this.#month += 1
    openMonth(this.#ledger, this.#tariff, this.#month)
    this.#write({ type: 'grant' }, this.#tariff.fee)
  }

  #operate({ kind }: HandEvent & { type: 'operate' }): void {
    const { cost, images } = this.#tariff.operations[kind]
    this.#ledger.spend(cost)
    const kept = Array.from({ length: images }, () => false)
    this.#operations.push({ month: this.#month, kind, kept })
  }

  #choose({ type, operation, image }: HandEvent & { type: 'keep' | 'discard' }): void {
    const before = this.#operations[operation]!
    const kept = before.kept.map((was, index) => (index === image ? type === 'keep' : was))
    this.#operations[operation] = { ...before, kept }
  }

  #buy(pack: Pack): Cents {
    const order = buyPacks(this.#ledger, this.#tariff, this.#month, { pack, count: 1 })
    this.#orders.push(order)
    return ordersCents([order])
  }

  #close(): void {
    closeMonth(this.#ledger, this.#month)
    this.#months.push(this.#row())
    this.#orders = []
  }

  /** What happened since the month was opened. */
  #row(): AccountMonth {
    const served = { prompt: 0, edit: 0, variation: 0 }
    for (const { month, kind } of this.#operations) if (month === this.#month) served[kind] += 1
    const closed = { month: this.#month, ledger: this.#ledger, served, wanted: served }
    return this.#statement.row({ ...closed, orders: this.#orders })
  }

  #write(entry: HandRow['entry'], cashCents: Cents): void {
    const movement = this.#movements.next(this.#ledger)
    this.#log.push({ month: this.#month, entry, cashCents, ...movement })
  }
}

function creditsOf(lots: readonly HandLot[], kind: CreditKind): number {
  return lots.reduce((sum, lot) => (lot.kind === kind ? sum + lot.remaining : sum), 0)
}
