import { formatLink } from '#scenario/link.ts'
import type { ExplorerState } from '#store/explorerStore.ts'
import { figureView } from '#scenario/viewSettings.ts'
import { hasAddress, withQuery } from '#store/site.ts'

/** Leads to a figure at a scenario, for ever; on a disk, what to put after the address of a copy. */
export function figureLink(
  root: string,
  { scenario, pinned, view }: Pick<ExplorerState, 'scenario' | 'pinned' | 'view'>,
  slug: string,
): string {
  const query = formatLink({ scenario, pinned, view: figureView(view) }, { full: true })
  return `${hasAddress(root) ? withQuery(root, query) : `?${query}`}#${slug}`
}
