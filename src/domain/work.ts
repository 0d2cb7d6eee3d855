/**
 * Work that can be put down after each step, so that a page need not be held while it lasts:
 * whoever runs it has the clock and decides how many steps to take at a time.
 */
export type Work<T> = Generator<void, T, void>

/** Does it all at once. */
export function finish<T>(work: Work<T>): T {
  for (;;) {
    const step = work.next()
    if (step.done) return step.value
  }
}
