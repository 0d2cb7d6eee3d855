import { simulating, type AccountTerms } from './account.ts'
import { finish, type Work } from './work.ts'

/** One setting moved a step down and a step up; null where it can't be moved that way. */
export interface Variation<Id> {
  readonly id: Id
  readonly down: AccountTerms | null
  readonly up: AccountTerms | null
}

export interface Change {
  /** Cash per image kept, fractional cents; null where none is kept. */
  readonly perImageCents: number | null
  /** Against the account as it is; null where one of the two keeps no image. */
  readonly differenceCents: number | null
}

export interface Effect<Id> {
  readonly id: Id
  readonly down: Change | null
  readonly up: Change | null
  /** The larger of the two differences, either way; what the settings are ranked by. */
  readonly largestCents: number
}

export function rank<Id>(base: AccountTerms, variations: readonly Variation<Id>[]): Effect<Id>[] {
  return finish(ranking(base, variations))
}

/** Which setting moves the cash per kept image most, the most moving first. */
export function* ranking<Id>(
  base: AccountTerms,
  variations: readonly Variation<Id>[],
): Work<Effect<Id>[]> {
  const here = yield* perImageCents(base)
  const effects: Effect<Id>[] = []
  for (const { id, down, up } of variations) {
    const changes = { down: yield* changeTo(down, here), up: yield* changeTo(up, here) }
    const largestCents = Math.max(sizeOf(changes.down), sizeOf(changes.up))
    effects.push({ id, ...changes, largestCents })
    yield
  }
  return effects.sort((a, b) => b.largestCents - a.largestCents)
}

function* changeTo(terms: AccountTerms | null, here: number | null): Work<Change | null> {
  if (terms === null) return null
  const there = yield* perImageCents(terms)
  return {
    perImageCents: there,
    differenceCents: here === null || there === null ? null : there - here,
  }
}

function* perImageCents(terms: AccountTerms): Work<number | null> {
  const { totals } = yield* simulating(terms)
  return totals.imagesKept === 0 ? null : totals.cashCents / totals.imagesKept
}

function sizeOf(change: Change | null): number {
  return Math.abs(change?.differenceCents ?? 0)
}
