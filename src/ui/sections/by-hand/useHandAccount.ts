import { useStore } from 'zustand'
import type { HandAccount } from '#domain/manual/handAccount.ts'
import type { Tariff } from '#domain/tariff.ts'
import type { ExplorerState } from '#store/explorerStore.ts'
import { selectHandAccount, selectHandTariff } from '#store/handSelectors.ts'
import { handStore, type HandState } from '#store/handStore.ts'
import { selectOutcome } from '#store/selectors.ts'
import { useExplorer } from '#ui/kit/useExplorer.ts'

export interface ByHand extends HandState {
  readonly account: HandAccount
  /** The prices it runs on. */
  readonly prices: Tariff
  /** The scenario's prices, where they are others by now. */
  readonly newPrices: Tariff | null
}

let latest: { readonly text: string; readonly tariff: Tariff } | null = null

/** The same object for the same prices, whatever else of the scenario moves. */
function selectTariff(state: ExplorerState): Tariff {
  const { tariff } = selectOutcome(state).terms
  const text = JSON.stringify(tariff)
  if (latest?.text !== text) latest = { text, tariff }
  return latest.tariff
}

export function useHandAccount(): ByHand {
  const hand = useStore(handStore)
  const current = useExplorer(selectTariff)
  const prices = selectHandTariff(hand, current)
  const changed = JSON.stringify(prices) !== JSON.stringify(current)
  return {
    ...hand,
    account: selectHandAccount(hand, current),
    prices,
    newPrices: changed ? current : null,
  }
}
