import { useEffect, useRef, type RefObject } from 'react'
import type { Scenario } from '#scenario/Scenario.ts'
import { explorerStore } from '#store/explorerStore.ts'

/** For `<details>` that a scenario opens: as the page was built, and then as its link says. */
export function useOpened(isOpen: (scenario: Scenario) => boolean): {
  readonly ref: RefObject<HTMLDetailsElement | null>
  readonly open: boolean
} {
  const ref = useRef<HTMLDetailsElement>(null)
  useEffect(() => {
    if (ref.current && isOpen(explorerStore.getState().opened)) ref.current.open = true
  }, [isOpen])
  return { ref, open: isOpen(explorerStore.getInitialState().scenario) }
}
