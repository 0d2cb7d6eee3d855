import { ownRoot } from '#store/site.ts'
import { createContext, use, useSyncExternalStore } from 'react'

const never = () => () => undefined

/** From the page that was built up to the root of the site: `../../` on pages two folders down. */
export const SitePrefixContext = createContext('')

/** Where the site stands; in what was built, which may stand anywhere, the way there. */
export function useSiteRoot(): string {
  const prefix = use(SitePrefixContext)
  return useSyncExternalStore(
    never,
    () => ownRoot(),
    () => prefix,
  )
}
