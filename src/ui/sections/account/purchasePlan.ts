import type { AccountMonth } from '#domain/accountRows.ts'
import { outcomeOf, type Outcome } from '#scenario/outcome.ts'
import { amountOf, differenceOf } from '#ui/amounts/amountOf.ts'
import { say, type Sentence } from '#ui/amounts/sentence.ts'
import { formatCount, formatList } from '#ui/kit/format.ts'

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
    const credits = index === 0 ? `${packs} ${packs === '1' ? 'credit' : 'credits'}` : packs
    return `${credits}${when.length > 1 ? ' each' : ''} in ${nameMonths(when)}`
  })
  return phrases.join(', ')
}

const asNeeded = ({ scenario }: Outcome) => outcomeOf({ ...scenario, buy: 'needed' })

/** The bill by one schedule beside that by another. */
function billsOf(outcome: Outcome, other: Outcome, whose: string) {
  const bill = (of: Outcome, named?: string) => ({
    amount: amountOf('bill', of, named ? { whose: named } : {}),
    cents: of.account.totals.cashCents,
  })
  const [here, there] = [bill(outcome), bill(other, whose)]
  return { there: there.amount, saving: differenceOf(here, there), by: there.cents - here.cents }
}

const nameOf = ({ account }: Outcome) =>
  account.bestIsExact ? 'The cheapest schedule' : 'The cheapest schedule found'

/** What the cheapest schedule saves, where it is followed. */
export function savedSentence(outcome: Outcome): Sentence {
  if (outcome.account.totals.packs === 0) return []
  const { there, saving, by } = billsOf(outcome, asNeeded(outcome), 'The smallest pack each time')
  const schedule = `${nameOf(outcome)}: ${purchaseList(outcome)}`
  if (by > 0) return say`${schedule}. The smallest pack each time would cost ${saving} more.`
  return by === 0
    ? say`${schedule}. The smallest pack each time costs the same.`
    : say`${schedule}. The smallest pack each time would cost ${there}, ${saving} less.`
}

/** What the cheapest schedule would save, where it is not followed. */
export function savingSentence(outcome: Outcome, best: Outcome): Sentence {
  const { saving, by } = billsOf(outcome, best, 'The cheapest schedule')
  if (by < 0) return say`${nameOf(best)} would save ${saving}: ${purchaseList(best)}.`
  return best.account.bestIsExact
    ? say`No other schedule of packs costs less.`
    : say`None that costs less was found.`
}
