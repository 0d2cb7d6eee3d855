import { cashCents, type AccountMonth } from '#domain/account.ts'
import { lessCents, type Cents } from '#domain/money.ts'
import type { Outcome } from '#scenario/outcome.ts'
import { formatCount, formatList, formatPrice } from '#ui/format.ts'

/** The packs of a month: "500", "2 × 115 and 500". */
function packsOf({ purchases }: AccountMonth): string {
  return formatList(
    purchases.map(({ credits, count }) =>
      count === 1 ? formatCount(credits) : `${formatCount(count)} × ${formatCount(credits)}`,
    ),
  )
}

/** [1, 2, 3, 7] → "months 1 to 3 and 7" */
export function nameMonths(months: readonly number[]): string {
  const runs: (readonly [number, number])[] = []
  for (const month of months) {
    const last = runs.at(-1)
    if (last?.[1] === month - 1) runs[runs.length - 1] = [last[0], month]
    else runs.push([month, month])
  }
  const named = runs.flatMap(([first, last]) => {
    if (first === last) return [String(first)]
    return last === first + 1 ? [String(first), String(last)] : [`${first} to ${last}`]
  })
  return `${months.length === 1 ? 'month' : 'months'} ${formatList(named)}`
}

/** What to buy when, months with the same packs together: "500 credits in month 1, 115 in month 11". */
export function purchaseList({ account }: Outcome): string {
  const byPacks = new Map<string, number[]>()
  for (const row of account.months) {
    if (row.packs === 0) continue
    const packs = packsOf(row)
    byPacks.set(packs, [...(byPacks.get(packs) ?? []), row.month])
  }
  const phrases = [...byPacks].map(([packs, when], index) => {
    const credits = index === 0 ? `${packs} credits` : packs
    return `${credits}${when.length > 1 ? ' each' : ''} in ${nameMonths(when)}`
  })
  return phrases.join(', ')
}

/** What the cheapest schedule saves, where it is followed. */
export function savedSentence({ terms, account }: Outcome): string {
  const needed = cashCents({ ...terms, purchasing: 'needed' })
  const saved = lessCents(needed, account.totals.cashCents)
  return saved > 0
    ? `That saves ${formatPrice(saved)}: the smallest pack each time would cost ${formatPrice(needed)}.`
    : 'It saves nothing here: the smallest pack each time costs the same.'
}

/** What the cheapest schedule would save, where it is not followed. */
export function savingSentence({ account }: Outcome, leastCash: Cents): string {
  const saving = lessCents(account.totals.cashCents, leastCash)
  return saving > 0
    ? `The cheapest schedule would cost ${formatPrice(leastCash)}, ${formatPrice(saving)} less.`
    : 'No other schedule of packs costs less.'
}

export const onePackSentence =
  'Only one pack is on sale, so there is nothing to save by planning: its price never changes, and bought later its credits last longer.'
