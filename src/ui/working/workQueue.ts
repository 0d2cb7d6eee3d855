import type { Work } from '#domain/work.ts'

/** Milliseconds of work between two chances for the page to answer the reader. */
const slice = 12

interface Job {
  readonly work: Work<unknown>
  readonly onDone: () => void
}

interface Clock {
  readonly now: () => number
  /** Calls back as a task of its own; the browser lets input go first. */
  readonly soon: (task: () => void) => void
}

/** Does long work a slice at a time, first come, first served, so that it never holds the page. */
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
    this.#wake()
    return () => this.#jobs.delete(job)
  }

  #wake(): void {
    if (this.#waiting || this.#jobs.size === 0) return
    this.#waiting = true
    this.#clock.soon(this.#run)
  }

  readonly #run = (): void => {
    this.#waiting = false
    const end = this.#clock.now() + slice
    for (const job of this.#jobs) {
      if (this.#clock.now() >= end) break
      this.#workOn(job, end)
    }
    this.#wake()
  }

  #workOn(job: Job, end: number): void {
    do {
      if (job.work.next().done) {
        this.#jobs.delete(job)
        job.onDone()
        return
      }
    } while (this.#clock.now() < end)
  }
}

/** The one queue of the page. */
export const workQueue = new WorkQueue({
  now: () => performance.now(),
  soon: (task) => setTimeout(task, 0),
})
