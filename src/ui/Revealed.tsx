import { useEffect, type ReactNode } from 'react'
import { explorerStore } from '#store/explorerStore.ts'
import { useExplorer } from './useExplorer.ts'

/**
 * A page opened with a scenario in its link keeps its prerendered numbers hidden (`linked`, set in
 * the head) until what is rendered is what the link says.
 */
export function Revealed({ children }: { children: ReactNode }) {
  const scenario = useExplorer((state) => state.scenario)
  useEffect(() => {
    if (scenario === explorerStore.getState().scenario)
      document.documentElement.classList.remove('linked')
  }, [scenario])
  return children
}
