import {
  useDeferredValue,
  useEffect,
  useLayoutEffect,
  useRef,
  useState,
  type ReactNode,
  type RefObject,
} from 'react'
import type { Scenario } from '#scenario/Scenario.ts'
import { explorerStore } from '#store/explorerStore.ts'
import { comeToLife } from './life.ts'
import { replayEarlyInput } from './replayEarlyInput.ts'
import { useExplorer } from '#ui/kit/useExplorer.ts'

/*
 * A page whose link says something else than it was built with keeps its prerendered numbers hidden
 * until what is rendered is what the link says: first the page, which stands at once, then each
 * part of it that comes to life later.
 */

function useRevealing(shown: Scenario, reveal: () => void): void {
  useEffect(() => {
    if (shown === explorerStore.getState().scenario) reveal()
  })
}

/** The page, but for its parts. */
export function HydrationGate({ children }: { children: ReactNode }) {
  useRevealing(
    useExplorer((state) => state.scenario),
    () => comeToLife(document.documentElement),
  )
  useLayoutEffect(() => replayEarlyInput(), [])
  return children
}

interface RevealedPartProps {
  readonly box: RefObject<Element | null>
  /** What the part shows, where that is not what the page does. */
  readonly scenario?: Scenario
}

interface RevealingProps extends RevealedPartProps {
  readonly onRevealed: () => void
}

function Revealing({ box, scenario, onRevealed }: RevealingProps) {
  const stored = useExplorer((state) => state.scenario)
  // A part may defer what it shows.
  useRevealing(useDeferredValue(scenario ?? stored), () => {
    box.current?.setAttribute('data-revealed', '')
    onRevealed()
  })
  return null
}

/** Marks the box of a part once it shows what the link says, and then asks no more. */
export function RevealedMark(props: RevealedPartProps) {
  const [isRevealed, setRevealed] = useState(false)
  return isRevealed ? null : <Revealing {...props} onRevealed={() => setRevealed(true)} />
}

/** A part whose script may come later than the page's. */
export function PartGate({ children }: { children: ReactNode }) {
  const box = useRef<HTMLDivElement>(null)
  useLayoutEffect(() => replayEarlyInput(box.current), [])
  return (
    <div ref={box} data-part="section">
      {children}
      <RevealedMark box={box} />
    </div>
  )
}
