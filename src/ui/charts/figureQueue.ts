import type { Schedule } from '#ui/working/schedules.ts'

/** `near`: not seen yet, but its words may be. */
export type Place = 'seen' | 'near' | 'away'

/** A figure that follows the scenario when its turn comes. */
export interface QueuedFigure {
  readonly place: () => Place
  readonly update: () => void
}

/**
 * Lets the sentence and the slider answer first: after the paint, one figure a task, those that
 * are seen before those near; newer input starts over, and what is away waits until it comes near.
 */
export class FigureQueue {
  readonly #figures = new Set<QueuedFigure>()
  readonly #stale = new Set<QueuedFigure>()
  readonly #afterPaint: Schedule
  readonly #soon: Schedule
  #cancel: (() => void) | null = null

  constructor(schedule: { readonly afterPaint: Schedule; readonly soon: Schedule }) {
    this.#afterPaint = schedule.afterPaint
    this.#soon = schedule.soon
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
    this.#cancel?.()
    this.#cancel = null
    this.wake()
  }

  /** A figure may have come near. */
  wake(): void {
    this.#continue(this.#afterPaint)
  }

  #continue(schedule: Schedule): void {
    if (this.#cancel === null && this.#next()) this.#cancel = schedule(this.#run)
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
    this.#cancel = null
    const figure = this.#next()
    if (!figure) return
    this.#stale.delete(figure)
    figure.update()
    this.#continue(this.#soon)
  }
}
