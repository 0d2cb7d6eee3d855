import type { AccountTerms, Usage } from './account.ts'
import type { PerKind, Tariff } from './tariff.ts'

/** What an account is asked for, month by month. */
export interface Demand {
  /** Credits wanted in each month; month 1 stands at 0. */
  readonly credits: readonly number[]
  /** Operations wanted in month 1, 2, … */
  operationsIn(month: number): PerKind<number>
}

/** The model stops looking for a limit or a cliff beyond this many operations a month. */
export const mostOperations = 30_000

export function operationsAMonth({ operations }: Usage): number {
  return operations.prompt + operations.edit + operations.variation
}

function creditsFor(operations: PerKind<number>, { operations: on }: Tariff): number {
  return (
    operations.prompt * on.prompt.cost +
    operations.edit * on.edit.cost +
    operations.variation * on.variation.cost
  )
}

function operationsIn({ operations, pattern }: Usage, month: number): PerKind<number> {
  const percent = pattern[(month - 1) % pattern.length] ?? 100
  return {
    prompt: percentOf(operations.prompt, percent),
    edit: percentOf(operations.edit, percent),
    variation: percentOf(operations.variation, percent),
  }
}

/** Halves rounded up. */
function percentOf(count: number, percent: number): number {
  return Math.floor((count * percent + 50) / 100)
}

export function demandOf({ tariff, usage }: AccountTerms): Demand {
  const credits: number[] = []
  for (let month = 1; month <= usage.months; month += 1)
    credits.push(creditsFor(operationsIn(usage, month), tariff))
  return { credits, operationsIn: (month) => operationsIn(usage, month) }
}

/**
 * The reader's mix at any number of operations a month: each month's credits in proportion, so
 * that at the reader's own number it is the account itself. Without operations, prompts alone.
 */
export function demandAt(terms: AccountTerms): (operations: number) => Demand {
  const { usage } = terms
  const own = operationsAMonth(usage)
  if (own === 0) return (operations) => demandOf(withPrompts(terms, operations))
  const { credits } = demandOf(terms)
  // At most 6,000,000 credits × 30,000 operations / 30,000: the quotient is exact enough to round.
  return (operations) => ({
    credits: credits.map((wanted) => Math.ceil((wanted * operations) / own)),
    operationsIn: (month) => {
      const { prompt, edit, variation } = operationsIn(usage, month)
      return {
        prompt: Math.ceil((prompt * operations) / own),
        edit: Math.ceil((edit * operations) / own),
        variation: Math.ceil((variation * operations) / own),
      }
    },
  })
}

export function withPrompts(terms: AccountTerms, prompt: number): AccountTerms {
  const operations = { prompt, edit: 0, variation: 0 }
  return { ...terms, usage: { ...terms.usage, operations } }
}
