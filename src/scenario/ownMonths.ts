import { percentOf } from '#domain/demand.ts'
import { parameters } from './parameters.ts'
import {
  defaultScenario,
  operationsByMonth,
  usageKeys,
  type Scenario,
  type UsageKey,
} from './Scenario.ts'

const { prompts, pattern: shares, months: time } = parameters

/** The most operations that one month can have: the most a month at the largest share of them. */
export const mostInAMonth = percentOf(prompts.max, shares.max)
export const mostMonths = Math.min(shares.maxItems, time.max)

/** A usual month, and each month as a percentage of it. */
interface Shares {
  readonly base: number
  readonly pattern: readonly number[]
}

function sharesOf(counts: readonly number[], base: number): Shares {
  const pattern = counts.map((count) =>
    base === 0 ? 0 : Math.min(Math.round((100 * count) / base), shares.max),
  )
  return { base, pattern }
}

const farOff = (counts: readonly number[], { base, pattern }: Shares) =>
  counts.reduce(
    (sum, count, index) => sum + Math.abs(percentOf(base, pattern[index] ?? 0) - count),
    0,
  )

/**
 * Any numbers of operations as shares of a usual month, which is as near to their average as it can
 * be while none is changed. Up to 1,000 a month all can be held, as shares of at most 100; where
 * larger ones cannot, what comes closest.
 */
function asShares(counts: readonly number[]): Shares {
  const average = Math.round(counts.reduce((sum, count) => sum + count, 0) / counts.length)
  let best = sharesOf(counts, Math.min(average, prompts.max))
  let least = farOff(counts, best)
  for (let away = 1; least > 0 && away <= prompts.max; away += 1)
    for (const base of [average - away, average + away].filter(
      (each) => each > 0 && each <= prompts.max,
    )) {
      const held = sharesOf(counts, base)
      const off = farOff(counts, held)
      if (off < least) [best, least] = [held, off]
    }
  return counts.every((count) => count === best.base) ? { ...best, pattern: [100] } : best
}

/** What the account then does in each month. */
export function heldMonths(counts: readonly number[]): readonly number[] {
  const key = 'prompts'
  return operationsByMonth({ ...defaultScenario, ...settingsOfMonths(counts, key) }, key)
}

/** The settings with which the account does so many operations of one kind in each month. */
export function settingsOfMonths(counts: readonly number[], key: UsageKey): Partial<Scenario> {
  const { base, pattern } = asShares(counts)
  const others = Object.fromEntries(usageKeys.map((each) => [each, each === key ? base : 0]))
  return { ...others, pattern, months: counts.length }
}
