import { describe, expect, it } from 'vitest'
import { leaveByWordPress, wordPressSecret } from '#ui/embed/wordPress.ts'

/** A window in a frame, and what it has told its parent. */
function frame(origin = 'null') {
  const told: unknown[] = []
  const window = {
    origin,
    parent: { postMessage: (message: unknown) => told.push(message) },
  }
  return { window: window as unknown as Window, told }
}

const embedded = 'https://credits.example/embed/account/?bonus=50#?secret=aB3xYz09Qw'

describe('in WordPress’ sandbox', () => {
  it('asks the page around it to follow a link', () => {
    const { window, told } = frame()
    expect(leaveByWordPress(window, embedded, 'https://credits.example/?bonus=50')).toBe(true)
    expect(told).toEqual([
      { message: 'link', value: 'https://credits.example/?bonus=50', secret: 'aB3xYz09Qw' },
    ])
  })

  it('leaves the link to the browser where nobody listens, or where it works', () => {
    for (const [address, origin] of [
      ['https://credits.example/embed/account/', 'null'],
      [embedded, 'https://credits.example'],
    ] as const) {
      const { window, told } = frame(origin)
      expect(leaveByWordPress(window, address, 'https://credits.example/')).toBe(false)
      expect(told).toEqual([])
    }
  })

  it('takes for a secret what WordPress writes, and nothing else', () => {
    expect(wordPressSecret(embedded)).toBe('aB3xYz09Qw')
    expect(wordPressSecret('https://credits.example/#?secret=a"b')).toBeNull()
    expect(wordPressSecret('https://credits.example/?secret=abc')).toBeNull()
  })
})
