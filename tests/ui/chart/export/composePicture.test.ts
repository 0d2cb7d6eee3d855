import { JSDOM } from 'jsdom'
import { describe, expect, test } from 'vitest'
import { composePicture, type Composition } from '#ui/chart/export/composePicture.ts'

const lettering = { family: 'serif', size: 20, weight: '400', colour: 'black' }

function composition(changes: Partial<Composition> = {}): Composition {
  return {
    title: 'What does one image cost?',
    takeaway: 'Each image you keep costs you 9.4¢.',
    source: 'DALL·E Credit Explorer.',
    link: 'https://credits.example/?prompts=20&kept=4',
    letterings: { title: lettering, takeaway: lettering, source: lettering },
    paper: 'ivory',
    drawing: { markup: '<svg width="600" height="300"/>', width: 600, height: 300 },
    measure:
      ({ size }) =>
      (text) =>
        (text.length * size) / 2,
    ...changes,
  }
}

function read(changes: Partial<Composition> = {}) {
  const picture = composePicture(composition(changes))
  const { document } = new JSDOM(picture.svg, { contentType: 'image/svg+xml' }).window
  const written = [...document.querySelectorAll('text')]
  return { picture, document, written, lines: written.map(({ textContent }) => textContent) }
}

describe('a picture', () => {
  test('holds title, takeaway, source and link around the drawing', () => {
    const { lines, document } = read()
    expect(lines).toEqual([
      'What does one image cost?',
      'Each image you keep costs you 9.4¢.',
      'DALL·E Credit Explorer.',
      'https://credits.example/?prompts=20&kept=4',
    ])
    expect(document.querySelector('a')?.getAttribute('href')).toBe(composition().link)
    expect(document.querySelector('svg > g > svg')).not.toBeNull()
  })

  test('has paper of its own as large as itself', () => {
    const { picture, document } = read()
    const paper = document.querySelector('rect')
    expect(paper?.getAttribute('fill')).toBe('ivory')
    expect(Number(paper?.getAttribute('width'))).toBe(picture.width)
    expect(Number(paper?.getAttribute('height'))).toBe(picture.height)
  })

  test('grows by the lines of a long takeaway, and nothing lies below its edge', () => {
    const long = read({ takeaway: 'word '.repeat(60).trim() })
    expect(long.picture.height).toBeGreaterThan(read().picture.height + 4 * 20)
    const lowest = Math.max(...long.written.map((line) => Number(line.getAttribute('y'))))
    expect(lowest).toBeLessThan(long.picture.height)
  })

  test('takes words that look like markup as words', () => {
    const { lines } = read({ takeaway: '</text><script>1</script> & "so"' })
    expect(lines[1]).toBe('</text><script>1</script> & "so"')
  })
})
