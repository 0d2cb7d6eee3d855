import type { AccountTerms, Usage } from './terms.ts'
import { operationKinds, type OperationKind, type PerKind, type Tariff } from './tariff.ts'

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

export function creditsFor(operations: PerKind<number>, { operations: on }: Tariff): number {
  return (
    operations.prompt * on.prompt.cost +
    operations.edit * on.edit.cost +
    operations.variation * on.variation.cost
  )
}

function operationsIn({ operations, pattern }: Usage, month: number): PerKind<number> {
  return {
    prompt: inMonth(operations.prompt, pattern, month),
    edit: inMonth(operations.edit, pattern, month),
    variation: inMonth(operations.variation, pattern, month),
  }
}

/** Of so many in a usual month those in month 1, 2, … */
export function inMonth(usual: number, pattern: readonly number[], month: number): number {
  return percentOf(usual, pattern[(month - 1) % pattern.length] ?? 100)
}

/** Halves rounded up. */
export function percentOf(count: number, percent: number): number {
  return Math.floor((count * percent + 50) / 100)
}

export function demandOf({ tariff, usage }: AccountTerms): Demand {
  const credits: number[] = []
  for (let month = 1; month <= usage.months; month += 1)
    credits.push(creditsFor(operationsIn(usage, month), tariff))
  return { credits, operationsIn: (month) => operationsIn(usage, month) }
}

/** The kinds of operation in use; where there are none, prompts. */
export function kindsInUse({ operations }: Usage): readonly [OperationKind, ...OperationKind[]] {
  const [first = 'prompt', ...others] = operationKinds.filter((kind) => operations[kind] > 0)
  return [first, ...others]
}

/** The one kind of operation in use, prompts where none is; null in a mix. */
export function onlyKind(usage: Usage): OperationKind | null {
  const [kind, ...others] = kindsInUse(usage)
  return others.length === 0 ? kind : null
}

/** Whether operations of several kinds are in use, so that another number of them is one of many mixes. */
export function isMix(usage: Usage): boolean {
  return onlyKind(usage) === null
}

export function withOnly(terms: AccountTerms, kind: OperationKind, count: number): AccountTerms {
  const operations = { prompt: 0, edit: 0, variation: 0, [kind]: count }
  return { ...terms, usage: { ...terms.usage, operations } }
}

/**
 * Any number of operations a month. Of one kind it is the account itself with so many of them; in
 * a mix each month's credits in proportion, so that at the reader's own number it is the account.
 */
export function demandAt(terms: AccountTerms): (operations: number) => Demand {
  const { usage } = terms
  const kind = onlyKind(usage)
  if (kind !== null) return (operations) => demandOf(withOnly(terms, kind, operations))
  const own = operationsAMonth(usage)
  const { credits } = demandOf(terms)
  // At most 300,000,000 credits × 30,000 operations: the product is exact, and as 30,000
  // operations want so many the quotient is exact enough to round.
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
