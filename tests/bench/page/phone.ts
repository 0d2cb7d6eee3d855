import type { Browser, Page } from 'playwright-core'

/** A middling phone on a slow network. */
const phone = { viewport: { width: 412, height: 915 }, isMobile: true, hasTouch: true }
const network = {
  offline: false,
  latency: 150,
  downloadThroughput: 1_600_000 / 8,
  uploadThroughput: 750_000 / 8,
}
const slowdown = 4

declare global {
  /** In a measured page: resolves after the next paint. */
  var nextPaint: () => Promise<void>
}

/** A task of the highest priority, posted from a frame, is the first that can run after its paint. */
const nextPaintScript = `globalThis.nextPaint = () =>
  new Promise((resolve) =>
    requestAnimationFrame(() => scheduler.postTask(resolve, { priority: 'user-blocking' })))
// tsx names the functions of what it hands to the page by this.
globalThis.__name = (named) => named`

export interface OpenedPage {
  readonly page: Page
  /** Bytes of all answers so far, as they came over the wire. */
  readonly bytes: () => number
  /** Requests to other origins so far. */
  readonly foreign: () => number
}

/** Waits until no answer has been awaited for half a second, from now on: a page may begin late. */
function networkQuiet(page: Page): () => Promise<void> {
  const last = { awaited: 0, change: 0 }
  const count = (change: number) => () => {
    last.awaited += change
    last.change = Date.now()
  }
  page.on('request', count(1))
  page.on('requestfinished', count(-1))
  page.on('requestfailed', count(-1))
  return async () => {
    last.change = Date.now()
    while (last.awaited > 0 || Date.now() - last.change < 500) await page.waitForTimeout(50)
  }
}

/** Opens an address with nothing cached and waits until the network has been quiet. */
export async function openOnPhone(browser: Browser, address: string): Promise<OpenedPage> {
  const context = await browser.newContext(phone)
  await context.addInitScript({ content: nextPaintScript })
  const page = await context.newPage()
  const session = await context.newCDPSession(page)
  await session.send('Network.enable')
  await session.send('Network.emulateNetworkConditions', network)
  await session.send('Emulation.setCPUThrottlingRate', { rate: slowdown })
  let bytes = 0
  let foreign = 0
  const { origin } = new URL(address)
  session.on('Network.loadingFinished', ({ encodedDataLength }) => (bytes += encodedDataLength))
  page.on('request', (request) => {
    const url = new URL(request.url())
    if (url.protocol.startsWith('http') && url.origin !== origin) foreign += 1
  })
  const quiet = networkQuiet(page)
  await page.goto(address)
  await quiet()
  return { page, bytes: () => bytes, foreign: () => foreign }
}
