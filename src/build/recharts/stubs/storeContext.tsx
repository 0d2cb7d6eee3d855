import {
  createContext,
  useContext,
  useMemo,
  useState,
  useSyncExternalStore,
  type ReactNode,
} from 'react'
import type { RechartsRootState } from 'recharts/es6/state/store'
import { createRechartsStore, type Store } from './store.ts'

/* How drawings listen to their store, by React itself. */

const StoreContext = createContext<Store | null>(null)

interface ProviderProps {
  readonly preloadedState?: Partial<RechartsRootState>
  readonly children: ReactNode
}

export function RechartsStoreProvider({ preloadedState, children }: ProviderProps) {
  const [store] = useState(() => createRechartsStore(preloadedState))
  return <StoreContext value={store}>{children}</StoreContext>
}

const ignore = (action: unknown) => action
const never = () => () => undefined

export const useAppDispatch = () => useContext(StoreContext)?.dispatch ?? ignore

/** Asked once of each state: what a selector makes anew would otherwise be another each time. */
function selected<Value>(store: Store | null, select: (state: RechartsRootState) => Value) {
  let seen: RechartsRootState | undefined
  let value: Value | undefined
  return () => {
    const state = store?.getState()
    if (state && state !== seen) value = select(state)
    seen = state
    return value
  }
}

export function useAppSelector<Value>(select: (state: RechartsRootState) => Value) {
  const store = useContext(StoreContext)
  const value = useMemo(() => selected(store, select), [store, select])
  return useSyncExternalStore(store?.subscribe ?? never, value, value)
}
