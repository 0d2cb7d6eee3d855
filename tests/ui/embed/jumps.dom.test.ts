import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { connectJumps } from '#ui/embed/jumps.ts'

const host = { postMessage: vi.fn<(message: unknown, target: string) => void>() }
const scrollIntoView = vi.fn<() => void>()
let disconnect = (): void => undefined

function layOut(content: number): void {
  Object.defineProperty(document.documentElement, 'scrollHeight', {
    configurable: true,
    value: content,
  })
}

beforeEach(() => {
  vi.useFakeTimers()
  document.body.innerHTML = `
    <a href="#today">And today?</a>
    <a href="#nowhere">Nowhere</a>
    <section id="today" aria-labelledby="title"><h2 id="title">And today?</h2></section>`
  const section = document.querySelector<HTMLElement>('#today')
  if (!section) throw new Error('no section')
  section.getBoundingClientRect = () => new DOMRect(0, 4321, 600, 900)
  section.scrollIntoView = scrollIntoView
  Object.defineProperty(window, 'parent', { configurable: true, value: host })
  layOut(window.innerHeight)
  disconnect = connectJumps(window)
})

afterEach(() => {
  disconnect()
  vi.useRealTimers()
  host.postMessage.mockReset()
  Object.defineProperty(window, 'parent', { configurable: true, value: window })
})

/** Whether the browser is left to follow the link. */
function press(hash: string, how: MouseEventInit = {}): boolean {
  const click = new MouseEvent('click', { bubbles: true, cancelable: true, ...how })
  return document.querySelector(`[href="${hash}"]`)?.dispatchEvent(click) ?? true
}

const hear = (data: unknown, source: unknown = host) =>
  window.dispatchEvent(new MessageEvent('message', { data, source: source as Window }))
const focused = () => document.activeElement?.id
const scrolled = { type: 'dalle-credits:scrolled' }

describe('a link to a section in a frame as high as its content', () => {
  test('asks the host to scroll there, and leaves the address alone', () => {
    expect(press('#today')).toBe(false)
    expect(host.postMessage.mock.calls).toEqual([
      [{ type: 'dalle-credits:scroll', top: 4321 }, '*'],
    ])
  })

  test('leaves the scrolling to a host that answers', () => {
    const focus = vi.spyOn(HTMLElement.prototype, 'focus')
    press('#today')
    hear(scrolled)
    vi.advanceTimersByTime(1000)
    expect(focus.mock.calls).toEqual([[{ preventScroll: true }]])
    expect(focused()).toBe('title')
    focus.mockRestore()
  })

  test('scrolls by the focus where no host answers', () => {
    const focus = vi.spyOn(HTMLElement.prototype, 'focus')
    press('#today')
    hear(scrolled, window)
    hear({ type: 'other' })
    hear(null)
    expect(focus).not.toHaveBeenCalled()
    vi.advanceTimersByTime(1000)
    expect(focus.mock.calls).toEqual([[undefined]])
    expect(focused()).toBe('title')
    focus.mockRestore()
  })

  test('leaves nothing behind on what took the focus', () => {
    press('#today')
    hear(scrolled)
    document.querySelector<HTMLElement>('#title')?.blur()
    expect(document.querySelector('[tabindex]')).toBeNull()
  })
})

test('a frame that scrolls by itself does so', () => {
  layOut(window.innerHeight + 1)
  expect(press('#today')).toBe(false)
  expect(scrollIntoView).toHaveBeenCalledOnce()
  expect(host.postMessage).not.toHaveBeenCalled()
  expect(focused()).toBe('title')
})

test.each([{ ctrlKey: true }, { metaKey: true }, { shiftKey: true }, { button: 1 }])(
  'a click with %j is the browser’s',
  (how) => {
    expect(press('#today', how)).toBe(true)
    expect(host.postMessage).not.toHaveBeenCalled()
  },
)

test('a link to what is not there is the browser’s', () => {
  expect(press('#nowhere')).toBe(true)
})

test('a page in no frame keeps its links', () => {
  disconnect()
  Object.defineProperty(window, 'parent', { configurable: true, value: window })
  disconnect = connectJumps(window)
  expect(press('#today')).toBe(true)
})
