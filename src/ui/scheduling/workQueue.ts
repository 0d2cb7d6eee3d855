import type { Work } from '#domain/work.ts'
import { afterPaint, soon } from './schedules.ts'

/** Milliseconds of work between two chances for the page to answer the reader. */
const slice = 12

interface Job {
  readonly work: Work<unknown>
  readonly onDone: () => void
}

interface Clock {
  readonly now: () => number
  /** Before the first slice: what the reader did is shown first. */
  readonly afterPaint: (task: () => void) => void
  /** Before each slice that follows. */
  readonly soon: (task: () => void) => void
}

/** Does long work a slice at a time, each job in its turn, so that none holds the page. */
export class WorkQueue {
  readonly #jobs = new Set<Job>()
  readonly #clock: Clock
  #waiting = false

  constructor(clock: Clock) {
    this.#clock = clock
  }

  /** Returns its own undo: work whose result nobody wants any more is dropped. */
  add(work: Work<unknown>, onDone: () => void): () => void {
    const job = { work, onDone }
    this.#jobs.add(job)
    this.#wake(this.#clock.afterPaint)
    return () => this.#jobs.delete(job)
  }

  #wake(schedule: Clock['soon']): void {
    if (this.#waiting || this.#jobs.size === 0) return
    this.#waiting = true
    schedule(this.#run)
  }

  readonly #run = (): void => {
    this.#waiting = false
    const end = this.#clock.now() + slice
    try {
      for (const job of this.#jobs) {
        this.#workOn(job, end)
        if (this.#clock.now() >= end) break
      }
    } finally {
      // A job that throws takes only itself down.
      this.#wake(this.#clock.soon)
    }
  }

  /** What is not done when its time is up goes to the end of the queue. */
  #workOn(job: Job, end: number): void {
    this.#jobs.delete(job)
    do {
      if (job.work.next().done) {
        job.onDone()
        return
      }
    } while (this.#clock.now() < end)
    this.#jobs.add(job)
  }
}

/** The one queue of the page. */
export const workQueue = new WorkQueue({
  now: () => performance.now(),
  afterPaint,
  soon,
})
