import css from '#ui/kit/tokens.css?raw'

/** The light theme's colours, from the one file that holds them. */
const colours = new Map(
  [...css.matchAll(/--([\w-]+): light-dark\((#\w+),/g)].map(([, name, light]) => [name, light]),
)

export function token(
  name: 'paper' | 'ink' | 'ink-2' | 'rule' | 'free' | 'included' | 'paid' | 'expired',
): string {
  const colour = colours.get(name)
  if (colour === undefined) throw new Error(`tokens.css has no --${name}`)
  return colour
}
