import { JSDOM } from 'jsdom'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { connectHeight } from '#ui/embed/height.ts'
import { guest } from '#tests/support/guest.ts'

beforeEach(() => {
  vi.useFakeTimers()
})
afterEach(() => {
  vi.useRealTimers()
})

const ours = (height: number) => ({ type: 'dalle-credits:height', height })
const amps = (height: number) => ({ sentinel: 'amp', type: 'embed-size', height })

describe('an embed tells its height', () => {
  test('at once, and again when everything has loaded', () => {
    const { connect, said, window, layout } = guest()
    connect()
    expect(said).toEqual([ours(480), amps(480)])
    layout.height = 500.2
    window.dispatchEvent(new window.Event('load'))
    expect(said.slice(2)).toEqual([ours(501), amps(501)])
  })

  test('when the browser sees it change, and not when it only gets wider', () => {
    const { connect, said, layout } = guest()
    connect()
    layout.width = 700
    layout.sees()
    expect(said).toHaveLength(2)
    layout.height = 600
    layout.sees()
    expect(said.slice(2)).toEqual([ours(600), amps(600)])
  })

  test('within a second where the browser sees nothing, and then falls silent', () => {
    const { connect, said, layout } = guest()
    connect()
    layout.height = 600
    vi.advanceTimersByTime(1000)
    expect(said.slice(2)).toEqual([ours(600), amps(600)])
    vi.advanceTimersByTime(60_000)
    expect(said).toHaveLength(4)
  })

  test('not while its host does not display it', () => {
    const { connect, said, layout } = guest()
    layout.height = 0
    connect()
    expect(said).toEqual([])
    layout.height = 480
    vi.advanceTimersByTime(1000)
    expect(said).toEqual([ours(480), amps(480)])
  })

  test('to nobody where nobody embeds it', () => {
    const { window } = new JSDOM()
    const said = vi.spyOn(window, 'postMessage')
    connectHeight(window as unknown as Window & typeof globalThis)
    window.dispatchEvent(new window.Event('load'))
    expect(said).not.toHaveBeenCalled()
  })

  test('no more once disconnected', () => {
    const { connect, said, layout, hear } = guest()
    connect()()
    said.length = 0
    layout.height = 600
    layout.sees()
    vi.advanceTimersByTime(5000)
    hear({ message: 'ready' })
    expect(said).toEqual([])
  })
})

describe('WordPress', () => {
  const address = 'https://credits.example/s/light/#?secret=aB3xYz09Qw'
  const wordPress = { message: 'height', value: 480, secret: 'aB3xYz09Qw' }

  test('gets its secret back with the height, on load and when it is ready', () => {
    const { connect, said, hear } = guest(address)
    connect()
    expect(said).toContainEqual(wordPress)
    said.length = 0
    hear({ message: 'ready', secret: 'aB3xYz09Qw' })
    expect(said).toContainEqual(wordPress)
  })

  test('still gets it after a link in the text has moved the hash', () => {
    const { connect, said, hear, window } = guest(address)
    connect()
    said.length = 0
    window.location.hash = '#prompts=40'
    hear({ message: 'ready' })
    expect(said).toContainEqual(wordPress)
  })

  test('is found behind a scenario in the hash', () => {
    const { connect, said } = guest('https://credits.example/#prompts=20#?secret=aB3xYz09Qw')
    connect()
    expect(said).toContainEqual(wordPress)
  })
})

describe('pym.js', () => {
  const address = 'https://credits.example/embed/answer/?initialWidth=640&childId=pym-0-x1&kept=4'

  test('hears the height under the name it gave, on load and at each new width', () => {
    const { connect, said, hear } = guest(address)
    connect()
    expect(said).toContain('pymxPYMxpym-0-x1xPYMxheightxPYMx480')
    said.length = 0
    hear('pymxPYMxpym-0-x1xPYMxwidthxPYMx320')
    expect(said).toContain('pymxPYMxpym-0-x1xPYMxheightxPYMx480')
  })

  test('is not answered when it speaks to another frame or tells where it has scrolled to', () => {
    const { connect, said, hear } = guest(address)
    connect()
    said.length = 0
    hear('pymxPYMxpym-1-y2xPYMxwidthxPYMx320')
    hear('pymxPYMxpym-0-x1xPYMxviewport-iframe-positionxPYMx1 2 3 4 5 6')
    expect(said).toEqual([])
  })
})

describe('open-iframe-resizer', () => {
  const size = { type: 'iframe-resized', width: 640, height: 480 }

  test('is spoken to from its greeting on', () => {
    const { connect, said, hear, layout } = guest()
    connect()
    expect(said).not.toContainEqual(size)
    hear({ type: 'iframe-child-init' })
    expect(said).toContainEqual(size)
    layout.height = 600
    layout.sees()
    expect(said).toContainEqual({ ...size, height: 600 })
    said.length = 0
    hear({ type: 'iframe-get-child-dimensions' })
    expect(said).toContainEqual({ ...size, height: 600 })
  })
})

describe('messages', () => {
  test('from our own host script are answered', () => {
    const { connect, said, hear } = guest()
    connect()
    said.length = 0
    hear({ type: 'dalle-credits:measure' })
    expect(said).toContainEqual(ours(480))
  })

  test('from anyone but the parent are ignored', () => {
    const { connect, said, hear, window } = guest()
    connect()
    said.length = 0
    hear({ type: 'dalle-credits:measure' }, window)
    hear({ type: 'iframe-child-init' }, null)
    expect(said).toEqual([])
  })

  test.each([null, undefined, 7, '', 'pym', 'pymxPYMxnullxPYMxwidthxPYMx320', {}, { type: {} }])(
    'that ask for nothing are ignored: %j',
    (data) => {
      const { connect, said, hear } = guest()
      connect()
      said.length = 0
      hear(data)
      expect(said).toEqual([])
    },
  )
})
