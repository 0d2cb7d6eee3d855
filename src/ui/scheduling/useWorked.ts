import { useEffect, useReducer, useState, useSyncExternalStore } from 'react'
import type { InSteps } from '#scenario/inSteps.ts'
import { workQueue } from './workQueue.ts'

/**
 * What was asked for, or null while it is still worked out in the background; what is quick is
 * there at once.
 */
export function useWorked<T>(steps: InSteps<T>, isQuick: boolean): T | null {
  const [, redraw] = useReducer((count: number) => count + 1, 0)
  const isKnown = isQuick || steps.isKnown()
  useEffect(() => (isKnown ? undefined : workQueue.add(steps.working(), redraw)), [steps, isKnown])
  return isKnown ? steps.value() : null
}

const never = () => () => undefined

/** Whether this is the render that takes up the HTML of the scenario the page was built with. */
const useTakingUp = () =>
  useSyncExternalStore(
    never,
    () => false,
    () => true,
  )

/**
 * What was asked for, always worked out in the background; until then what was there before. Only
 * the first time is what is quick there at once.
 */
export function useLastWorked<T>(
  steps: InSteps<T>,
  isQuick: boolean,
): { readonly value: T | null; readonly isCurrent: boolean } {
  const built = useTakingUp()
  const [last, setLast] = useState(() => ({ value: isQuick ? steps.value() : null, built }))
  useEffect(
    () => workQueue.add(steps.working(), () => setLast({ value: steps.value(), built: false })),
    [steps],
  )
  if (steps.isKnown()) return { value: steps.value(), isCurrent: true }
  // What the page was built with says nothing about the scenario of a link.
  return { value: last.built ? null : last.value, isCurrent: false }
}
