import {
  useDeferredValue,
  useEffect,
  useLayoutEffect,
  useRef,
  type ReactNode,
  type RefObject,
} from 'react'
import type { Scenario } from '#scenario/Scenario.ts'
import { explorerStore } from '#store/explorerStore.ts'
import { replayEarlyInput } from './replayEarlyInput.ts'
import { useExplorer } from './useExplorer.ts'

/*
 * A page opened with a scenario in its link keeps its prerendered numbers hidden (`linked`, set in
 * the head) until what is rendered is what the link says: first the page, which stands at once,
 * then each part of it that comes to life later.
 */

function useRevealing(shown: Scenario, reveal: () => void): void {
  useEffect(() => {
    if (shown === explorerStore.getState().scenario) reveal()
  })
}

/** The page, but for its parts. */
export function Revealed({ children }: { children: ReactNode }) {
  useRevealing(
    useExplorer((state) => state.scenario),
    () => document.documentElement.classList.replace('linked', 'linked-parts'),
  )
  useLayoutEffect(() => replayEarlyInput(), [])
  return children
}

interface RevealedPartProps {
  readonly box: RefObject<Element | null>
  readonly scenario: Scenario
}

/** Marks the box of a part that shows this scenario, also where the part defers it. */
export function RevealedPart({ box, scenario }: RevealedPartProps) {
  useRevealing(useDeferredValue(scenario), () => box.current?.setAttribute('data-revealed', ''))
  return null
}

/** A part whose script may come later than the page's. */
export function Part({ children }: { children: ReactNode }) {
  const box = useRef<HTMLDivElement>(null)
  useLayoutEffect(() => replayEarlyInput(box.current), [])
  return (
    <div ref={box} data-part="section">
      {children}
      <RevealedPart box={box} scenario={useExplorer((state) => state.scenario)} />
    </div>
  )
}
