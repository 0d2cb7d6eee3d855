/** Into the text node that is there, as React does, unless a translator has put others in its place. */
export function writeText(element: Element, text: string): void {
  const [node, ...others] = element.childNodes
  if (node instanceof Text && others.length === 0) node.data = text
  else element.textContent = text
}
