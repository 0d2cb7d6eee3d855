const tallestFrame = 20_000

/** What a guest may say, if it is one of ours and makes sense. */
interface Said {
  readonly type?: unknown
  readonly height?: unknown
  readonly top?: unknown
}

function isPixels(value: unknown, least: number): value is number {
  return typeof value === 'number' && value >= least && value <= tallestFrame
}

/** Our frames on the page, by their address; `shadowed` are those that no selector finds. */
function framesOf(shadowed: ReadonlySet<HTMLIFrameElement>): HTMLIFrameElement[] {
  const frames = [...document.querySelectorAll('iframe'), ...shadowed]
  return frames.filter((frame) => /\/embed\/[a-z0-9-]+\/(?:[?#]|$)/.test(frame.src))
}

function size(frame: HTMLIFrameElement, height: number): void {
  frame.style.height = `${Math.ceil(height)}px`
  frame.dispatchEvent(new Event('sized'))
}

/** Scrolls the author's page to a place within the frame, which no frame of another origin can. */
function scrollTo(frame: HTMLIFrameElement, top: number): void {
  const isStill = matchMedia('(prefers-reduced-motion: reduce)').matches
  // A margin, so that whatever scrolls around the frame, and keeps room at its top, does so here.
  frame.style.scrollMarginTop = `${-top}px`
  frame.scrollIntoView({ behavior: isStill ? 'instant' : 'smooth' })
  frame.style.scrollMarginTop = ''
  frame.contentWindow?.postMessage({ type: 'dalle-credits:scrolled' }, '*')
}

/**
 * Gives each frame of ours the height its guest asks for, and shows the place in it that it asks to
 * show. A second listener, from a script loaded twice, does the same again.
 */
export function hearGuests(shadowed: ReadonlySet<HTMLIFrameElement>): void {
  addEventListener('message', ({ data, source }: MessageEvent<Said | null>) => {
    const { type, height, top } = data ?? {}
    for (const frame of framesOf(shadowed)) {
      if (frame.contentWindow !== source) continue
      if (type === 'dalle-credits:height' && isPixels(height, 1)) size(frame, height)
      if (type === 'dalle-credits:scroll' && isPixels(top, 0)) scrollTo(frame, top)
    }
  })
  // Guests that loaded before this script spoke to nobody. '*' since a sandbox hides the origin,
  // and the question holds nothing secret.
  for (const frame of framesOf(shadowed)) {
    frame.contentWindow?.postMessage({ type: 'dalle-credits:measure' }, '*')
  }
}
