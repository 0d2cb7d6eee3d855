import type { AccountMonth, AccountTotals } from '#domain/accountRows.ts'
import type { PerKept } from '#domain/account/perImage.ts'
import type { Cliff } from '#domain/solve/sweep.ts'
import type { PerKind } from '#domain/tariff.ts'
import { formatLink, type Link } from './link.ts'
import type { Note } from './notes.ts'
import { outcomeOf } from './outcome.ts'
import type { Scenario } from './Scenario.ts'

const monthKeys = [
  'month',
  'operations',
  'refused',
  'granted',
  'bought',
  'packs',
  'cashCents',
  'spentFree',
  'spentPaid',
  'expiredFree',
  'expiredPaid',
  'balanceFree',
  'balancePaid',
] as const

type ReportMonth = Pick<AccountMonth, (typeof monthKeys)[number]>

/** What a scenario comes to, as the terminal prints it; what does not exist is null. */
export interface Report {
  /** The short link of the scenario, its own keys only. */
  readonly query: string
  readonly scenario: Scenario
  readonly notes: readonly Note[]
  readonly months: readonly ReportMonth[]
  readonly totals: AccountTotals
  readonly pricePerCreditCents: number | null
  readonly pricePerUsedCreditCents: number | null
  readonly listPerImageKeptCents: PerKind<PerKept>
  readonly cashPerImageKeptCents: PerKept
  readonly freeLimit: number | null
  readonly nextCliff: Cliff | null
  readonly bestIsExact: boolean
}

function reportMonth(month: AccountMonth): ReportMonth {
  return Object.fromEntries(monthKeys.map((key) => [key, month[key]])) as ReportMonth
}

export function reportOf({ scenario, notes }: Link): Report {
  const outcome = outcomeOf(scenario)
  const { months, totals, bestIsExact } = outcome.account
  return {
    query: formatLink({ scenario }),
    scenario,
    notes,
    months: months.map(reportMonth),
    totals,
    pricePerCreditCents: outcome.pricePerCreditCents,
    pricePerUsedCreditCents: outcome.pricePerUsedCreditCents,
    listPerImageKeptCents: outcome.listPerImage,
    cashPerImageKeptCents: outcome.cashPerImage,
    freeLimit: outcome.freeLimit,
    nextCliff: outcome.cliffs.value().next,
    bestIsExact,
  }
}
