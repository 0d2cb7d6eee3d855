import { handAccount, type HandAccount } from '#domain/handAccount.ts'
import type { Tariff } from '#domain/tariff.ts'
import type { HandState, HandStep } from './handStore.ts'

let last: { tariff: Tariff; steps: readonly HandStep[]; account: HandAccount } | null = null

/** The account after all that was done; asked for by several, worked out once. */
export function selectHandAccount({ tariff, steps }: HandState, current: Tariff): HandAccount {
  const own = tariff ?? current
  if (last?.tariff !== own || last.steps !== steps)
    last = { tariff: own, steps, account: handAccount(own, steps.flat()) }
  return last.account
}
