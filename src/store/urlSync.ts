import { overlayLink, readHash, wholeQuery } from '#scenario/hash.ts'
import { formatLink, parseLink, type Link } from '#scenario/link.ts'
import { presetScenario } from '#scenario/presets.ts'
import { openLink } from './actions.ts'
import { explorerStore, type ExplorerState } from './explorerStore.ts'
import { siteRoot } from './siteRoot.ts'

/** Safari throws past 100 history calls in 30 s: at most four a second leave room. */
const delay = 250

type Page = Pick<
  Window,
  | 'document'
  | 'location'
  | 'history'
  | 'addEventListener'
  | 'removeEventListener'
  | 'setTimeout'
  | 'clearTimeout'
>

function addressOf(page: Page, state: ExplorerState): string {
  const query = formatLink({
    scenario: state.scenario,
    pinned: state.pinned,
    foreign: state.foreign,
    // A theme in the link is the sender's wish, so it stays as it came.
    theme: parseLink(page.location.search).theme,
  })
  const path = new URL(siteRoot(page.location.href)).pathname
  const { search, hash } = page.location
  return `${path}${query && `?${query}`}${wholeQuery(page.location) === search ? hash : ''}`
}

function write(page: Page, state: ExplorerState, how: 'replaceState' | 'pushState'): void {
  const address = addressOf(page, state)
  const { pathname, search, hash } = page.location
  if (how === 'replaceState' && address === pathname + search + hash) return
  try {
    page.history[how](null, '', address)
  } catch {
    // The browser refuses too many calls, and any call in some frames: the page works on.
  }
}

/**
 * What the address says. A page built for a named scenario shows that one where it was opened,
 * unless its query says another; everywhere else the query is the whole scenario.
 */
function linkOf(page: Page, openedAt: string): Link {
  const link = parseLink(wholeQuery(page.location))
  const { preset = '' } = page.document.documentElement.dataset
  const named = page.location.pathname === openedAt ? presetScenario(preset) : undefined
  return named && !link.saysScenario ? { ...link, scenario: named } : link
}

/** Shows what the address says. Call before the first render. */
export function readAddress(page: Page): void {
  openLink(linkOf(page, page.location.pathname), 'first')
}

/**
 * An embed never rewrites its address, so a link from the prose around it can move it: the keys in
 * the hash lie over those of the query, and a step back to no hash takes them off again. A section
 * of the page says nothing of the scenario. Returns its own undo.
 */
export function connectEmbedAddress(page: Page): () => void {
  const link = () => overlayLink(parseLink(wholeQuery(page.location)), page.location.hash)
  const meaning = () => readHash(page.location.hash).kind
  let isOverlaid = meaning() === 'overlay'
  const follow = () => {
    const kind = meaning()
    if (kind === 'section' || (kind === 'none' && !isOverlaid)) return
    isOverlaid = kind === 'overlay'
    openLink(link())
  }
  openLink(link(), 'first')
  page.addEventListener('hashchange', follow)
  return () => page.removeEventListener('hashchange', follow)
}

const addressRead = ({ location }: Page): string => location.pathname + location.search

/**
 * Keeps address and scenario the same: writes after a pause and at the end of each change,
 * reads on Back and Forward. Returns its own undo.
 */
export function connectUrl(page: Page): () => void {
  let timer: number | undefined
  const openedAt = page.location.pathname
  // The address last read or written: a step to a section of the page changes only the hash.
  let known = addressRead(page)

  const save = (how: 'replaceState' | 'pushState') => {
    page.clearTimeout(timer)
    timer = undefined
    write(page, explorerStore.getState(), how)
    known = addressRead(page)
  }
  const saveSoon = () => {
    page.clearTimeout(timer)
    timer = page.setTimeout(() => save('replaceState'), delay)
  }
  const read = () => {
    if (addressRead(page) === known) return
    page.clearTimeout(timer)
    timer = undefined
    known = addressRead(page)
    openLink(linkOf(page, openedAt))
  }
  const leave = () => {
    if (timer !== undefined) save('replaceState')
  }
  const unsubscribe = explorerStore.subscribe((state, before) => {
    if (state.visits !== before.visits) save('pushState')
    else if (state.settled !== before.settled || state.pinned !== before.pinned)
      save('replaceState')
    else if (state.scenario !== before.scenario) saveSoon()
  })
  page.addEventListener('popstate', read)
  page.addEventListener('pagehide', leave)
  return () => {
    unsubscribe()
    page.clearTimeout(timer)
    page.removeEventListener('popstate', read)
    page.removeEventListener('pagehide', leave)
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
