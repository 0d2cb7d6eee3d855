/** How wide a piece of text would be drawn. */
export type WidthOf = (text: string) => number

/** The longest beginning of a word that fits; one character at least, so that every line has one. */
function fittingPart(word: string, widthOf: WidthOf, limit: number): string {
  let end = word.length
  while (end > 1 && widthOf(word.slice(0, end)) > limit) end -= 1
  return word.slice(0, end)
}

/** Text in lines no wider than the limit; a word that is wider by itself, as links are, is broken. */
export function wrapText(text: string, widthOf: WidthOf, limit: number): string[] {
  const lines: string[] = []
  let line = ''
  for (let word of text.split(' ')) {
    const longer = line === '' ? word : `${line} ${word}`
    if (widthOf(longer) <= limit) {
      line = longer
      continue
    }
    if (line !== '') lines.push(line)
    while (widthOf(word) > limit && word.length > 1) {
      const part = fittingPart(word, widthOf, limit)
      lines.push(part)
      word = word.slice(part.length)
    }
    line = word
  }
  return line === '' ? lines : [...lines, line]
}
