/** A figure that follows the scenario when its turn comes. */
export interface QueuedFigure {
  readonly isVisible: () => boolean
  readonly update: () => void
}

/** Calls back later; returns its own undo. */
export type Schedule = (task: () => void) => () => void

/**
 * Lets the sentence and the slider answer first: after the paint, one visible figure a task;
 * newer input starts over, and what is off screen waits until it is seen.
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

  /** A figure may have come into view. */
  wake(): void {
    this.#continue(this.#afterPaint)
  }

  #continue(schedule: Schedule): void {
    if (this.#cancel === null && this.#next()) this.#cancel = schedule(this.#run)
  }

  #next(): QueuedFigure | undefined {
    for (const figure of this.#stale) if (figure.isVisible()) return figure
    return undefined
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

/** As a task of its own; the browser lets input go first. */
export const soon: Schedule = (task) => {
  const timer = setTimeout(task, 0)
  return () => clearTimeout(timer)
}

/** After the next paint, as a task of its own. */
export const afterPaint: Schedule = (task) => {
  let timer: ReturnType<typeof setTimeout> | undefined
  const frame = requestAnimationFrame(() => {
    timer = setTimeout(task, 0)
  })
  return () => {
    cancelAnimationFrame(frame)
    clearTimeout(timer)
  }
}
