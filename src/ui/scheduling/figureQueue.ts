import type { Schedule } from './schedules.ts'

/** `near`: not seen yet, but its words may be. */
export type Place = 'seen' | 'near' | 'away'

/** A chart that follows the scenario when its turn comes. */
export interface QueuedFigure {
  readonly place: () => Place
  readonly update: () => void
}

interface Schedules {
  readonly afterPaint: Schedule
  readonly soon: Schedule
  readonly atRest: Schedule
  readonly whenIdle: Schedule
}

/**
 * Lets the sentence and the slider answer first: after the paint, one chart a task, those that
 * are seen before those near; newer input starts over. What is away waits until it comes near or
 * the page is at rest: whoever copies, searches or saves the page takes the whole of it.
 */
export class FigureQueue {
  readonly #charts = new Set<QueuedFigure>()
  readonly #stale = new Set<QueuedFigure>()
  readonly #schedule: Schedules
  #cancel: (() => void) | null = null
  #waits = false

  constructor(schedule: Schedules) {
    this.#schedule = schedule
  }

  add(chart: QueuedFigure): () => void {
    this.#charts.add(chart)
    return () => {
      this.#charts.delete(chart)
      this.#stale.delete(chart)
    }
  }

  /** The scenario has moved: every chart is out of date. */
  invalidate(): void {
    for (const chart of this.#charts) this.#stale.add(chart)
    this.#stop()
    this.wake()
  }

  /** A chart may have come near. */
  wake(): void {
    if (this.#waits && this.#next()) this.#stop()
    this.#continue(this.#schedule.afterPaint, this.#schedule.atRest)
  }

  #stop(): void {
    this.#cancel?.()
    this.#cancel = null
    this.#waits = false
  }

  #continue(forNear: Schedule, forAway: Schedule): void {
    if (this.#cancel !== null || this.#stale.size === 0) return
    this.#waits = !this.#next()
    this.#cancel = (this.#waits ? forAway : forNear)(this.#run)
  }

  #next(): QueuedFigure | undefined {
    let near: QueuedFigure | undefined
    for (const chart of this.#stale) {
      const place = chart.place()
      if (place === 'seen') return chart
      if (place === 'near') near ??= chart
    }
    return near
  }

  readonly #run = (): void => {
    const { soon, atRest, whenIdle } = this.#schedule
    const forAway = this.#waits ? whenIdle : atRest
    this.#stop()
    const chart = this.#next() ?? [...this.#stale][0]
    if (!chart) return
    this.#stale.delete(chart)
    chart.update()
    this.#continue(soon, forAway)
  }
}
