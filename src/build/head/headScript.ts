import { awaitLife, goWithoutLife, isAlive, patience, takeForSaved } from '#ui/hydration/life.ts'
import { asksForAnother, linkParamsOf, type LinkParams } from './linkParams.ts'
import { addSlash, folderAt, lacksSlash, scriptIn } from './missingSlash.ts'

/*
 * Runs in the head of every page, before its first paint and before anything is loaded, in browsers
 * that may run nothing else of the site.
 */

/** Where the reader's own theme is kept. */
const themeKey = 'dalle-credits:theme'

/** In an embed the keys of the hash lie over those of the query; `#038;` continues a query. */
function linkOf({ location: { search, hash }, document }: Window): LinkParams {
  const isOverlay =
    document.documentElement.dataset.view !== undefined && !hash.startsWith('#?secret=')
  return linkParamsOf(isOverlay ? `${hash}&${search}` : search + (/^#0*38;/.test(hash) ? hash : ''))
}

function storedTheme({ document, localStorage }: Window): string | null {
  return document.documentElement.dataset.view === undefined ? localStorage.getItem(themeKey) : null
}

function paintTheme(page: Window, link: LinkParams): void {
  const said = link.get('theme') ?? ''
  let theme: string | null = said
  try {
    if (!/^(?:light|dark|auto)$/.test(said)) theme = storedTheme(page)
  } catch {
    // Blocked storage throws when it is merely read.
  }
  if (theme === 'light' || theme === 'dark') page.document.documentElement.dataset.theme = theme
}

/** The page's folder below the root of the site; '' for the root itself. */
function folderOf({ document }: Window): string {
  const { view, preset } = document.documentElement.dataset
  return view === undefined ? (preset === undefined ? '' : `s/${preset}`) : `embed/${view}`
}

/** Asks once more for each script that is missing, where the address may lack its slash. */
function retryInFolder(page: Window): (missing: HTMLScriptElement) => boolean {
  const folder = folderAt(page)
  const retried = new Set<HTMLScriptElement>()
  return (missing) => {
    if (folder === null || retried.has(missing)) return false
    if (retried.size === 0) addSlash(page)
    const script = scriptIn(folder, missing)
    retried.add(script)
    page.document.head.append(script)
    return true
  }
}

function watchForLife(page: Window): void {
  const root = page.document.documentElement
  const retry = retryInFolder(page)
  const end = () => {
    if (!isAlive(root)) goWithoutLife(root)
  }
  const onError = ({ target }: Event) => {
    const { localName } = target as Partial<Element>
    if (localName === 'script' ? !retry(target as HTMLScriptElement) : localName === undefined)
      end()
  }
  page.setTimeout(end, patience)
  // What an element cannot load is told to itself alone; only on the way down is it heard here.
  page.addEventListener('error', onError, true)
}

/** `defaults`: what each key of a scenario is where a link does not say it. */
export function startPage(page: Window, defaults: Readonly<Record<string, string>>): void {
  const root = page.document.documentElement
  if (lacksSlash(page.location.pathname, folderOf(page))) addSlash(page)
  if (isAlive(root)) takeForSaved(root)
  const link = linkOf(page)
  paintTheme(page, link)
  awaitLife(root, asksForAnother(link, linkParamsOf(root.dataset.built ?? ''), defaults))
  watchForLife(page)
}
