import type { DatedGrant, DatedLedger } from './datedLedger.ts'
import { Ledger, type Lot } from '#domain/ledger.ts'

export interface ReplayedGrant {
  readonly id: string
  readonly spent: number
  readonly expired: number
  readonly remaining: number
}

export interface Replay {
  /** In the order in which they were given. */
  readonly grants: readonly ReplayedGrant[]
  /** Usage that no credit was there for at its time; later grants don't pay for it. */
  readonly shortfall: number
}

/** What became of each grant by `asOf`. */
export function replay({ grants, usage, asOf }: DatedLedger): Replay {
  const ledger = new Ledger()
  const lots = new Map<string, Lot>()
  const coming = [...grants].sort(byArrival).values()
  let next = coming.next()
  let shortfall = 0

  const openUntil = (now: number) => {
    for (; !next.done && next.value.effectiveAt <= now; next = coming.next()) {
      const { id, kind, amount, expiresAt, priority } = next.value
      lots.set(id, ledger.grant(kind, amount, expiresAt, priority))
    }
    ledger.expire(now)
  }
  for (const { at, amount } of usage.filter((used) => used.at < asOf).sort(byTime)) {
    openUntil(at)
    shortfall += ledger.spend(amount)
  }
  openUntil(asOf)
  return { grants: grants.map((grant) => outcomeOf(grant, lots.get(grant.id))), shortfall }
}

/** A grant that has not arrived yet remains whole. */
function outcomeOf({ id, amount }: DatedGrant, lot: Lot | undefined): ReplayedGrant {
  if (lot === undefined) return { id, spent: 0, expired: 0, remaining: amount }
  return { id, spent: lot.spent, expired: lot.expired, remaining: lot.remaining }
}

/** The ledger spends the first come of equal lots: the earlier, and of those the lower id. */
function byArrival(a: DatedGrant, b: DatedGrant): number {
  return a.effectiveAt - b.effectiveAt || byCodePoint(a.id, b.id)
}

function byTime(a: { at: number }, b: { at: number }): number {
  return a.at - b.at
}

/** JavaScript compares strings by UTF-16 unit, which puts some rare characters elsewhere. */
function byCodePoint(a: string, b: string): number {
  const [left, right] = [Array.from(a), Array.from(b)]
  const different = left.findIndex((character, index) => character !== right[index])
  if (different === -1) return left.length - right.length
  return (left[different]?.codePointAt(0) ?? -1) - (right[different]?.codePointAt(0) ?? -1)
}
