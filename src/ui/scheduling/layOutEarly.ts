import { soon } from './delays.ts'

/**
 * Lays out a step in the time that is left before the frame that shows it, rather than in that
 * frame: there it would add a third to the time from the step to its paint. A pointer's move comes
 * just before its frame, which leaves none.
 */
export function layOutEarly(): void {
  soon(() => void document.documentElement.getBoundingClientRect())
}
