import type { HandAccount, HandRow } from '#domain/manual/handAccount.ts'
import type { HandOperation, Refusal } from '#domain/manual/handEvents.ts'
import type { OperationKind, Tariff } from '#domain/tariff.ts'
import { givenWord } from '#ui/answer/details.ts'
import { moneyColumn, type DataTable } from '#ui/chart/chart.ts'
import {
  count as times,
  price,
  product,
  quotient,
  sum,
  withWords,
  type Expression,
} from '#ui/amounts/expression.ts'
import { say, type Amount, type Sentence } from '#ui/amounts/sentence.ts'
import { formatCount, formatList, formatMoney, formatQuantity, pluralOf } from '#ui/kit/format.ts'

export const kindNames: Readonly<Record<OperationKind, string>> = {
  prompt: 'prompt',
  edit: 'edit',
  variation: 'variation',
}

const credits = ['credit', 'credits'] as const
const pictures = ['picture', 'pictures'] as const

/** "prompt 3": counted by kind, since the account was opened. */
export function nameOperation(operations: readonly HandOperation[], index: number): string {
  const kind = operations[index]?.kind ?? 'prompt'
  const count = operations.slice(0, index + 1).filter((one) => one.kind === kind).length
  return `${kindNames[kind]} ${formatCount(count)}`
}

export const givenUnder = ({ fee }: Tariff) => givenWord({ fee })

/** "10 free and 2 paid credits" */
function sayCredits(free: number, paid: number, tariff: Tariff): string {
  const kinds = [
    ...(free > 0 ? [`${formatCount(free)} ${givenUnder(tariff)}`] : []),
    ...(paid > 0 ? [`${formatCount(paid)} paid`] : []),
  ]
  return kinds.length === 0
    ? 'no credits'
    : `${formatList(kinds)} ${pluralOf(paid || free, credits)}`
}

/** Packs bought, and the fees of the months opened so far. */
function cashOf({ log, cashCents, month }: HandAccount, tariff: Tariff): Expression {
  const packs = tariff.packs.map((pack, index) => {
    const bought = log.filter(({ entry }) => entry.type === 'buy' && entry.pack === index).length
    return product(times(bought), price(pack.price))
  })
  const fees = withWords(product(times(month), price(tariff.fee)), 'in fees')
  return cashCents === 0 ? price(0) : sum([...packs, fees])
}

/** How the account stands, in one sentence. */
export function standingSentence(account: HandAccount, tariff: Tariff): Sentence {
  const { month, balanceFree, balancePaid, cashCents, imagesKept, cashPerImageKeptCents } = account
  const left = `Month ${formatCount(month)}: ${sayCredits(balanceFree, balancePaid, tariff)} left`
  const cash = cashOf(account, tariff)
  const bill: Amount = {
    id: 'bill by hand',
    text: formatMoney(cashCents),
    meaning: { kind: 'own', title: 'Paid so far: packs and fees', expression: cash },
  }
  const paid = cashCents === 0 ? 'nothing paid so far' : say`${bill} paid so far`
  if (cashPerImageKeptCents === null) return say`${left}, ${paid}, no picture kept yet.`
  const each: Amount = {
    id: 'image by hand',
    text: formatMoney(cashPerImageKeptCents),
    meaning: {
      kind: 'own',
      title: 'What each picture kept has cost so far',
      expression: quotient(cash, times(imagesKept, ['picture kept', 'pictures kept'])),
    },
  }
  return say`${left}, ${paid}, ${formatQuantity(imagesKept, pictures)} kept at ${each} each.`
}

export function sayExpiring({ expiringFree, expiringPaid }: HandAccount, tariff: Tariff): string {
  const one = expiringFree + expiringPaid === 1
  return `If you turn the month now, ${sayCredits(expiringFree, expiringPaid, tariff)} ${one ? 'expires' : 'expire'}.`
}

export function sayRefusal(refusal: Refusal, kind: OperationKind, { packs }: Tariff): string {
  if (refusal.reason !== 'notEnoughCredits') return 'That cannot be done.'
  const { wanted, usable } = refusal
  const buys = packs.length > 0
  return `Not enough credits: one ${kindNames[kind]} takes ${formatQuantity(wanted, credits)}, and you have ${usable === 0 ? 'none' : formatCount(usable)}. ${buys ? 'Buy a pack or turn the month' : 'Turn the month'}.`
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
      return `${verb} picture ${entry.image + 1} of ${nameOperation(account.operations, entry.operation)}`
    }
    case 'buy':
      return `Bought ${formatQuantity(tariff.packs[entry.pack]?.credits ?? 0, credits)}`
    case 'turn':
      return 'Turned the month'
  }
}

const creditColumns = (given: string) =>
  [
    'Granted',
    'Bought',
    `Spent, ${given}`,
    'Spent, paid',
    `Expired, ${given}`,
    'Expired, paid',
    `Balance, ${given}`,
    'Balance, paid',
  ].map((label) => ({ label, format: formatCount }))

/** What was done, line by line; the charts are those of the account's own rows. */
export function logTable(account: HandAccount, tariff: Tariff): DataTable {
  let made = 0
  return {
    caption: 'The account kept by hand: what was done, and what it did to the credits',
    columns: [
      { label: 'Line', format: formatCount },
      { label: 'Month', format: formatCount },
      { label: 'What was done' },
      moneyColumn('Cash', formatMoney),
      ...creditColumns(givenUnder(tariff)),
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
