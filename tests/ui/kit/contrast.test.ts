import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'

const tokens = readFileSync('src/ui/kit/tokens.css', 'utf8')

const pairs = [...tokens.matchAll(/--([\w-]+): light-dark\((#[\da-f]{6}), (#[\da-f]{6})\)/g)].map(
  ([, name = '', light = '', dark = '']) => ({ name, light, dark }),
)

const themes = {
  light: new Map(pairs.map(({ name, light }) => [name, light])),
  dark: new Map(pairs.map(({ name, dark }) => [name, dark])),
}

/** WCAG 2.2, “relative luminance”. */
function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const share = Number.parseInt(colour.slice(at, at + 2), 16) / 255
    return share <= 0.040_45 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4
  })
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue
}

function contrast(one: string, other: string): number {
  const [high = 1, low = 0] = [luminance(one), luminance(other)].toSorted((a, b) => b - a)
  return (high + 0.05) / (low + 0.05)
}

const words = ['ink', 'ink-2', 'free', 'paid', 'focus']
const marks = ['edge', 'expired', 'ghost']

describe.for(Object.entries(themes))('in %s', ([, colours]) => {
  const ratio = (name: string, on = 'paper') =>
    contrast(colours.get(name) ?? '', colours.get(on) ?? '')

  it.for(words)('words in %s stand out from paper by 4.5 to 1', (name) => {
    expect(ratio(name)).toBeGreaterThanOrEqual(4.5)
  })

  it.for(marks)('marks and edges in %s stand out from paper by 3 to 1', (name) => {
    expect(ratio(name)).toBeGreaterThanOrEqual(3)
  })

  it('the curve of the bill stands out from its own wash', () => {
    expect(ratio('paid', 'paid-wash')).toBeGreaterThanOrEqual(3)
  })
})

it('knows that black on white is 21 to 1', () => {
  expect(contrast('#000000', '#ffffff')).toBeCloseTo(21)
})
