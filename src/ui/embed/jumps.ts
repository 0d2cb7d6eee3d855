import { focusPlace } from '#ui/kit/focusPlace.ts'

/**
 * A link to a section moves nothing where the page around a frame does the scrolling, and browsers
 * keep a frame of another origin from moving it, but for what takes the focus.
 */

/** Milliseconds in which a host that scrolls for us says so. */
const patience = 200

function targetOf(event: MouseEvent, document: Document): HTMLElement | null {
  const { target, button, ctrlKey, metaKey, shiftKey, defaultPrevented } = event
  if (defaultPrevented || button !== 0 || ctrlKey || metaKey || shiftKey) return null
  const link = (target as Element).closest<HTMLAnchorElement>('a[href^="#"]')
  return link && document.getElementById(link.hash.slice(1))
}

/** From its heading, which a browser shows whole. */
function goOnFrom(place: HTMLElement, options?: FocusOptions): void {
  const heading = place.getAttribute('aria-labelledby') ?? ''
  focusPlace(place.ownerDocument.getElementById(heading) ?? place, options)
}

/**
 * Leads links to sections to their places in an embed: by the host's script where it is there, by
 * the focus elsewhere. Its address stays as it is. Returns its own undo.
 */
export function connectJumps(window: Window): () => void {
  const { document, parent } = window
  if (parent === window) return () => {}
  let target: HTMLElement | null = null
  let timer: number | undefined

  const arrive = (options?: FocusOptions) => {
    window.clearTimeout(timer)
    if (target) goOnFrom(target, options)
    target = null
  }
  const jump = (event: MouseEvent) => {
    const meant = targetOf(event, document)
    if (!meant) return
    event.preventDefault()
    target = meant
    if (document.documentElement.scrollHeight > window.innerHeight) {
      target.scrollIntoView()
      arrive({ preventScroll: true })
      return
    }
    window.clearTimeout(timer)
    timer = window.setTimeout(arrive, patience)
    const { top } = target.getBoundingClientRect()
    parent.postMessage({ type: 'dalle-credits:scroll', top }, '*')
  }
  const hear = ({ source, data }: MessageEvent<{ readonly type?: unknown } | null>) => {
    if (source === parent && data?.type === 'dalle-credits:scrolled')
      arrive({ preventScroll: true })
  }
  document.addEventListener('click', jump)
  window.addEventListener('message', hear)
  return () => {
    window.clearTimeout(timer)
    document.removeEventListener('click', jump)
    window.removeEventListener('message', hear)
  }
}
