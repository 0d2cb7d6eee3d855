/** Of text in a computed colour, from 0, black, to 1, white; green is most of what is seen of it. */
function lightnessOf(colour: string): number {
  const numbers = colour.replace(/^color\S+/, '').match(/[\d.]+/g) ?? []
  const [first = 0, second = 0] = numbers.map(Number)
  switch (colour.charAt(0)) {
    case 'r':
      return second / 255
    case 'c':
      return second
    case 'l':
      return first / 100
    default:
      return first
  }
}

/**
 * What the author asked for, else that of the page around the element, told by its text: it is
 * light on dark paper, whether a class, `color-scheme` or the system made it so.
 */
export function themeOf(element: Element): string {
  const theme = element.getAttribute('theme') ?? ''
  if (/^(?:light|dark)$/.test(theme)) return theme
  return lightnessOf(getComputedStyle(element).color) > 0.5 ? 'dark' : 'light'
}
