import type { Page } from 'playwright-core'

/** Of the range from end to end: far enough apart that every step changes each page's number. */
const places = Array.from({ length: 40 }, (_, step) => 0.1 + step * 0.02)
const keyPresses = 40

/** Two that a phone's screen holds at once: of the comparison pages, and of ours. */
const twoCharts = ['area', 'line', 'free-paid', 'bill']
  .map((name) => `[data-chart="${name}"]`)
  .join()

/** Ours has another in a line at the screen's edge once the first has left it. */
const sliderOf = (page: Page) => page.getByRole('slider', { name: 'Prompts a month' }).first()

/** Milliseconds from the navigation to the largest paint. */
export function largestPaint(page: Page): Promise<number> {
  return page.evaluate(
    () =>
      new Promise<number>((resolve) =>
        new PerformanceObserver((list) =>
          resolve(list.getEntries().at(-1)?.startTime ?? 0),
        ).observe({ type: 'largest-contentful-paint', buffered: true }),
      ),
  )
}

/** Scrolls so that two charts are seen and waits until they are live. */
export async function showTwoCharts(page: Page): Promise<void> {
  await page.evaluate((selector) => {
    const [first, second] = document.querySelectorAll(selector)
    if (!first || !second) return
    const middle = (first.getBoundingClientRect().top + second.getBoundingClientRect().bottom) / 2
    scrollTo({ top: scrollY + middle - innerHeight / 2, behavior: 'instant' })
  }, twoCharts)
  await page.waitForFunction(
    (selector) =>
      [...document.querySelectorAll(selector)].every((chart) =>
        chart.querySelector('.recharts-wrapper'),
      ),
    twoCharts,
  )
  await page.waitForTimeout(500)
}

/**
 * Milliseconds from each step of the slider to the paint that follows, charts in view: ten steps
 * a second, each just after a paint, as a drag's are, so that a frame is the least it can take.
 */
export function sliderSteps(page: Page): Promise<number[]> {
  return sliderOf(page).evaluate(async (slider, steps) => {
    if (!(slider instanceof HTMLInputElement)) throw new Error('no slider')
    const descriptor = Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')
    const times: number[] = []
    for (const place of steps) {
      await new Promise((resolve) => setTimeout(resolve, 80))
      const said = document.body.textContent
      await nextPaint()
      const began = performance.now()
      // Not through the element's own property, which React watches to tell its writes from ours.
      descriptor?.set?.call(slider, String(place * Number(slider.max)))
      slider.dispatchEvent(new Event('input', { bubbles: true }))
      await nextPaint()
      times.push(performance.now() - began)
      if (document.body.textContent === said) throw new Error('a step changed nothing')
    }
    return times
  }, places)
}

/** What the browser says of each interaction: from the key press to the paint that shows it. */
export async function keyInteractions(page: Page): Promise<number[]> {
  const observed = await page.evaluateHandle(() => {
    const entries: PerformanceEventTiming[] = []
    new PerformanceObserver((list) =>
      entries.push(...(list.getEntries() as PerformanceEventTiming[])),
    ).observe({ type: 'event', durationThreshold: 16 } as PerformanceObserverInit)
    return entries
  })
  const slider = sliderOf(page)
  await slider.evaluate((element: HTMLElement) => element.focus({ preventScroll: true }))
  for (let press = 0; press < keyPresses; press += 1) {
    await page.keyboard.press('ArrowRight')
    await page.waitForTimeout(60)
  }
  await page.waitForTimeout(500)
  const entries = await observed.evaluate((all) =>
    all.map(({ interactionId, duration }) => ({ interactionId, duration })),
  )
  const longest = new Map<number, number>()
  for (const { interactionId, duration } of entries)
    if (interactionId > 0)
      longest.set(interactionId, Math.max(duration, longest.get(interactionId) ?? 0))
  // The browser keeps silent about interactions below 16 ms.
  const silent = Array.from({ length: Math.max(keyPresses - longest.size, 0) }, () => 8)
  return [...longest.values(), ...silent]
}

/** Milliseconds from a step of the slider to the paint after which neither chart changes. */
export function chartsUpToDate(page: Page): Promise<number[]> {
  return sliderOf(page).evaluate(async (slider, selector) => {
    if (!(slider instanceof HTMLInputElement)) throw new Error('no slider')
    const descriptor = Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')
    const charts = [...document.querySelectorAll(selector)]
    const painted = new Map<Node, number>()
    for (const chart of charts)
      new MutationObserver(
        () => void nextPaint().then(() => painted.set(chart, performance.now())),
      ).observe(chart, { subtree: true, childList: true, attributes: true, characterData: true })
    const times: number[] = []
    for (const place of [0.2, 0.3, 0.4, 0.5, 0.6, 0.7]) {
      painted.clear()
      const began = performance.now()
      descriptor?.set?.call(slider, String(place * Number(slider.max)))
      slider.dispatchEvent(new Event('input', { bubbles: true }))
      await new Promise((resolve) => setTimeout(resolve, 1000))
      if (painted.size < charts.length) throw new Error('a chart did not follow')
      times.push(Math.max(...painted.values()) - began)
    }
    return times
  }, twoCharts)
}
