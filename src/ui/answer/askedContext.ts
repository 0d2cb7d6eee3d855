import { askedPricesOf } from '#scenario/askedPrices.ts'
import type { Scenario } from '#scenario/Scenario.ts'

/** What is spoken of where OpenAI really asked these prices; null where it did not. */
export function askedContext(scenario: Scenario): string | null {
  const when = askedPricesOf(scenario)?.of
  return when === undefined
    ? null
    : `DALL·E credits, OpenAI’s prices of ${when}; not sold since April 2024.`
}
