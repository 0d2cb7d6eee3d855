/**
 * What WordPress 6's wp-embed.js does with frames of strangers: shows one when it first tells its
 * height, keeps that between 200 and 1,000 px, and asks those that have loaded already.
 */
const lowest = 200
const highest = 1000

interface HeightTold {
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

addEventListener('message', ({ data, source }: MessageEvent<HeightTold | null>) => {
  const { secret, message, value } = data ?? {}
  if (typeof secret !== 'string' || message !== 'height' || /[^a-z0-9]/i.test(secret)) return
  for (const frame of framesWith(secret))
    if (frame.contentWindow === source) show(frame, Number(value))
})

for (const frame of document.querySelectorAll<HTMLIFrameElement>('iframe.wp-embedded-content')) {
  const { secret } = frame.dataset
  frame.contentWindow?.postMessage({ message: 'ready', secret }, '*')
}
