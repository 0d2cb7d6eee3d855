import { useSyncExternalStore, type ReactNode } from 'react'
import { siteRoot } from '#store/siteRoot.ts'

const never = () => () => undefined

/** A file at the root of the site, from any of its pages. */
export function SiteFileLink({ name, children }: { name: string; children: ReactNode }) {
  const root = useSyncExternalStore(
    never,
    () => siteRoot(document.URL),
    () => '',
  )
  return <a href={root + name}>{children}</a>
}
