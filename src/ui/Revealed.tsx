import { useEffect, useRef, type ReactNode, type RefObject } from 'react'
import type { Scenario } from '#scenario/Scenario.ts'
import { explorerStore } from '#store/explorerStore.ts'
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
  return children
}

/** Marks the box of a part that shows this scenario. */
export function useRevealedPart(box: RefObject<Element | null>, shown: Scenario): void {
  useRevealing(shown, () => box.current?.setAttribute('data-revealed', ''))
}

/** A part whose script may come later than the page's. */
export function Part({ children }: { children: ReactNode }) {
  const box = useRef<HTMLDivElement>(null)
  useRevealedPart(
    box,
    useExplorer((state) => state.scenario),
  )
  return (
    <div ref={box} data-part="section">
      {children}
    </div>
  )
}
