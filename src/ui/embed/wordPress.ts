/** WordPress gives each frame of a stranger a secret in its address, and listens to who knows it. */
export function wordPressSecret(address: string): string | null {
  return /#\?secret=([a-z0-9]+)$/i.exec(address)?.[1] ?? null
}

/**
 * In WordPress' sandbox no link can open a window: the page around it is asked to go there, which
 * its wp-embed.js does for an address on the frame's own host. False where nobody can be asked.
 */
export function leaveByWordPress(
  { origin, parent }: Window,
  address: string,
  href: string,
): boolean {
  const secret = wordPressSecret(address)
  if (origin !== 'null' || secret === null) return false
  parent.postMessage({ message: 'link', value: href, secret }, '*')
  return true
}
