import type { AccountMonth } from '#domain/accountRows.ts'

type Column = readonly [name: string, of: (month: AccountMonth) => number]

/** In the names of the report. */
const columns: readonly Column[] = [
  ['month', ({ month }) => month],
  ['prompts', ({ operations }) => operations.prompt],
  ['edits', ({ operations }) => operations.edit],
  ['variations', ({ operations }) => operations.variation],
  ['refused', ({ refused }) => refused],
  ['granted', ({ granted }) => granted],
  ['bought', ({ bought }) => bought],
  ['packs', ({ packs }) => packs],
  ['cashCents', ({ cashCents }) => cashCents],
  ['spentFree', ({ spentFree }) => spentFree],
  ['spentPaid', ({ spentPaid }) => spentPaid],
  ['expiredFree', ({ expiredFree }) => expiredFree],
  ['expiredPaid', ({ expiredPaid }) => expiredPaid],
  ['balanceFree', ({ balanceFree }) => balanceFree],
  ['balancePaid', ({ balancePaid }) => balancePaid],
]

/** The account as a flat table, one row a month. */
export function monthsTable(months: readonly AccountMonth[]) {
  return {
    columns: columns.map(([name]) => name),
    rows: months.map((month) => columns.map(([, of]) => of(month))),
  }
}
