import { useEffect, useReducer, useState } from 'react'
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

/**
 * What was asked for, always worked out in the background; until then what was there before. Only
 * the first time is what is quick there at once.
 */
export function useLastWorked<T>(
  steps: InSteps<T>,
  isQuick: boolean,
): { readonly value: T | null; readonly isCurrent: boolean } {
  const [last, setLast] = useState<T | null>(() => (isQuick ? steps.value() : null))
  useEffect(() => workQueue.add(steps.working(), () => setLast(() => steps.value())), [steps])
  return steps.isKnown()
    ? { value: steps.value(), isCurrent: true }
    : { value: last, isCurrent: false }
}
