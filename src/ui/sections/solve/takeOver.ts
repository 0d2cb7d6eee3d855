import { parameters } from '#scenario/parameters.ts'
import type { Scenario } from '#scenario/Scenario.ts'

type Mix = Pick<Scenario, 'prompts' | 'edits' | 'variations'>
const keys = ['prompts', 'edits', 'variations'] as const

/**
 * The reader's mix at so many operations a month: in proportion, rounded so that they add up; what
 * is cut off goes where most of it was. Without operations, prompts alone.
 */
export function mixAt({ prompts, edits, variations }: Mix, operations: number): Mix {
  const own = prompts + edits + variations
  if (own === 0) return { prompts: operations, edits: 0, variations: 0 }
  const counts = { prompts, edits, variations }
  const exact = keys.map((key) => ({ key, share: (counts[key] * operations) / own }))
  const mix = { prompts: 0, edits: 0, variations: 0 }
  for (const { key, share } of exact) mix[key] = Math.floor(share)
  const missing = operations - (mix.prompts + mix.edits + mix.variations)
  const byRest = exact.sort((a, b) => (b.share % 1) - (a.share % 1))
  for (const { key } of byRest.slice(0, missing)) mix[key] += 1
  return mix
}

/** Whether the controls go that far. */
export function fits(mix: Mix): boolean {
  return keys.every((key) => mix[key] <= parameters[key].max)
}
