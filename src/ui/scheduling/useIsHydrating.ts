import { useSyncExternalStore } from 'react'

const never = () => () => undefined

/** Whether this is the render that takes up the HTML of the scenario the page was built with. */
export const useIsHydrating = () =>
  useSyncExternalStore(
    never,
    () => false,
    () => true,
  )
