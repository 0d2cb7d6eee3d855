import type { Work } from '#domain/work.ts'
import { afterCalmFrame, atRest, soon, whenIdle, type Delay, type Undo } from './delays.ts'

/**
 * What a task is for: a chart that is seen, one that is near the window, a computation that somebody
 * waits for, or what nobody sees.
 */
export type Priority = 'seen' | 'near' | 'background' | 'away'

type Steps = Pick<Work<unknown>, 'next'>

/** Work that is done at once. */
export const oneStep = (run: () => void): Steps => ({
  next: () => {
    run()
    return { done: true, value: undefined }
  },
})

export interface Task {
  /** Asked before each turn: the reader may have scrolled. */
  readonly priority: () => Priority
  readonly work: Steps
  /** What it throws ends it, and nothing else. */
  readonly onError?: (error: unknown) => void
}

interface Clock {
  readonly now: () => number
  readonly afterCalmFrame: Delay
  readonly soon: Delay
  readonly atRest: Delay
  readonly whenIdle: Delay
}

/**
 * Milliseconds after which a task has its turn though there was no frame without input; longer where
 * turns are long, so that they take a fortieth of a drag at most.
 */
const longestWait = { least: 500, most: 2000, turns: 40 }

/** Milliseconds of work between two chances for the page to answer the reader. */
const slice = 12

const order: readonly Priority[] = ['seen', 'near', 'background', 'away']

/**
 * Lets the sentence and the slider answer first: after a frame without input, one chart a turn,
 * those seen before those near, then computations a slice at a time, each in its turn. What nobody
 * sees waits until the page is at rest: whoever copies, searches or saves the page takes the whole
 * of it.
 */
export class TaskQueue {
  readonly #tasks = new Set<Task>()
  readonly #clock: Clock
  #cancel: Undo | null = null
  #rests = false
  /** When the wait for a frame without input began. */
  #waitsSince: number | null = null
  #lastTurn = 0
  #isTurn = false

  constructor(clock: Clock) {
    this.#clock = clock
  }

  /** Returns its own undo. What a turn leads to has its own turn right after. */
  add(task: Task): () => void {
    this.#tasks.add(task)
    if (!this.#isTurn) this.waitForCalm()
    return () => this.#tasks.delete(task)
  }

  /** There was input: what is there waits anew, unless it has waited for long. */
  waitForCalm(): void {
    this.#waitsSince ??= this.#clock.now()
    const { least, most, turns } = longestWait
    const wait = Math.min(Math.max(this.#lastTurn * turns, least), most)
    const isOverdue = this.#clock.now() - this.#waitsSince >= wait
    if (!isOverdue && this.#cancel?.startOver) return this.#cancel.startOver()
    if (!isOverdue || this.#rests) this.#stop()
    this.#continue(this.#clock.afterCalmFrame, this.#clock.atRest)
  }

  /** A task may have another priority than when it was last asked. */
  wake(): void {
    if (this.#rests && this.#next()?.priority() !== 'away') this.#stop()
    this.#continue(this.#clock.afterCalmFrame, this.#clock.atRest)
  }

  #stop(): void {
    this.#cancel?.()
    this.#cancel = null
    this.#rests = false
  }

  #continue(forSeen: Delay, forAway: Delay): void {
    const next = this.#next()
    if (this.#cancel !== null || !next) return
    this.#rests = next.priority() === 'away'
    this.#cancel = (this.#rests ? forAway : forSeen)(this.#run)
  }

  /** Of the most urgent the one that has waited longest. */
  #next(): Task | undefined {
    const rank = (task: Task) => order.indexOf(task.priority())
    return [...this.#tasks].sort((a, b) => rank(a) - rank(b))[0]
  }

  readonly #run = (): void => {
    const clock = this.#clock
    const forAway = this.#rests ? clock.whenIdle : clock.atRest
    this.#stop()
    this.#waitsSince = null
    const began = clock.now()
    const end = began + slice
    // Computations are done together while there is time; a chart has a turn of its own.
    for (let task = this.#next(); task; task = this.#next()) {
      const isComputation = task.priority() === 'background'
      this.#workOn(task, end)
      if (!isComputation || clock.now() >= end || this.#next()?.priority() !== 'background') break
    }
    this.#lastTurn = clock.now() - began
    this.#continue(clock.soon, forAway)
  }

  /** What is not done when its time is up goes to the end of the queue. */
  #workOn(task: Task, end: number): void {
    this.#tasks.delete(task)
    this.#isTurn = true
    try {
      do {
        if (task.work.next().done) return
      } while (this.#clock.now() < end)
      this.#tasks.add(task)
    } catch (error) {
      task.onError?.(error)
    } finally {
      this.#isTurn = false
    }
  }
}

/** The one queue of the page. */
export const taskQueue = new TaskQueue({
  now: () => performance.now(),
  afterCalmFrame,
  soon,
  atRest,
  whenIdle,
})
