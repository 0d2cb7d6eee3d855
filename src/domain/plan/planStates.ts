import { buyPacks, closeMonth, openMonth } from '#domain/book/accountRun.ts'
import { Ledger } from '#domain/ledger.ts'
import type { Pack, Tariff } from '#domain/tariff.ts'

/** All credits are spent and more are wanted. */
export interface RunOut {
  /** Credits served since month 1; says all about the state, the rest follows from it. */
  readonly served: number
  readonly month: number
}

/** A run-out with the cheapest way there. */
export interface State extends RunOut {
  readonly cents: number
  readonly packs: number
  /** Where the last pack was bought, and which; null where none was. */
  readonly from: State | null
  readonly bought: Pack | null
}

/** The credits wanted over all months as one line from 0 to `total`, and how far a pack carries. */
export class Timeline {
  readonly total: number
  readonly #tariff: Tariff
  readonly #credits: readonly number[]
  /** Credits served by the close of each month; before month 1 at index 0. */
  readonly #servedBy: readonly number[]
  readonly #leastCentsEach: number

  constructor(tariff: Tariff, credits: readonly number[]) {
    let served = 0
    this.#servedBy = [0, ...credits.map((wanted) => (served += wanted))]
    this.total = served
    this.#tariff = tariff
    this.#credits = credits
    this.#leastCentsEach = Math.min(...tariff.packs.map((pack) => pack.price / pack.credits))
  }

  firstRunOut(): RunOut {
    const served = this.#serveOn(new Ledger(), 0)
    return { served, month: this.monthOf(served, 1) }
  }

  /** The month in which the next credit is wanted, looked for from an earlier one on. */
  monthOf(served: number, earliest: number): number {
    let month = earliest
    while ((this.#servedBy[month] ?? Infinity) <= served) month += 1
    return month
  }

  /** Credits served when they run out again after a pack was bought; `total` if they never do. */
  servedWith({ served, month }: RunOut, pack: Pack): number {
    const wanted = this.#servedBy[month]! - served
    if (pack.credits < wanted) return served + pack.credits
    const ledger = new Ledger()
    buyPacks(ledger, this.#tariff, month, { pack, count: 1 })
    ledger.spend(wanted)
    return this.#serveOn(ledger, month)
  }

  /** No plan costs less from here on: the free credits to come all used, the rest bought. */
  leastCentsFrom(runOut: RunOut): number {
    return this.#leastCents(this.#toBuyFrom(runOut))
  }

  /** The same if this pack is bought here. */
  leastCentsWith(runOut: RunOut, pack: Pack): number {
    return pack.price + this.#leastCents(this.#toBuyFrom(runOut) - pack.credits)
  }

  #toBuyFrom({ served, month }: RunOut): number {
    return this.total - served - (this.#credits.length - month) * this.#tariff.freeCredits
  }

  /** A hair less, or rounding could rule out a plan that costs just as much. */
  #leastCents(credits: number): number {
    return Math.max(0, credits) * this.#leastCentsEach * (1 - 1e-9)
  }

  #serveOn(ledger: Ledger, afterMonth: number): number {
    for (let month = afterMonth; month < this.#credits.length; month += 1) {
      closeMonth(ledger, month)
      openMonth(ledger, this.#tariff, month + 1)
      const short = ledger.spend(this.#credits[month]!)
      if (short > 0) return this.#servedBy[month + 1]! - short
    }
    return this.total
  }
}

/** Where one kind of pack leads from the states looked at so far, the soonest first. */
export class Route {
  readonly pack: Pack
  readonly #served: number[] = []
  readonly #from: State[] = []
  #next = 0

  constructor(pack: Pack) {
    this.pack = pack
  }

  get soonest(): number {
    return this.#served[this.#next] ?? Infinity
  }

  /** A later state hardly ever leads to an earlier one, so the place is found from the end. */
  add(served: number, from: State): void {
    let place = this.#served.length
    while (place > this.#next && this.#served[place - 1]! > served) {
      this.#served[place] = this.#served[place - 1]!
      this.#from[place] = this.#from[place - 1]!
      place -= 1
    }
    this.#served[place] = served
    this.#from[place] = from
  }

  take(): State {
    const from = this.#from[this.#next]!
    this.#next += 1
    return from
  }
}
