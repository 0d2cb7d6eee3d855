import { nameOfPlan } from '#catalogue/plans/CreditPlan.ts'
import type { AccountTotals } from '#domain/accountRows.ts'
import type { Outcome } from '#scenario/outcome.ts'
import { cashParts } from '#scenario/plans/planParts.ts'
import type { PlanBill } from '#scenario/plans/underPlan.ts'
import { formatMoney } from '#ui/kit/format.ts'
import type { PlansChoice } from './choice.ts'
import { imagePrices, planBills, unitOf } from './series.ts'
import { coveredShare, coveredWords, expiryWords, ownName } from './words.ts'

interface Named {
  readonly id: string
  readonly label: string
  readonly kind: 'own' | 'plan' | 'range' | 'heading'
  /** At its end. */
  readonly value: string
  /** What more there is to say where there is room. */
  readonly more: string
  /** Under a pointer. */
  readonly sentence: string
}

/** A bar in its parts, in cents of the unit that all bars have. */
export interface BarRow extends Named {
  readonly included: number
  readonly bought: number
  readonly expired: number
  readonly left: number
  /** In place of the parts, where pictures are refused. */
  readonly refused: number
  /** Of a range, where it begins. */
  readonly from: number
  readonly end: number
}

const empty = { included: 0, bought: 0, expired: 0, left: 0, refused: 0, from: 0, end: 0 }

function heading(label: string): BarRow {
  return { ...empty, id: label, label, kind: 'heading', value: '', more: '', sentence: label }
}

/** Whether a part of a bar is worth a word. */
const isSeen = (part: number, whole: number) => part > whole / 50

/** The parts of a bill, all divided by the same. */
function bar(named: Omit<Named, 'value' | 'more'>, totals: AccountTotals, per: number): BarRow {
  const end = totals.cashCents / per
  const shown = { ...empty, ...named, end, value: formatMoney(end), more: '' }
  if (totals.refused > 0) return { ...shown, refused: end }
  const parts = cashParts(totals)
  const [expired, left] = [parts.expiredCents / per, parts.leftCents / per]
  const more = isSeen(expired, end)
    ? `, ${formatMoney(expired)} expired`
    : isSeen(left, end)
      ? `, ${formatMoney(left)} left`
      : ''
  return {
    ...shown,
    more,
    included: (parts.usedCents - totals.usedCents) / per,
    bought: totals.usedCents / per,
    expired,
    left,
  }
}

function planRow(bill: PlanBill, per: number): BarRow {
  const { plan, totals, monthlyCents, perKeptCents } = bill
  const label = nameOfPlan(plan)
  const each =
    perKeptCents === null ? '' : `, ${formatMoney(perKeptCents)} for each picture you keep`
  const rest = totals.refused > 0 ? `it covers ${coveredWords(bill)}` : expiryWords(bill)
  const sentence = `${label}, ${plan.tool}: ${formatMoney(monthlyCents)} a month${each}; ${rest}.`
  const row = bar({ id: plan.slug, label, kind: 'plan', sentence }, totals, per)
  if (totals.refused === 0) return row
  // What it costs is no price of the same pictures.
  return { ...row, value: `covers ${coveredShare(bill)}`, more: `, ${coveredWords(bill)}` }
}

function rangeRow(outcome: Outcome, choice: PlansChoice): BarRow | null {
  const prices = imagePrices(outcome, choice)
  if (prices === null) return null
  const { isPerPicture } = unitOf(outcome)
  const [from, end] = prices.map(({ monthlyCents, perKeptCents }) =>
    isPerPicture ? (perKeptCents ?? 0) : monthlyCents,
  ) as [number, number]
  const [low, high] = prices
  const ends = [formatMoney(from), formatMoney(end)]
  const value = [...new Set(ends)].join(' to ')
  const sentence = `By the image: from ${ends[0]} (${low.name}) to ${ends[1]} (${high.name}).`
  return {
    ...empty,
    id: 'images',
    label: 'By the image',
    kind: 'range',
    value,
    more: '',
    sentence,
    from,
    end,
  }
}

/** From top to bottom. */
export function barRows(outcome: Outcome, choice: PlansChoice): readonly BarRow[] {
  const { per } = unitOf(outcome)
  const { apps, prepaid } = planBills(outcome, choice)
  const range = rangeRow(outcome, choice)
  const { totals } = outcome.account
  const label = ownName(outcome)
  const sentence = `${label}: ${formatMoney(totals.cashCents / outcome.scenario.months)} a month.`
  return [
    bar({ id: 'own', label, kind: 'own', sentence }, totals, per),
    ...apps.map((bill) => planRow(bill, per)),
    heading('Pay as you go'),
    ...prepaid.map((bill) => planRow(bill, per)),
    ...(range ? [range] : []),
  ]
}
