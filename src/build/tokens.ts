import css from '#ui/kit/tokens.css?raw'

/** The light theme's tokens, from the one file that holds them. */
const root = /:root \{([^}]*)\}/.exec(css)?.[1] ?? ''
const values = new Map(
  [...root.matchAll(/--([\w-]+):\s*([^;]+);/g)].map(([, name, value]) => [name, value]),
)

export function token(name: 'paper' | 'ink' | 'ink-2' | 'rule' | 'free' | 'paid'): string {
  const value = values.get(name)
  if (value === undefined) throw new Error(`tokens.css has no --${name}`)
  return value
}
