import { JSDOM } from 'jsdom'
import { connectHeight } from '#ui/embed/height.ts'

/** An embedded page and the page around it, with the layout that jsdom lacks. */
export function guest(address = 'https://credits.example/embed/per-image/') {
  const host = new JSDOM('<!doctype html>', { url: 'https://blog.example/' }).window
  const { window } = new JSDOM('<!doctype html>', { url: address })
  const said: unknown[] = []
  host.postMessage = (message: unknown) => said.push(message)
  const layout = { width: 640, height: 480, sees: () => {} }
  Object.defineProperties(window, {
    parent: { value: host },
    ResizeObserver: { value: observerOf(layout) },
    setInterval: { value: setInterval },
    clearInterval: { value: clearInterval },
  })
  window.document.documentElement.getBoundingClientRect = () =>
    new window.DOMRect(0, 0, layout.width, layout.height)

  return {
    said,
    layout,
    window,
    connect: () => connectHeight(window as unknown as Window & typeof globalThis),
    hear: (data: unknown, source: unknown = host) =>
      window.dispatchEvent(new window.MessageEvent('message', { data, source: source as Window })),
  }
}

/** An observer that fires when the test says that the browser would. */
function observerOf(layout: { sees: () => void }) {
  return class {
    readonly #callback: () => void
    constructor(callback: () => void) {
      this.#callback = callback
    }
    observe(): void {
      layout.sees = this.#callback
    }
    disconnect(): void {
      layout.sees = () => {}
    }
  }
}
