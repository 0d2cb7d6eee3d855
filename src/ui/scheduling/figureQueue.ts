import type { Schedule } from './schedules.ts'

/** `near`: not seen yet, but its words may be. */
export type Place = 'seen' | 'near' | 'away'

/** A figure that follows the scenario when its turn comes. */
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
 * Lets the sentence and the slider answer first: after the paint, one figure a task, those that
 * are seen before those near; newer input starts over. What is away waits until it comes near or
 * the page is at rest: whoever copies, searches or saves the page takes the whole of it.
 */
export class FigureQueue {
  readonly #figures = new Set<QueuedFigure>()
  readonly #stale = new Set<QueuedFigure>()
  readonly #schedule: Schedules
  #cancel: (() => void) | null = null
  #waits = false

  constructor(schedule: Schedules) {
    this.#schedule = schedule
  }

  add(figure: QueuedFigure): () => void {
    this.#figures.add(figure)
    return () => {
      this.#figures.delete(figure)
      this.#stale.delete(figure)
    }
  }

  /** The scenario has moved: every figure is out of date. */
  invalidate(): void {
    for (const figure of this.#figures) this.#stale.add(figure)
    this.#stop()
    this.wake()
  }

  /** A figure may have come near. */
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
    for (const figure of this.#stale) {
      const place = figure.place()
      if (place === 'seen') return figure
      if (place === 'near') near ??= figure
    }
    return near
  }

  readonly #run = (): void => {
    const { soon, atRest, whenIdle } = this.#schedule
    const forAway = this.#waits ? whenIdle : atRest
    this.#stop()
    const figure = this.#next() ?? [...this.#stale][0]
    if (!figure) return
    this.#stale.delete(figure)
    figure.update()
    this.#continue(soon, forAway)
  }
}
