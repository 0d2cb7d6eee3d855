export type CreditKind = 'free' | 'paid'

/** Credits that arrived together and expire together. */
export interface Lot {
  readonly kind: CreditKind
  /** The first moment at which it can no longer be spent; Infinity where it never expires. */
  readonly expires: number
  /** Lower is spent first, whatever expires when. */
  readonly priority: number
  readonly spent: number
  readonly expired: number
  readonly remaining: number
}

type OpenLot = { -readonly [K in keyof Lot]: Lot[K] }

/** What became of all credits of one kind. */
export interface Tally {
  readonly granted: number
  readonly spent: number
  readonly expired: number
}

type OpenTally = { -readonly [K in keyof Tally]: Tally[K] }

/**
 * Lots of credits, spent in one order everywhere: priority, soonest expiry, free before paid,
 * first come. Time is a plain number that the caller gives a meaning to: a month, a millisecond.
 */
export class Ledger {
  /** The lot to be spent next stands last, where adding and removing is cheap. */
  readonly #lots: OpenLot[] = []
  readonly #free: OpenTally = { granted: 0, spent: 0, expired: 0 }
  readonly #paid: OpenTally = { granted: 0, spent: 0, expired: 0 }
  #usable = 0
  /** No lot expires before this. */
  #soonestExpiry = Infinity

  /** Credits that can be spent, provided that those past their time were expired. */
  get usable(): number {
    return this.#usable
  }

  get free(): Tally {
    return this.#free
  }

  get paid(): Tally {
    return this.#paid
  }

  /** What is left, in the order in which it will be spent. */
  lots(): Lot[] {
    return [...this.#lots].reverse()
  }

  grant(kind: CreditKind, amount: number, expires: number, priority = 0): Lot {
    const lot = { kind, expires, priority, spent: 0, expired: 0, remaining: amount }
    this.#tallyOf(lot).granted += amount
    if (amount > 0) {
      this.#insert(lot)
      this.#usable += amount
      if (expires < this.#soonestExpiry) this.#soonestExpiry = expires
    }
    return lot
  }

  /** Spends what there is of the amount and returns what is short. */
  spend(amount: number): number {
    let wanted = amount
    while (wanted > 0) {
      const lot = this.#lots.at(-1)
      if (lot === undefined) break
      const taken = Math.min(wanted, lot.remaining)
      this.#tallyOf(lot).spent += taken
      lot.spent += taken
      lot.remaining -= taken
      if (lot.remaining === 0) this.#lots.pop()
      wanted -= taken
    }
    this.#usable -= amount - wanted
    return wanted
  }

  /** Takes away what can no longer be spent at this time. */
  expire(now: number): void {
    if (this.#soonestExpiry > now) return
    this.#soonestExpiry = Infinity
    let kept = 0
    for (const lot of this.#lots) {
      if (lot.expires <= now) this.#lose(lot)
      else {
        this.#lots[kept++] = lot
        if (lot.expires < this.#soonestExpiry) this.#soonestExpiry = lot.expires
      }
    }
    // Many times quicker than setting the length.
    while (this.#lots.length > kept) this.#lots.pop()
  }

  #lose(lot: OpenLot): void {
    this.#tallyOf(lot).expired += lot.remaining
    this.#usable -= lot.remaining
    lot.expired = lot.remaining
    lot.remaining = 0
  }

  /** Most lots belong near the end: a grant is short-lived, a pack bought when all else is spent. */
  #insert(lot: OpenLot): void {
    const lots = this.#lots
    let place = lots.length
    while (place > 0 && !isSpentBefore(lot, lots[place - 1]!)) {
      lots[place] = lots[place - 1]!
      place -= 1
    }
    lots[place] = lot
  }

  #tallyOf(lot: Lot): OpenTally {
    return lot.kind === 'free' ? this.#free : this.#paid
  }
}

/** Whether a new lot goes before one that is there already; of equals the older is spent first. */
function isSpentBefore(added: Lot, present: Lot): boolean {
  if (added.priority !== present.priority) return added.priority < present.priority
  if (added.expires !== present.expires) return added.expires < present.expires
  return added.kind === 'free' && present.kind === 'paid'
}
