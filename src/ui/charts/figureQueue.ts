/** A figure that follows the scenario when its turn comes. */
export interface QueuedFigure {
  readonly isVisible: () => boolean
  readonly update: () => void
}

/** Calls back after the next paint; returns its own undo. */
export type Schedule = (task: () => void) => () => void

/**
 * Lets the sentence and the slider answer first: after the paint, one visible figure a task;
 * newer input starts over, and what is off screen waits until it is seen.
 */
export class FigureQueue {
  readonly #figures = new Set<QueuedFigure>()
  readonly #stale = new Set<QueuedFigure>()
  readonly #schedule: Schedule
  #cancel: (() => void) | null = null

  constructor(schedule: Schedule) {
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
    this.#cancel?.()
    this.#cancel = null
    this.wake()
  }

  /** A figure may have come into view. */
  wake(): void {
    if (this.#cancel === null && this.#next()) this.#cancel = this.#schedule(this.#run)
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
    this.wake()
  }
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
