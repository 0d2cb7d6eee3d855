const tallestFrame = 20_000

/** The height a guest asks for, or null where the message is not one of ours or makes no sense. */
function heightAsked(message: unknown): number | null {
  if (typeof message !== 'object' || message === null) return null
  const { type, height } = message as { type?: unknown; height?: unknown }
  if (type !== 'dalle-credits:height' || typeof height !== 'number') return null
  return height > 0 && height <= tallestFrame ? Math.ceil(height) : null
}

/** Our frames on the page; `shadowed` are those that no selector finds. */
function framesOf(site: string, shadowed: ReadonlySet<HTMLIFrameElement>): HTMLIFrameElement[] {
  const frames = [...document.querySelectorAll('iframe'), ...shadowed]
  return frames.filter((frame) => frame.src.startsWith(site))
}

/**
 * Gives each frame of the site the height its guest asks for.
 * A second listener, from a script loaded twice, sets the same heights again.
 */
export function sizeFrames(site: string, shadowed: ReadonlySet<HTMLIFrameElement>): void {
  addEventListener('message', ({ data, source }: MessageEvent<unknown>) => {
    const height = heightAsked(data)
    if (height === null) return
    for (const frame of framesOf(site, shadowed)) {
      if (frame.contentWindow === source) frame.style.height = `${height}px`
    }
  })
  // Guests that loaded before this script spoke to nobody. '*' since a sandbox hides the origin,
  // and the question holds nothing secret.
  for (const frame of framesOf(site, shadowed)) {
    frame.contentWindow?.postMessage({ type: 'dalle-credits:measure' }, '*')
  }
}
