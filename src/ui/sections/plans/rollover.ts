import { simulating } from '#domain/account/account.ts'
import type { Lifetime } from '#domain/tariff.ts'
import type { Work } from '#domain/work.ts'
import { computation, type Computation } from '#scenario/computation.ts'
import { termsOf, type Scenario } from '#scenario/Scenario.ts'
import { inTense } from '#ui/answer/tense.ts'
import { formatMoney, formatQuantity } from '#ui/kit/format.ts'

/** How long the credits that come without a pack could live. */
export const lives: readonly { readonly life: Lifetime; readonly words: string }[] = [
  { life: 1, words: 'after a month' },
  { life: 3, words: 'after three' },
  { life: 'never', words: 'never' },
]

/** What credits that live longer than a month save: those that are set, or else those that never expire. */
interface Saving {
  readonly credits: number
  /** Negative where packs bought for another month would expire beside them. */
  readonly cents: number
}

const rollsOver = ({ freelife }: Scenario) => freelife !== 1

function* findingSaving(scenario: Scenario): Work<Saving> {
  const totalsAt = function* totalsAt(freelife: Lifetime) {
    return (yield* simulating(termsOf({ ...scenario, freelife }))).totals
  }
  const longer = rollsOver(scenario) ? scenario.freelife : 'never'
  const [lost, kept] = [yield* totalsAt(1), yield* totalsAt(longer)]
  return {
    credits: lost.expiredFree - kept.expiredFree,
    cents: lost.cashCents - kept.cashCents,
  }
}

export function rolloverSaving(scenario: Scenario): Computation<Saving> {
  const isQuick = scenario.buy !== 'best' || scenario.packs.length < 2
  return computation(() => findingSaving(scenario), isQuick)
}

/**
 * "Rollover would have saved you 60 credits and $15."; where there is rollover, what it is compared
 * with is said.
 */
export function rolloverWords(scenario: Scenario, { credits, cents }: Saving): string {
  const rollover = rollsOver(scenario)
    ? 'Against credits that expire after a month, rollover'
    : 'Rollover'
  const would = `${rollover} would ${inTense({ scenario }, 'have saved', 'save')} you`
  if (credits === 0) return `${would} nothing.`
  const saved = `${would} ${formatQuantity(credits, ['credit', 'credits'])}`
  if (cents >= 0) return `${saved} and ${cents === 0 ? 'no money' : formatMoney(cents)}.`
  return `${saved}, but ${inTense({ scenario }, 'would have cost', 'cost')} you ${formatMoney(-cents)} more.`
}
