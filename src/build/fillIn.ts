/**
 * Puts something into the one place of a document that is made for it. A document without the
 * place, or with two, is not the one that was meant.
 */
export function fillIn(document: string, place: string | RegExp, filling: string): string {
  const found =
    typeof place === 'string'
      ? document.split(place).length - 1
      : [...document.matchAll(new RegExp(place, `${place.flags}g`))].length
  if (found !== 1) throw new Error(`the document has ${found} places “${String(place)}”, not one`)
  // As a function: in a text `$&` would mean what was found.
  return document.replace(place, () => filling)
}
