import { useSyncExternalStore } from 'react'
import { siteRoot } from '#store/siteRoot.ts'

const never = () => () => undefined

/** Where the site stands; nowhere yet in what was built. */
export function useSiteRoot(): string {
  return useSyncExternalStore(
    never,
    () => siteRoot(document.URL),
    () => '',
  )
}
