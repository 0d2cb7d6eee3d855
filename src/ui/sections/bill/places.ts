import { lessCents, addCents, type Cents } from '#domain/money.ts'
import type { Outcome } from '#scenario/outcome.ts'
import { operationsOf } from '#scenario/Scenario.ts'
import { aboutIn } from '#ui/answer/details.ts'
import { cliffsOf } from '#ui/amounts/metrics.ts'
import { formatCount, formatMoney } from '#ui/kit/format.ts'

/** A place on the staircase worth a name: the reader's, the ends of its stair, the pinned one. */
export interface BillPlace {
  readonly role: 'before' | 'here' | 'next' | 'pinned'
  readonly operations: number
  readonly cashCents: Cents
  readonly text: string
}

/** From the lowest up. */
export function billPlaces(outcome: Outcome, here: number): BillPlace[] {
  const { account } = outcome
  const about = aboutIn(outcome)
  const { next: nextCliff, previous: previousCliff } = cliffsOf(outcome) ?? {}
  const { cashCents } = account.totals
  const places: BillPlace[] = []
  if (previousCliff)
    places.push({
      role: 'before',
      operations: previousCliff.operations,
      cashCents: lessCents(cashCents, previousCliff.addsCents),
      text: `${previousCliff.operations === 0 ? 'none' : `up to ${about}${formatCount(previousCliff.operations)}`}: −${formatMoney(previousCliff.addsCents)}`,
    })
  places.push({
    role: 'here',
    operations: here,
    cashCents,
    text: `you: ${formatCount(here)}, ${formatMoney(cashCents)}`,
  })
  if (nextCliff)
    places.push({
      role: 'next',
      operations: nextCliff.operations,
      cashCents: addCents(cashCents, nextCliff.addsCents),
      text: `from ${about}${formatCount(nextCliff.operations)}: +${formatMoney(nextCliff.addsCents)}`,
    })
  return places
}

/** Where the pinned scenario stands, unless it is where the reader does. */
export function pinnedPlace(outcome: Outcome, pinned: Outcome): BillPlace[] {
  const operations = operationsOf(pinned.scenario)
  const { cashCents } = pinned.account.totals
  const isHere =
    operations === operationsOf(outcome.scenario) && cashCents === outcome.account.totals.cashCents
  if (isHere) return []
  const text = `pinned: ${formatCount(operations)}, ${formatMoney(cashCents)}`
  return [{ role: 'pinned', operations, cashCents, text }]
}
