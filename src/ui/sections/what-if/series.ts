import { outcomeOf, type Outcome } from '#scenario/outcome.ts'
import { atArticlePrices } from './nowAndThen.ts'

/** Cents paid up to the end of a month. */
export interface PaidPoint {
  readonly month: number
  readonly now: number
  /** At the article's prices. */
  readonly article: number
}

/** What has been paid by the end of each month. */
export function paidSoFar({ account }: Outcome): number[] {
  let paid = 0
  return account.months.map(({ cashCents }) => (paid += cashCents))
}

/** The same habits at the article's prices. */
export function articleOutcome({ scenario }: Outcome): Outcome {
  return outcomeOf(atArticlePrices(scenario))
}

export function paidSeries(outcome: Outcome): PaidPoint[] {
  const article = paidSoFar(articleOutcome(outcome))
  return paidSoFar(outcome).map((now, index) => ({
    month: index + 1,
    now,
    article: article[index] ?? 0,
  }))
}
