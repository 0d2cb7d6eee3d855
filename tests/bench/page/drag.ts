import type { Page } from 'playwright-core'
import { placeOfOwnBar as placeOfBar } from '#tests/support/ownBar.ts'
import { quantile } from './statistics.ts'

/** Of one drag over the slider, 60 moves a second through the browser's own input. */
export interface Drag {
  readonly framesPerSecond: number
  /** Milliseconds from a move, as the browser had it, until the frame begins that shows it. */
  readonly medianWait: number
  readonly slowWait: number
  /** Milliseconds from a move, as the browser had it, to the end of that frame. */
  readonly medianToPaint: number
  readonly slowToPaint: number
  /** Frames in which the sentence or the hero's mark stood elsewhere than the slider. */
  readonly wrongFrames: number
  /** Milliseconds from the last move until no chart in view changed any more. */
  readonly chartsAfter: number
}

const rate = 60
const seconds = 2

interface Watched {
  frames: number
  readonly waits: number[]
  readonly toPaint: number[]
  wrong: number
  lastMove: number
  lastChange: number
  stop: () => void
}

declare global {
  var dragWatched: Watched
  var placeOfOwnBar: typeof placeOfBar
}

/** Counts frames, the wait of each move, and what a frame shows beside the slider's number. */
function watch(slider: Element): void {
  const said = document.querySelector('#answer') ?? document.querySelector('p')
  const state: Watched = {
    frames: 0,
    waits: [],
    toPaint: [],
    wrong: 0,
    lastMove: 0,
    lastChange: 0,
    stop: () => undefined,
  }
  globalThis.dragWatched = state
  let isOn = true
  /** When the moves came that no frame has shown yet, and those that the last one shows. */
  let coming: number[] = []
  let shown: number[] = []
  // What stands still during a drag is read once: a reading in each frame would be part of its time.
  const track = slider.getBoundingClientRect()
  const thumb = parseFloat(getComputedStyle(slider).getPropertyValue('--thumb'))
  const hero = document.querySelector('[data-chart="credit"]')
  const look = () => {
    const range = slider as HTMLInputElement
    const number = slider.getAttribute('aria-valuetext')?.match(/[\d,]+/)?.[0] ?? range.value
    if (!said?.textContent?.includes(number)) state.wrong += 1
    const bar = hero && placeOfOwnBar(hero)
    if (!bar) return
    // Positions are steps of the axis, of one prompt or of many.
    const share = Number(range.value) / Number(range.max)
    const place = track.left + thumb / 2 + share * (track.width - thumb)
    if (Math.abs(bar.middle - place) > bar.width) state.wrong += 1
  }
  /** By a task of its own, unless the next frame or its moves come before that. */
  const endFrame = () => {
    if (shown.length === 0) return
    const now = performance.now()
    state.toPaint.push(...shown.map((began) => now - began))
    shown = []
    look()
  }
  const frame = () => {
    if (!isOn) return
    const now = performance.now()
    endFrame()
    state.frames += 1
    state.waits.push(...coming.map((began) => now - began))
    shown = coming
    coming = []
    requestAnimationFrame(frame)
    void scheduler.postTask(endFrame, { priority: 'user-blocking' })
  }
  requestAnimationFrame(frame)
  addEventListener(
    'pointermove',
    (event) => {
      // Its thumb stands where its own frame shows it.
      endFrame()
      const all = event.getCoalescedEvents()
      coming.push(...(all.length > 0 ? all : [event]).map(({ timeStamp }) => timeStamp))
      state.lastMove = event.timeStamp
    },
    true,
  )
  const observer = new MutationObserver(
    () =>
      void nextPaint().then(() => {
        state.lastChange = performance.now()
      }),
  )
  for (const chart of document.querySelectorAll('[data-chart]')) {
    const { top, bottom } = chart.getBoundingClientRect()
    if (bottom > 0 && top < innerHeight)
      observer.observe(chart, { subtree: true, childList: true, attributes: true })
  }
  state.stop = () => {
    isOn = false
    observer.disconnect()
  }
}

/** Drags from a fifth of the slider to four fifths and back again. */
export async function drag(page: Page): Promise<Drag> {
  await page.evaluate(() => scrollTo({ top: 0, behavior: 'instant' }))
  await page.waitForTimeout(1000)
  const slider = page.getByRole('slider', { name: 'Prompts a month' }).first()
  const box = await slider.boundingBox()
  if (!box) throw new Error('no slider')
  const session = await page.context().newCDPSession(page)
  const y = box.y + box.height / 2
  const xAt = (share: number) => box.x + box.width * (0.2 + 0.6 * (1 - Math.abs(1 - 2 * share)))
  const mouse = (type: 'mousePressed' | 'mouseMoved' | 'mouseReleased', x: number) =>
    session.send('Input.dispatchMouseEvent', {
      type,
      x,
      y,
      button: 'left',
      buttons: type === 'mouseReleased' ? 0 : 1,
      clickCount: 1,
      pointerType: 'mouse',
    })
  await mouse('mousePressed', xAt(0))
  await page.waitForTimeout(300)
  await page.evaluate(`globalThis.placeOfOwnBar = ${String(placeOfBar)}`)
  await slider.evaluate(watch)
  const moves = rate * seconds
  const began = performance.now()
  const sent: Promise<unknown>[] = []
  for (let move = 1; move <= moves; move += 1) {
    const wait = began + (move * 1000) / rate - performance.now()
    if (wait > 0) await new Promise((resolve) => setTimeout(resolve, wait))
    sent.push(mouse('mouseMoved', xAt(move / moves)))
  }
  await Promise.all(sent)
  const frames = await page.evaluate(() => dragWatched.frames)
  const took = (performance.now() - began) / 1000
  await page.waitForTimeout(1000)
  const seen = await page.evaluate(() => {
    dragWatched.stop()
    const { waits, toPaint, wrong, lastMove, lastChange } = dragWatched
    return { waits, toPaint, wrong, chartsAfter: Math.max(0, lastChange - lastMove) }
  })
  await mouse('mouseReleased', xAt(1))
  await session.detach()
  return {
    framesPerSecond: frames / took,
    medianWait: quantile(seen.waits, 0.5),
    slowWait: quantile(seen.waits, 0.95),
    medianToPaint: quantile(seen.toPaint, 0.5),
    slowToPaint: quantile(seen.toPaint, 0.95),
    wrongFrames: seen.wrong,
    chartsAfter: seen.chartsAfter,
  }
}
