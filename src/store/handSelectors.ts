import { handAccount, type HandAccount } from '#domain/manual/handAccount.ts'
import type { AccountMonth } from '#domain/accountRows.ts'
import type { Tariff } from '#domain/tariff.ts'
import { outcomeOf } from '#scenario/outcome.ts'
import type { HandState, HandStep } from './handStore.ts'

export function selectHandTariff({ begun }: HandState, current: Tariff): Tariff {
  return begun === null ? current : outcomeOf(begun).terms.tariff
}

/** The months so far, where something was done and the account's figure is to show it. */
export function selectShownMonths(state: HandState): readonly AccountMonth[] | null {
  const { begun, steps, isShown } = state
  if (begun === null || steps.length === 0 || !isShown) return null
  return selectHandAccount(state, outcomeOf(begun).terms.tariff).monthsSoFar
}

let last: { tariff: Tariff; steps: readonly HandStep[]; account: HandAccount } | null = null

/** The account after all that was done; asked for by several, worked out once. */
export function selectHandAccount(state: HandState, current: Tariff): HandAccount {
  const own = selectHandTariff(state, current)
  const { steps } = state
  if (last?.tariff !== own || last.steps !== steps)
    last = { tariff: own, steps, account: handAccount(own, steps.flat()) }
  return last.account
}
