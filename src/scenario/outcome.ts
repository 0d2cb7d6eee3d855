import { freeOutlivesPaid, simulating } from '#domain/account/account.ts'
import type { Account } from '#domain/accountRows.ts'
import type { AccountTerms } from '#domain/terms.ts'
import { demandOf } from '#domain/demand.ts'
import {
  cashPerImageKeptCents,
  listPerImageKeptCents,
  type PerKept,
} from '#domain/account/perImage.ts'
import {
  findingHalfAndDouble,
  findingNextCliff,
  findingPreviousCliff,
  freeLimit,
  sweeping,
  type Cliff,
  type HalfAndDouble,
  type SweepPoint,
} from '#domain/solve/sweep.ts'
import { pricePerCreditCents, smallestPack, type PerKind } from '#domain/tariff.ts'
import { pricePerUsedCreditCents } from '#domain/account/usedCredit.ts'
import type { Work } from '#domain/work.ts'
import { inSteps, inStepsBy, type InSteps } from './inSteps.ts'
import { termsOf, type Scenario } from './Scenario.ts'

interface Cliffs {
  readonly next: Cliff | null
  readonly previous: Cliff | null
}

/** Everything that follows from one scenario. Each figure is computed when first asked for. */
export interface Outcome {
  readonly scenario: Scenario
  readonly terms: AccountTerms
  readonly account: Account
  readonly pricePerCreditCents: number | null
  readonly pricePerUsedCreditCents: number | null
  readonly listPerImage: PerKind<PerKept>
  readonly cashPerImage: PerKept
  readonly freeLimit: number | null
  /** Null, too, while a search that is not quick has not come to its end: see `inSteps.cliffs`. */
  readonly nextCliff: Cliff | null
  readonly previousCliff: Cliff | null
  /** The same without free credits and bonus. */
  readonly withoutGifts: Outcome
  /** The account at other numbers of operations a month. */
  readonly sweep: (operations: readonly number[]) => readonly SweepPoint[]
  /**
   * Whether all this is there at once. It is not where long schedules have to be searched for at
   * every number of operations, nor where each number has to be tried.
   */
  readonly isQuick: boolean
  /** The same in steps; what has been worked out is then there at once. */
  readonly inSteps: {
    readonly cliffs: InSteps<Cliffs>
    readonly sweep: (operations: readonly number[]) => InSteps<readonly SweepPoint[]>
    readonly account: InSteps<Account>
    /** The same, were the cheapest schedule followed; its account is then known. */
    readonly cheapest: InSteps<Outcome>
    readonly halfAndDouble: InSteps<HalfAndDouble>
  }
}

function once<T>(compute: () => T): () => T {
  let known: { readonly value: T } | undefined
  return () => (known ??= { value: compute() }).value
}

function createOutcome(scenario: Scenario): Outcome {
  const terms = termsOf(scenario)
  const quick = isQuick(terms)
  const account = inSteps(() => simulating(terms))
  const listPerImage = once(() => listPerImageKeptCents(terms.tariff))
  const cashPerImage = once(() => cashPerImageKeptCents(terms, account.value()))
  const limit = once(() => freeLimit(terms))
  const withoutGifts = once(() => outcomeOf({ ...scenario, free: 0, bonus: 0 }))
  const cliffs = inSteps(() => findingCliffs(terms))
  const halfAndDouble = inSteps(() => findingHalfAndDouble(terms))
  const cheapest = inSteps(() => followingBest(scenario))
  const sweepOf = inStepsBy((asked: string) =>
    sweeping(terms, asked === '' ? [] : asked.split(',').map(Number)),
  )
  return {
    scenario,
    terms,
    pricePerCreditCents: pricePerCreditCents(terms.tariff),
    get pricePerUsedCreditCents() {
      return pricePerUsedCreditCents(account.value().totals)
    },
    get account() {
      return account.value()
    },
    get listPerImage() {
      return listPerImage()
    },
    get cashPerImage() {
      return cashPerImage()
    },
    get freeLimit() {
      return limit()
    },
    get nextCliff() {
      return quick || cliffs.isKnown() ? cliffs.value().next : null
    },
    get previousCliff() {
      return quick || cliffs.isKnown() ? cliffs.value().previous : null
    },
    get withoutGifts() {
      return withoutGifts()
    },
    sweep: (operations) => sweepOf(operations.join()).value(),
    isQuick: quick,
    inSteps: {
      cliffs,
      sweep: (operations) => sweepOf(operations.join()),
      account,
      cheapest,
      halfAndDouble,
    },
  }
}

/** A schedule of about so many packs is found in no time, even at many numbers of operations. */
const quickPacks = 50

function isQuick(terms: AccountTerms): boolean {
  const { purchasing, tariff } = terms
  const smallest = smallestPack(tariff.packs)
  if (freeOutlivesPaid(terms)) return false
  if (purchasing !== 'best' || smallest === null || tariff.packs.length < 2) return true
  const wanted = demandOf(terms).credits.reduce((sum, credits) => sum + credits, 0)
  return wanted <= quickPacks * smallest.credits
}

function* followingBest(scenario: Scenario): Work<Outcome> {
  const best = outcomeOf({ ...scenario, buy: 'best' })
  yield* best.inSteps.account.working()
  return best
}

function* findingCliffs(terms: AccountTerms): Work<Cliffs> {
  return { next: yield* findingNextCliff(terms), previous: yield* findingPreviousCliff(terms) }
}

const outcomes = new WeakMap<Scenario, Outcome>()

/** One outcome, and so one simulation, a scenario, however many ask for it. */
export function outcomeOf(scenario: Scenario): Outcome {
  const outcome = outcomes.get(scenario) ?? createOutcome(scenario)
  outcomes.set(scenario, outcome)
  return outcome
}
