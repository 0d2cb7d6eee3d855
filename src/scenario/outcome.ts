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
import { computation, type Computation } from './computation.ts'
import { termsOf, type Scenario } from './Scenario.ts'

export interface Cliffs {
  readonly next: Cliff | null
  readonly previous: Cliff | null
}

/** Everything that follows from one scenario. Each number is computed when first asked for. */
export interface Outcome {
  readonly scenario: Scenario
  readonly terms: AccountTerms
  readonly account: Account
  readonly pricePerCreditCents: number | null
  readonly pricePerUsedCreditCents: number | null
  readonly listPerImage: PerKind<PerKept>
  readonly cashPerImage: PerKept
  readonly freeLimit: number | null
  /** Whether nothing of this takes longer than a page can wait, but for what finds plans. */
  readonly isQuick: boolean
  /** Whether the account at any other number of operations is found in no time, too. */
  readonly isQuickAnywhere: boolean
  readonly cliffs: Computation<Cliffs>
  /** The account at other numbers of operations a month. */
  readonly sweep: (operations: readonly number[]) => Computation<readonly SweepPoint[]>
  /** The same, were the cheapest plan followed; its account is then known. */
  readonly cheapestPlan: Computation<Outcome>
  readonly halfAndDouble: Computation<HalfAndDouble>
}

function once<T>(compute: () => T): () => T {
  let known: { readonly value: T } | undefined
  return () => (known ??= { value: compute() }).value
}

const simulations = new WeakMap<Outcome, Computation<Account>>()

function createOutcome(scenario: Scenario): Outcome {
  const terms = termsOf(scenario)
  const quick = isQuick(terms)
  const simulation = computation(() => simulating(terms))
  const listPerImage = once(() => listPerImageKeptCents(terms.tariff))
  const cashPerImage = once(() => cashPerImageKeptCents(terms, simulation.value()))
  const limit = once(() => freeLimit(terms))
  const outcome: Outcome = {
    scenario,
    terms,
    pricePerCreditCents: pricePerCreditCents(terms.tariff),
    get pricePerUsedCreditCents() {
      return pricePerUsedCreditCents(simulation.value().totals)
    },
    get account() {
      return simulation.value()
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
    isQuick: quick,
    isQuickAnywhere: quick && !searchesForPlans(terms),
    cliffs: computation(() => findingCliffs(terms), quick),
    sweep: (operations) => computation(() => sweeping(terms, operations), quick),
    cheapestPlan: computation(() => followingCheapestPlan(scenario)),
    halfAndDouble: computation(() => findingHalfAndDouble(terms), quick),
  }
  simulations.set(outcome, simulation)
  return outcome
}

/** Packs of one kind leave nothing to search for. */
function searchesForPlans({ purchasing, tariff }: AccountTerms): boolean {
  return purchasing === 'best' && tariff.packs.length >= 2
}

/** A plan of about so many packs is found in no time, even at many numbers of operations. */
const quickPacks = 50

/**
 * It does not take a while unless long plans have to be searched for at every number of operations,
 * or each number has to be tried.
 */
function isQuick(terms: AccountTerms): boolean {
  const smallest = smallestPack(terms.tariff.packs)
  if (freeOutlivesPaid(terms)) return false
  if (!searchesForPlans(terms) || smallest === null) return true
  const wanted = demandOf(terms).credits.reduce((sum, credits) => sum + credits, 0)
  return wanted <= quickPacks * smallest.credits
}

function* followingCheapestPlan(scenario: Scenario): Work<Outcome> {
  const best = outcomeOf({ ...scenario, buy: 'best' })
  yield* simulations.get(best)?.working() ?? []
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
