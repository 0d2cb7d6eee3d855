/**
 * Tells the page around an embed how high it is, in the five ways that hosts listen for.
 * Shapes as read in WordPress' wp-embed.js, AMP's amp-iframe, pym.js 1.3 and
 * @open-iframe-resizer/core 2.1.
 */

import { pageAddress } from '#store/site.ts'
import { wordPressSecret } from './wordPress.ts'

/** Milliseconds. Chromium runs no ResizeObserver in a hidden or off-screen cross-origin frame. */
const slowPace = 1000

interface Listener {
  /** What WordPress put into the address, and wants to hear back. */
  secret: string | null
  readonly pymId: string | null
  /** open-iframe-resizer is spoken to once it has said so itself. */
  isResizer: boolean
}

interface Size {
  readonly width: number
  readonly height: number
}

function sizeOf({ documentElement }: Document): Size {
  const { width, height } = documentElement.getBoundingClientRect()
  return { width: Math.ceil(width), height: Math.ceil(height) }
}

function messagesFor({ secret, pymId, isResizer }: Listener, { width, height }: Size): unknown[] {
  return [
    { type: 'dalle-credits:height', height },
    { sentinel: 'amp', type: 'embed-size', height },
    ...(secret ? [{ message: 'height', value: height, secret }] : []),
    ...(pymId ? [`pymxPYMx${pymId}xPYMxheightxPYMx${height}`] : []),
    ...(isResizer ? [{ type: 'iframe-resized', width, height }] : []),
  ]
}

const requests: ReadonlySet<unknown> = new Set([
  'dalle-credits:measure',
  'ready',
  'pym width',
  'iframe-child-init',
  'iframe-get-child-dimensions',
])

/** What the parent says, in a word. */
function wordOf(data: unknown, pymId: string | null): unknown {
  if (typeof data === 'string') {
    return pymId && data.startsWith(`pymxPYMx${pymId}xPYMxwidthxPYMx`) ? 'pym width' : null
  }
  if (typeof data !== 'object' || data === null) return null
  const { type, message } = data as { type?: unknown; message?: unknown }
  return type ?? message
}

/** Speaks on load, when asked by the parent, and whenever the height changes. */
export function connectHeight(window: Window & typeof globalThis): () => void {
  const { document, parent } = window
  if (parent === window) return () => {}
  const pymId = new URL(pageAddress(document)).searchParams.get('childId')
  const listener: Listener = { secret: null, pymId, isResizer: false }
  let told = 0

  const tell = () => {
    const size = sizeOf(document)
    // A frame that its page does not display has no height to tell.
    if (size.height === 0) return
    told = size.height
    // A steering link may have replaced the hash since: the last secret stays good.
    listener.secret = wordPressSecret(pageAddress(document)) ?? listener.secret
    // Who embeds us is unknown, and a height is no secret.
    for (const message of messagesFor(listener, size)) parent.postMessage(message, '*')
  }
  const tellChange = () => {
    if (sizeOf(document).height !== told) tell()
  }
  const answer = ({ source, data }: MessageEvent<unknown>) => {
    const word = wordOf(data, pymId)
    if (source !== parent || !requests.has(word)) return
    listener.isResizer ||= word === 'iframe-child-init'
    tell()
  }

  const observer = new window.ResizeObserver(tellChange)
  observer.observe(document.documentElement)
  const timer = window.setInterval(tellChange, slowPace)
  window.addEventListener('message', answer)
  window.addEventListener('load', tell)
  tell()
  return () => {
    observer.disconnect()
    window.clearInterval(timer)
    window.removeEventListener('message', answer)
    window.removeEventListener('load', tell)
  }
}
