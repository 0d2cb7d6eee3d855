/** What a link says, as text, by key; of a key given twice the first. */
export type LinkParams = ReadonlyMap<string, string>

/** How often a link may have been encoded on its way. */
const mostEncodings = 4

function decoded(text: string): string {
  let plain = text.replace(/\+/g, ' ')
  try {
    for (let times = 0; times < mostEncodings; times += 1) plain = decodeURIComponent(plain)
  } catch {
    // A broken percent-code is itself.
  }
  return plain
}

/**
 * Reads more into a link than the page's own reader does: one that is taken to say something only
 * hides numbers for a moment, while one that is overlooked would show those of another scenario.
 */
export function linkParamsOf(link: string): LinkParams {
  const said = new Map<string, string>()
  // As mail and forums leave it, the `&` is `&amp;` or `&#038;`.
  for (const pair of link.split(/[?&#]+(?:amp;|0*38;)*/)) {
    const [, name = '', value = ''] = /^([^=:]*)[=:]?([^]*)/.exec(decoded(pair)) ?? []
    const key = name.toLowerCase().replace(/[\W_]/g, '')
    if (!said.has(key)) said.set(key, value.trim())
  }
  return said
}

type Values = Readonly<Record<string, string>>

/** Whether a link asks for another scenario than the page was built with. Keys of others don't count. */
export function asksForAnother(link: LinkParams, built: LinkParams, defaults: Values): boolean {
  const keys = Object.keys(defaults)
  return (
    keys.some((key) => link.has(key)) &&
    keys.some((key) => (link.get(key) ?? defaults[key]) !== (built.get(key) ?? defaults[key]))
  )
}
