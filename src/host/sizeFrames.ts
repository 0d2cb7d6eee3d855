const tallestFrame = 20_000

/** The height a guest asks for, or null where the message is not one of ours or makes no sense. */
function heightAsked(message: unknown): number | null {
  if (typeof message !== 'object' || message === null) return null
  const { type, height } = message as { type?: unknown; height?: unknown }
  if (type !== 'dalle-credits:height' || typeof height !== 'number') return null
  return height > 0 && height <= tallestFrame ? Math.ceil(height) : null
}

/** Our frames on the page, by their address; `shadowed` are those that no selector finds. */
function framesOf(shadowed: ReadonlySet<HTMLIFrameElement>): HTMLIFrameElement[] {
  const frames = [...document.querySelectorAll('iframe'), ...shadowed]
  return frames.filter((frame) => /\/embed\/[a-z0-9-]+\/(?:[?#]|$)/.test(frame.src))
}

/**
 * Gives each frame of ours the height its guest asks for.
 * A second listener, from a script loaded twice, sets the same heights again.
 */
export function sizeFrames(shadowed: ReadonlySet<HTMLIFrameElement>): void {
  addEventListener('message', ({ data, source }: MessageEvent<unknown>) => {
    const height = heightAsked(data)
    if (height === null) return
    for (const frame of framesOf(shadowed)) {
      if (frame.contentWindow !== source) continue
      frame.style.height = `${height}px`
      frame.dispatchEvent(new Event('sized'))
    }
  })
  // Guests that loaded before this script spoke to nobody. '*' since a sandbox hides the origin,
  // and the question holds nothing secret.
  for (const frame of framesOf(shadowed)) {
    frame.contentWindow?.postMessage({ type: 'dalle-credits:measure' }, '*')
  }
}
