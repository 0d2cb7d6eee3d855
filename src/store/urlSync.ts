import { overlayLink, readHash, wholeQuery } from '#scenario/hash.ts'
import { formatLink, parseLink, type Link } from '#scenario/link.ts'
import { sameScenario } from '#scenario/Scenario.ts'
import { figureView, sameView } from '#scenario/viewSettings.ts'
import { openLink, settle } from './actions.ts'
import { explorerStore, type ExplorerState } from './explorerStore.ts'
import { siteRoot } from './site.ts'

type Page = Pick<
  Window,
  'document' | 'location' | 'history' | 'addEventListener' | 'removeEventListener'
>

function addressOf(page: Page, state: ExplorerState): string {
  const query = formatLink({
    scenario: state.scenario,
    pinned: state.pinned,
    foreign: state.foreign,
    view: state.view,
    // A theme in the link is the sender's wish, so it stays as it came.
    theme: parseLink(page.location.search).theme,
  })
  const path = new URL(siteRoot(page.location.href)).pathname
  const { search, hash } = page.location
  return `${path}${query && `?${query}`}${wholeQuery(page.location) === search ? hash : ''}`
}

interface Entry {
  readonly how: 'replaceState' | 'pushState'
  readonly visit: number
  readonly address: string
}

function write(page: Page, { how, visit, address }: Entry): void {
  try {
    page.history[how]({ visit }, '', address)
  } catch {
    // The browser refuses too many calls, and any call in some frames: the page works on.
  }
}

/**
 * What the address says. A page built for a named scenario shows that one where it was opened,
 * unless its query says another; everywhere else the query is the whole scenario.
 */
function linkOf(page: Page, openedAt: string): Link {
  const said = parseLink(wholeQuery(page.location))
  // The explorer without its controls would be none.
  const link = { ...said, view: figureView(said.view) }
  const { preset, built = '' } = page.document.documentElement.dataset
  const isNamed = preset !== undefined && page.location.pathname === openedAt
  return isNamed && !link.saysScenario ? { ...link, scenario: parseLink(built).scenario } : link
}

/** Shows what the address says. Call before the first render. */
export function readAddress(page: Page): void {
  openLink(linkOf(page, page.location.pathname), 'first')
}

/**
 * An embed never rewrites its address, so a link from the prose around it can move it: the keys in
 * the hash lie over those of the query, and a step back to no hash, or to what the host had put
 * there, takes them off again. No other hash says anything of the scenario. Returns its own undo.
 */
export function connectEmbedAddress(page: Page): () => void {
  const link = () => overlayLink(parseLink(wholeQuery(page.location)), page.location.hash)
  const meaning = () => readHash(page.location.hash).kind
  const { hash } = page.location
  let isOverlaid = meaning() === 'overlay'
  const follow = () => {
    const kind = meaning()
    const isBack = kind === 'none' || (kind === 'foreign' && page.location.hash === hash)
    if (kind !== 'overlay' && !(isBack && isOverlaid)) return
    isOverlaid = kind === 'overlay'
    openLink(link())
  }
  openLink(link(), 'first')
  page.addEventListener('hashchange', follow)
  return () => page.removeEventListener('hashchange', follow)
}

/** What an entry of the browser's history says of itself: the visit that it belongs to. */
function visitOf({ history }: Page): number | null {
  const state: unknown = history.state
  const said = typeof state === 'object' && state !== null && 'visit' in state ? state.visit : null
  return typeof said === 'number' ? said : null
}

const addressRead = ({ location }: Page): string => location.pathname + location.search

/** Whether the address already says what is shown, if in other words. */
function isSaid(link: Link, { scenario, pinned, view }: ExplorerState): boolean {
  const isSamePinned =
    pinned && link.pinned ? sameScenario(pinned, link.pinned) : pinned === link.pinned
  return isSamePinned && sameView(view, link.view) && sameScenario(scenario, link.scenario)
}

/**
 * Keeps address and scenario the same: writes at the end of each change, reads on Back and Forward.
 * A visit has one scenario, whichever of its entries is shown: a step to a section of the page
 * makes an entry, but leaves the numbers alone. Returns its own undo.
 */
export function connectUrl(page: Page): () => void {
  const openedAt = page.location.pathname
  let visit = visitOf(page) ?? 0
  // The address last read or written: a browser's own entry for a section has the same.
  let known = addressRead(page)
  /** How the visits were left, since an earlier entry of theirs may say something older. */
  const left = new Map<number, string>()

  const save = (how: 'replaceState' | 'pushState') => {
    const state = explorerStore.getState()
    const isKept = how === 'replaceState' && isSaid(linkOf(page, openedAt), state)
    if (!isKept || visitOf(page) !== visit)
      write(page, { how, visit, address: isKept ? page.location.href : addressOf(page, state) })
    known = addressRead(page)
  }
  const leaveFor = (next: number, { scenario, pinned, foreign, view }: ExplorerState) => {
    left.set(visit, formatLink({ scenario, pinned, foreign, view }))
    visit = next
  }
  const read = () => {
    const entry = visitOf(page)
    const isOfVisit = entry === visit || (entry === null && addressRead(page) === known)
    if (!isOfVisit) {
      leaveFor(entry ?? visit + 1, explorerStore.getState())
      const kept = left.get(visit)
      openLink(kept === undefined ? linkOf(page, openedAt) : parseLink(kept))
    }
    save('replaceState')
  }
  const unsubscribe = explorerStore.subscribe((state, before) => {
    if (state.visits !== before.visits) {
      leaveFor(visit + 1, before)
      save('pushState')
    } else if (
      state.settled !== before.settled ||
      state.pinned !== before.pinned ||
      state.view !== before.view
    )
      save('replaceState')
  })
  save('replaceState')
  page.addEventListener('popstate', read)
  page.addEventListener('pagehide', settle)
  return () => {
    unsubscribe()
    page.removeEventListener('popstate', read)
    page.removeEventListener('pagehide', settle)
  }
}

/**
 * Loads the page anew, for a part whose script did not come; but never away from a page that works
 * into the browser's own page for a site that can't be reached.
 */
export async function reloadPage(): Promise<void> {
  const { href } = window.location
  const answers = await fetch(href, { method: 'HEAD' }).then(
    ({ ok }) => ok,
    () => false,
  )
  if (!answers) return
  await fetchScriptsAnew()
  window.location.reload()
}

/** WebKit keeps the failure of a script even when the page is loaded anew, until it is fetched again. */
async function fetchScriptsAnew(): Promise<void> {
  const urls = performance.getEntriesByType('resource').map(({ name }) => name)
  const scripts = urls.filter((url) => url.endsWith('.js'))
  await Promise.allSettled(scripts.map((url) => fetch(url, { cache: 'reload' })))
}
