import type { Outcome } from '#scenario/outcome.ts'
import { askedPricesOf } from '#scenario/askedPrices.ts'

/** What is over is told in the past, what might be in the present: "bought" or "buy". */
export function inTense(
  { scenario }: Pick<Outcome, 'scenario'>,
  past: string,
  present: string,
): string {
  return askedPricesOf(scenario) ? past : present
}
