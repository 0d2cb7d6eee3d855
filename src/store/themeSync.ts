import { parseLink } from '#scenario/link.ts'
import { setTheme } from './actions.ts'
import { explorerStore, type Theme } from './explorerStore.ts'

const key = 'dalle-credits:theme'

function stored(page: Window): Theme | null {
  try {
    const said = page.localStorage.getItem(key)
    return said === 'light' || said === 'dark' ? said : null
  } catch {
    // Blocked storage throws when it is merely read.
    return null
  }
}

function store(page: Window, theme: Theme): void {
  try {
    if (theme === 'auto') page.localStorage.removeItem(key)
    else page.localStorage.setItem(key, theme)
  } catch {
    // Nothing depends on its being remembered.
  }
}

function paint(page: Window, theme: Theme): void {
  const root = page.document.documentElement
  if (theme === 'auto') delete root.dataset.theme
  else root.dataset.theme = theme
}

/**
 * Paints the theme and, where `remember` allows, keeps the reader's choice for the next visit:
 * nothing else outlives the session. A theme in the link wins. Returns its own undo.
 */
export function connectTheme(page: Window, remember: boolean): () => void {
  const said = remember && parseLink(page.location.search).theme === null ? stored(page) : null
  if (said) setTheme(said)
  paint(page, explorerStore.getState().theme)
  return explorerStore.subscribe((state, before) => {
    if (state.theme === before.theme) return
    paint(page, state.theme)
    if (remember) store(page, state.theme)
  })
}
