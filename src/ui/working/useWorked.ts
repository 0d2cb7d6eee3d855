import { useEffect, useReducer } from 'react'
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
