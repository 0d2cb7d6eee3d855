import { parameters } from '#scenario/parameters.ts'
import type { SliderScale } from './sliderScale.ts'

const longest = 1_000_000

/** Where a track may end, and how many operations its steps are: never more than 60 of them. */
const tracks = [
  { top: 60, step: 1 },
  { top: 300, step: 5 },
  { top: 1000, step: 20 },
  { top: 10_000, step: 200 },
  { top: 100_000, step: 2000 },
  { top: longest, step: 20_000 },
] as const

/** The shortest track on which a number of operations has room to grow, as far as it can. */
export function trackTop(operations: number): number {
  const isMost = operations === parameters.prompts.max
  return (
    tracks.find(({ top }) => operations < top || (isMost && operations === top))?.top ?? longest
  )
}

export function trackStep(top: number): number {
  return tracks.find((track) => track.top === top)?.step ?? 1
}

/** The numbers at its steps, from one step on. */
export function stepsAlong(top: number): number[] {
  const step = trackStep(top)
  return Array.from({ length: top / step }, (_, index) => (index + 1) * step)
}

const scales = new Map<number, SliderScale>()

/** An even scale, for a track that is the axis of a chart. */
export function trackScale(top: number): SliderScale {
  const scale = scales.get(top) ?? { stops: [0, ...stepsAlong(top)] }
  scales.set(top, scale)
  return scale
}
