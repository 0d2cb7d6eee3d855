import { useStore } from 'zustand'
import { selectShownMonths } from '#store/handSelectors.ts'
import { handStore } from '#store/handStore.ts'

/** The account kept by hand, while its figure shows that. */
export const useHandMonths = () => useStore(handStore, selectShownMonths)
