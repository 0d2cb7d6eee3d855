/** Calls back later; returns its own undo. */
export type Delay = (task: () => void) => () => void

/** As a task of its own; the browser lets input go first. */
export const soon: Delay = (task) => {
  const timer = setTimeout(task, 0)
  return () => clearTimeout(timer)
}

/** After the next paint, as a task of its own; a page that nobody sees is not painted. */
const afterPaint: Delay = (task) => {
  if (document.hidden) return soon(task)
  let cancel = (): void => undefined
  const frame = requestAnimationFrame(() => {
    cancel = soon(task)
  })
  return () => {
    cancelAnimationFrame(frame)
    cancel()
  }
}

/** After a frame in which nothing started it over: input that goes on comes with every frame. */
export const afterCalmFrame: Delay = (task) => {
  if (document.hidden) return soon(task)
  let cancel = (): void => undefined
  const frame = requestAnimationFrame(() => {
    cancel = afterPaint(task)
  })
  return () => {
    cancelAnimationFrame(frame)
    cancel()
  }
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
