import type { ReactNode } from 'react'
import { useSiteRoot } from './siteAddress.ts'

/** A file at the root of the site, from any of its pages; where one file is all, there is none. */
export function SiteFileLink({ name, children }: { name: string; children: ReactNode }) {
  const root = useSiteRoot()
  return root === '' || root.endsWith('/') ? <a href={root + name}>{children}</a> : children
}
