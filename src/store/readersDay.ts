import { firstPricedDay } from '#catalogue/catalogueDate.ts'
import { dayOf, type Day } from '#catalogue/dates.ts'
import { explorerStore } from './explorerStore.ts'

export type Clock = () => Date

/** The date where the clock is; of a clock that is wrong, never one before the first known price. */
export function localDay(now: Date): Day {
  const day = dayOf(Math.min(now.getFullYear(), 9999), now.getMonth() + 1, now.getDate())
  return day < firstPricedDay ? firstPricedDay : day
}

/**
 * Keeps to the reader's own day, of which a page knows nothing when it is built, and which may end
 * while the page is open. Call before the first render. Returns its own undo.
 */
export function connectReadersDay(page: Document, clock: Clock): () => void {
  const look = () => {
    const today = localDay(clock())
    if (today !== explorerStore.getState().today) explorerStore.setState({ today })
  }
  look()
  page.addEventListener('visibilitychange', look)
  return () => page.removeEventListener('visibilitychange', look)
}
