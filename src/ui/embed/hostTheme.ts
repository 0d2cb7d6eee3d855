import { setTheme } from '#store/actions.ts'

/** Follows the host's page from light to dark, and back, without loading anew. Returns its own undo. */
export function connectHostTheme(window: Window): () => void {
  const { parent } = window
  const hear = ({ source, data }: MessageEvent<{ type?: unknown; theme?: unknown } | null>) => {
    if (source !== parent || data?.type !== 'dalle-credits:theme') return
    const { theme } = data
    if (theme === 'light' || theme === 'dark' || theme === 'auto') setTheme(theme)
  }
  window.addEventListener('message', hear)
  return () => window.removeEventListener('message', hear)
}
