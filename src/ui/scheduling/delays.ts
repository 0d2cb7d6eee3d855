export interface Undo {
  (): void
  /** Has it wait anew, for less than another wait costs. */
  readonly startOver?: () => void
}

/** Calls back later; returns its own undo. */
export type Delay = (task: () => void) => Undo

/** As a task of its own; the browser lets input go first. */
export const soon: Delay = (task) => {
  const timer = setTimeout(task, 0)
  return () => clearTimeout(timer)
}

/** The frame of the input itself, and one without any. */
const calmFrames = 2

/** Of input that goes on, since some moves of a drag change nothing. */
const calmFramesOfDrag = 6

/**
 * After frames in which nothing started it over, as a task of its own: input that goes on comes with
 * every frame. A page that nobody sees has none.
 */
export const afterCalmFrame: Delay = (task) => {
  let passed = 0
  let needed = calmFrames
  let cancel = (): void => undefined
  const isOver = () => passed >= needed || document.hidden
  const wait = () => {
    if (isOver()) {
      cancel = soon(() => (isOver() ? task() : wait()))
      return
    }
    const frame = requestAnimationFrame(() => {
      passed += 1
      wait()
    })
    cancel = () => cancelAnimationFrame(frame)
  }
  wait()
  const startOver = () => {
    // What comes within a frame is the same input.
    if (passed > 0) needed = calmFramesOfDrag
    passed = 0
    if (!document.hidden) return
    cancel()
    wait()
  }
  return Object.assign(() => cancel(), { startOver })
}

/** Once the browser has nothing else to do. */
export const whenIdle: Delay = (task) => {
  // Safari knows no idle time.
  if (!('requestIdleCallback' in globalThis)) return soon(task)
  const idle = requestIdleCallback(task)
  return () => cancelIdleCallback(idle)
}

/** Milliseconds without anything new, after which a page is at rest. */
const rest = 2000

export const atRest: Delay = (task) => {
  let cancel = (): void => undefined
  const timer = setTimeout(() => {
    cancel = whenIdle(task)
  }, rest)
  return () => {
    clearTimeout(timer)
    cancel()
  }
}
