import type { ReactNode } from 'react'
import { useSiteRoot } from './siteAddress.ts'

/** A file at the root of the site, from any of its pages. */
export function SiteFileLink({ name, children }: { name: string; children: ReactNode }) {
  return <a href={useSiteRoot() + name}>{children}</a>
}
