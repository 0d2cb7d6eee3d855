import css from '#ui/kit/tokens.css?raw'

/** The light theme's colours, from the one file that holds them. */
const colours = new Map(
  [...css.matchAll(/--([\w-]+): light-dark\((#\w+),/g)].map(([, name = '', light = '']) => [
    name,
    light,
  ]),
)

/** What a token is on paper: a colour, a list of fonts, or another token's. */
export function token(name: string): string {
  const value = colours.get(name) ?? new RegExp(`--${name}: ([^;]+);`).exec(css)?.[1]
  if (value === undefined) throw new Error(`tokens.css has no --${name}`)
  return withTokens(value)
}

/** Text with each `var(--x)` in it as what it stands for, for programs that know no variables. */
export function withTokens(text: string): string {
  return text.replace(/var\(--([\w-]+)\)/g, (_, name: string) => token(name))
}
