import { describe, expect, it } from 'vitest'
import { holdsPicture } from '#ui/chart/export/holdsPicture.ts'

const [width, height] = [60, 40]

/** A picture by the grey of each of its pixels. */
function picture(grey: (x: number, y: number) => number) {
  const data = new Uint8ClampedArray(4 * width * height)
  for (let y = 0; y < height; y += 1)
    for (let x = 0; x < width; x += 1)
      data.set([grey(x, y), grey(x, y), 90, 255], 4 * (y * width + x))
  return { data, width, height }
}

const isInk = (x: number, y: number) => x > 20 && x < 40 && y > 15 && y < 25
const drawn = (x: number, y: number) => (isInk(x, y) ? 20 : 250)
/** The same each time, and all over the place. */
const noise = (x: number, y: number) => (x * 97 + y * 57 + x * y * 31) % 256

describe('a PNG holds the picture', () => {
  it('where ink stands on paper', () => {
    expect(holdsPicture(picture(drawn))).toBe(true)
    expect(holdsPicture(picture((x, y) => 255 - drawn(x, y)))).toBe(true)
  })

  it('where nobody sees what was changed', () => {
    expect(holdsPicture(picture((x, y) => drawn(x, y) + (noise(x, y) % 3)))).toBe(true)
  })

  it('not where it is noise, within or all over', () => {
    expect(holdsPicture(picture(noise))).toBe(false)
    expect(holdsPicture(picture((x, y) => (y > 30 ? noise(x, y) : drawn(x, y))))).toBe(false)
  })

  it('not where it is blank, or was never drawn', () => {
    expect(holdsPicture(picture(() => 255))).toBe(false)
    const [empty] = [new Uint8ClampedArray(4 * width * height)]
    expect(holdsPicture({ data: empty, width, height })).toBe(false)
  })
})
