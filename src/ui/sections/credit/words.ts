import type { SweepPoint } from '#domain/solve/sweep.ts'
import type { Outcome } from '#scenario/outcome.ts'
import { aboutIn, givenWord, aMonth, operationsAt } from '#ui/answer/details.ts'
import { inTense } from '#ui/answer/tense.ts'
import { capital, formatCount, formatMoney, formatQuantity } from '#ui/kit/format.ts'
import { isPriced, type CreditMarks } from './series.ts'

/** "at 16 prompts" */
export function placeOf(outcome: Outcome, operations: number): string {
  return `at ${operationsAt(outcome, operations)}`
}

/** "103 of the 115 credits expired"; nothing where none did. */
export function expiredOf({ expiredCredits, paidForCredits }: SweepPoint): string {
  if (expiredCredits === 0) return ''
  return `${formatCount(expiredCredits)} of the ${formatQuantity(paidForCredits, ['credit', 'credits'])} expired`
}

/** "13¢ from 25 on"; null where the price goes on changing. */
export function levelWords(
  outcome: Outcome,
  { level, freeUpTo }: CreditMarks,
  points: readonly SweepPoint[],
): string | null {
  if (level === null) return null
  const text = formatMoney(level.pricePerUsedCreditCents)
  const changes = points.some(
    (point) =>
      point.operations > level.operations &&
      isPriced(point) &&
      formatMoney(point.pricePerUsedCreditCents) !== text,
  )
  if (changes) return null
  return level.operations <= freeUpTo + 1 && freeUpTo === 0
    ? text
    : `${text} from ${aboutIn(outcome)}${formatCount(level.operations)} on`
}

/** Where no number along the axis has a price. */
export function nothingSold({ scenario }: Outcome, freeUpTo: number): string {
  if (scenario.packs.length > 0 && scenario.buy !== 'none')
    return `${givenWord(scenario)} up to ${formatCount(freeUpTo)} and beyond`
  return scenario.packs.length === 0 ? 'nothing is for sale' : 'nothing is bought'
}

/** "At 20 prompts a month each credit used cost 25¢; 55 of the 115 credits expired." */
export function sayPrice(outcome: Outcome, point: SweepPoint | undefined): string {
  if (point === undefined) return ''
  const place = placeOf(outcome, point.operations)
  const at = `${capital(place)} ${aMonth(outcome.scenario)}`
  if (!isPriced(point))
    return `${at} no credit ${inTense(outcome, 'had', 'has')} to be paid for: ${point.spentFree > 0 ? `the ${givenWord(outcome.scenario)} ones ${inTense(outcome, 'covered', 'cover')} it` : 'nothing is used'}.`
  const expired = expiredOf(point)
  return `${at} each credit used ${inTense(outcome, 'cost', 'costs')} ${formatMoney(point.pricePerUsedCreditCents)}${expired === '' ? '' : `; ${expired}`}.`
}
