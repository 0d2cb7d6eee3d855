import { useStore } from 'zustand'
import type { HandAccount } from '#domain/handAccount.ts'
import type { Tariff } from '#domain/tariff.ts'
import { selectHandAccount } from '#store/handSelectors.ts'
import { handStore, type HandState } from '#store/handStore.ts'
import { selectOutcome } from '#store/selectors.ts'
import { useExplorer } from '#ui/useExplorer.ts'

export interface ByHand extends HandState {
  readonly account: HandAccount
  /** The prices it runs on. */
  readonly prices: Tariff
  /** The scenario's prices, where they are others by now. */
  readonly newPrices: Tariff | null
}

export function useHandAccount(): ByHand {
  const hand = useStore(handStore)
  const current = useExplorer((state) => selectOutcome(state).terms.tariff)
  const changed = hand.tariff !== null && JSON.stringify(hand.tariff) !== JSON.stringify(current)
  return {
    ...hand,
    account: selectHandAccount(hand, current),
    prices: hand.tariff ?? current,
    newPrices: changed ? current : null,
  }
}
