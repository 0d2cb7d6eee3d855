import { simulate, type Account, type AccountTerms } from '#domain/account.ts'
import { cashPerImageKeptCents, listPerImageKeptCents, type PerKept } from '#domain/perImage.ts'
import {
  findingNextCliff,
  findingPreviousCliff,
  freeLimit,
  sweeping,
  type Cliff,
  type SweepPoint,
} from '#domain/sweep.ts'
import { pricePerCreditCents, type PerKind } from '#domain/tariff.ts'
import type { Work } from '#domain/work.ts'
import { inSteps, inStepsBy } from './inSteps.ts'
import { termsOf, type Scenario } from './Scenario.ts'

/** Everything that follows from one scenario. Each figure is computed when first asked for. */
export interface Outcome {
  readonly scenario: Scenario
  readonly terms: AccountTerms
  readonly account: Account
  readonly pricePerCreditCents: number | null
  readonly listPerImage: PerKind<PerKept>
  readonly cashPerImage: PerKept
  readonly freeLimit: number | null
  readonly nextCliff: Cliff | null
  readonly previousCliff: Cliff | null
  /** The account at other numbers of operations a month. */
  readonly sweep: (operations: readonly number[]) => readonly SweepPoint[]
  /** The same in steps, for what may take long; then it is known at once. */
  readonly working: {
    cliffs(): Work<void>
    sweep(operations: readonly number[]): Work<readonly SweepPoint[]>
  }
}

function once<T>(compute: () => T): () => T {
  let known: { readonly value: T } | undefined
  return () => (known ??= { value: compute() }).value
}

function createOutcome(scenario: Scenario): Outcome {
  const terms = termsOf(scenario)
  const account = once(() => simulate(terms))
  const listPerImage = once(() => listPerImageKeptCents(terms.tariff))
  const cashPerImage = once(() => cashPerImageKeptCents(terms, account()))
  const limit = once(() => freeLimit(terms))
  const next = inSteps(() => findingNextCliff(terms))
  const previous = inSteps(() => findingPreviousCliff(terms))
  const sweepOf = inStepsBy((asked: string) => sweeping(terms, asked.split(',').map(Number)))
  return {
    scenario,
    terms,
    pricePerCreditCents: pricePerCreditCents(terms.tariff),
    get account() {
      return account()
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
      return next.value()
    },
    get previousCliff() {
      return previous.value()
    },
    sweep: (operations) => sweepOf(operations.join()).value(),
    working: {
      *cliffs() {
        yield* next.working()
        yield* previous.working()
      },
      sweep: (operations) => sweepOf(operations.join()).working(),
    },
  }
}

const outcomes = new WeakMap<Scenario, Outcome>()

/** One outcome, and so one simulation, a scenario, however many ask for it. */
export function outcomeOf(scenario: Scenario): Outcome {
  const outcome = outcomes.get(scenario) ?? createOutcome(scenario)
  outcomes.set(scenario, outcome)
  return outcome
}
