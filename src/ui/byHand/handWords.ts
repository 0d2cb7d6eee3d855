import type { HandAccount, HandRow } from '#domain/handAccount.ts'
import type { HandOperation, Refusal } from '#domain/handEvents.ts'
import type { OperationKind, Tariff } from '#domain/tariff.ts'
import { moneyColumn, type DataTable } from '#ui/charts/figure.ts'
import { formatCount, formatList, formatMoney, formatPrice, formatQuantity } from '#ui/format.ts'

export const kindNames: Readonly<Record<OperationKind, string>> = {
  prompt: 'prompt',
  edit: 'edit',
  variation: 'variation',
}

const credits = ['credit', 'credits'] as const
const images = ['image', 'images'] as const

/** "prompt 3": counted by kind, since the account was opened. */
export function nameOperation(operations: readonly HandOperation[], index: number): string {
  const kind = operations[index]?.kind ?? 'prompt'
  const count = operations.slice(0, index + 1).filter((one) => one.kind === kind).length
  return `${kindNames[kind]} ${formatCount(count)}`
}

/** "10 free and 2 paid credits" */
function sayCredits(free: number, paid: number): string {
  const kinds = [
    ...(free > 0 ? [`${formatCount(free)} free`] : []),
    ...(paid > 0 ? [`${formatCount(paid)} paid`] : []),
  ]
  return kinds.length === 0
    ? 'no credits'
    : `${formatList(kinds)} ${free + paid === 1 ? 'credit' : 'credits'}`
}

/** How the account stands, in one sentence. */
export function sayStanding(account: HandAccount): string {
  const { month, balanceFree, balancePaid, cashCents, imagesKept, cashPerImageKeptCents } = account
  const left = `Month ${formatCount(month)}: ${sayCredits(balanceFree, balancePaid)} left`
  const paid = cashCents === 0 ? 'nothing paid so far' : `${formatPrice(cashCents)} paid so far`
  const kept =
    cashPerImageKeptCents === null
      ? 'no image kept yet'
      : `${formatQuantity(imagesKept, images)} kept at ${formatMoney(cashPerImageKeptCents)} each`
  return `${left}, ${paid}, ${kept}.`
}

export function sayExpiring({ expiringFree, expiringPaid }: HandAccount): string {
  const one = expiringFree + expiringPaid === 1
  return `If you turn the month now, ${sayCredits(expiringFree, expiringPaid)} ${one ? 'expires' : 'expire'} unused.`
}

export function sayRefusal(refusal: Refusal, kind: OperationKind): string {
  if (refusal.reason !== 'notEnoughCredits') return 'That cannot be done.'
  const { wanted, usable } = refusal
  return `Not enough credits: one ${kindNames[kind]} takes ${formatQuantity(wanted, credits)}, and you have ${usable === 0 ? 'none' : formatCount(usable)}. Buy a pack or turn the month.`
}

function sayEntry({ entry }: HandRow, account: HandAccount, tariff: Tariff, made: number): string {
  switch (entry.type) {
    case 'grant':
      return 'Month opened'
    case 'operate':
      return `Made ${nameOperation(account.operations, made - 1)}`
    case 'keep':
    case 'discard': {
      const verb = entry.type === 'keep' ? 'Kept' : 'Discarded'
      return `${verb} image ${entry.image + 1} of ${nameOperation(account.operations, entry.operation)}`
    }
    case 'buy':
      return `Bought ${formatQuantity(tariff.packs[entry.pack]?.credits ?? 0, credits)}`
    case 'turn':
      return 'Turned the month'
  }
}

const creditColumns = [
  'Granted',
  'Bought',
  'Spent, free',
  'Spent, paid',
  'Expired, free',
  'Expired, paid',
  'Balance, free',
  'Balance, paid',
].map((label) => ({ label, format: formatCount }))

/** What was done, line by line; the figures are those of the account's own rows. */
export function logTable(account: HandAccount, tariff: Tariff): DataTable {
  let made = 0
  return {
    caption: 'The account kept by hand: what was done, and what it did to the credits',
    columns: [
      { label: 'Line', format: formatCount },
      { label: 'Month', format: formatCount },
      { label: 'What was done' },
      moneyColumn('Cash', formatPrice),
      ...creditColumns,
    ],
    rows: account.log.map((row, index) => {
      if (row.entry.type === 'operate') made += 1
      return [
        index + 1,
        row.month,
        sayEntry(row, account, tariff, made),
        row.cashCents,
        row.granted,
        row.bought,
        row.spentFree,
        row.spentPaid,
        row.expiredFree,
        row.expiredPaid,
        row.balanceFree,
        row.balancePaid,
      ]
    }),
  }
}
