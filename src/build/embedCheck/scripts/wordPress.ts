/**
 * What WordPress 6's wp-embed.js does with frames of strangers: shows one when it first tells its
 * height, keeps that between 200 and 1,000 px, asks those that have loaded already, and follows a
 * link to the frame's own host that the reader has just pressed in it.
 */
const lowest = 200
const highest = 1000

interface Told {
  readonly secret?: unknown
  readonly message?: unknown
  readonly value?: unknown
}

const framesWith = (secret: string) =>
  document.querySelectorAll<HTMLIFrameElement>(`iframe[data-secret="${CSS.escape(secret)}"]`)

function show(frame: HTMLIFrameElement, value: number): void {
  frame.removeAttribute('style')
  frame.height = String(Math.min(highest, Math.max(lowest, Math.trunc(value))))
  const { secret = '' } = frame.dataset
  const quotes = document.querySelectorAll<HTMLElement>(`blockquote[data-secret="${secret}"]`)
  for (const quote of quotes) quote.style.display = 'none'
}

function follow(frame: HTMLIFrameElement, address: string): void {
  const [from, to] = [new URL(frame.src), new URL(address)]
  if (!/^https?:$/.test(to.protocol) || to.host !== from.host) return
  if (document.activeElement === frame) open(to.href, '_self')
}

addEventListener('message', ({ data, source }: MessageEvent<Told | null>) => {
  const { secret, message, value } = data ?? {}
  if (typeof secret !== 'string' || /[^a-z0-9]/i.test(secret)) return
  for (const frame of framesWith(secret)) {
    if (frame.contentWindow !== source) continue
    if (message === 'height') show(frame, Number(value))
    if (message === 'link') follow(frame, String(value))
  }
})

for (const frame of document.querySelectorAll<HTMLIFrameElement>('iframe.wp-embedded-content')) {
  const { secret } = frame.dataset
  frame.contentWindow?.postMessage({ message: 'ready', secret }, '*')
}
