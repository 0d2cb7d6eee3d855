import { sources, type Source } from '#catalogue/sources.ts'
import type { Work } from '#domain/work.ts'
import { computation, type Computation } from '#scenario/computation.ts'
import { outcomeOf } from '#scenario/outcome.ts'
import { applyPreset, type Preset } from '#scenario/Preset.ts'
import { presets } from '#scenario/presets.ts'
import type { Scenario } from '#scenario/Scenario.ts'
import { formatCount, formatMoney } from '#ui/kit/format.ts'

export const tariffs = presets.filter(({ kind }) => kind === 'tariff')

export function sourceOf({ source }: Preset): Source | null {
  return source && sources[source]
}

/** What the reader's habits would cost by a tariff. */
export interface TariffBill {
  readonly preset: Preset
  /** "$30", "$0, 300 refused" */
  readonly bill: string
  /** Whether it is another bill than the article's. */
  readonly isOther: boolean
}

function billWords(scenario: Scenario): string {
  const { cashCents, refused } = outcomeOf(scenario).account.totals
  const bill = formatMoney(cashCents)
  return refused === 0 ? bill : `${bill}, ${formatCount(refused)} refused`
}

/** Its account may take a search for the cheapest plan. */
function* findingBills(scenario: Scenario): Work<readonly TariffBill[]> {
  const rows: { preset: Preset; bill: string }[] = []
  for (const preset of tariffs) {
    rows.push({ preset, bill: billWords(applyPreset(scenario, preset)) })
    yield
  }
  const article = rows.find(({ preset }) => preset.slug === 'article')
  return rows.map((row) => ({ ...row, isOther: row.bill !== article?.bill }))
}

export function tariffBills(scenario: Scenario): Computation<readonly TariffBill[]> {
  const isQuick = tariffs.every((preset) => outcomeOf(applyPreset(scenario, preset)).isQuick)
  return computation(() => findingBills(scenario), isQuick)
}
