import type { AccountMonth, AccountTerms, Purchase } from '#domain/account.ts'
import { operationKinds, type Lifetime, type Pack } from '#domain/tariff.ts'

interface Credit {
  readonly kind: 'free' | 'paid'
  readonly lastMonth: number
}

type Row = Omit<AccountMonth, 'purchases'>

/**
 * The account told as simply as can be, one object a credit and one pack a time, to check the
 * quick one by. What to buy when the credits run out is asked of the caller.
 */
export function naiveAccount(
  { tariff, usage }: AccountTerms,
  buy: (month: number) => Pack | null,
): Row[] {
  let wallet: Credit[] = []
  const rows: Row[] = []
  for (let month = 1; month <= usage.months; month++) {
    const add = (credits: number, kind: Credit['kind'], life: Lifetime) => {
      const lastMonth = life === 'never' ? Infinity : month + life - 1
      for (let i = 0; i < credits; i++) wallet.push({ kind, lastMonth })
    }
    const granted = tariff.freeCredits + (month === 1 ? tariff.bonusCredits : 0)
    add(granted, 'free', tariff.freeLife)
    const row = { granted, bought: 0, packs: 0, cashCents: Number(tariff.fee), refused: 0 }
    const spent = { free: 0, paid: 0 }
    const operations = { prompt: 0, edit: 0, variation: 0 }
    const percent = usage.pattern[(month - 1) % usage.pattern.length]!
    for (const kind of operationKinds) {
      const { cost } = tariff.operations[kind]
      const wanted = Math.round((usage.operations[kind] * percent) / 100)
      for (let operation = 0; operation < wanted; operation++) {
        if (wallet.length < cost && buy(0) === null) {
          row.refused++
          continue
        }
        for (let credit = 0; credit < cost; credit++) {
          if (wallet.length === 0) {
            const pack = buy(month)!
            add(pack.credits, 'paid', tariff.paidLife)
            row.bought += pack.credits
            row.packs++
            row.cashCents += pack.price
          }
          spent[takeNext(wallet)]++
        }
        operations[kind]++
      }
    }
    const expired = wallet.filter((credit) => credit.lastMonth === month)
    wallet = wallet.filter((credit) => credit.lastMonth > month)
    rows.push({
      ...row,
      month,
      operations,
      cashCents: row.cashCents as Row['cashCents'],
      spentFree: spent.free,
      spentPaid: spent.paid,
      expiredFree: count(expired, 'free'),
      expiredPaid: count(expired, 'paid'),
      balanceFree: count(wallet, 'free'),
      balancePaid: count(wallet, 'paid'),
    })
  }
  return rows
}

export function naiveBuyer({ purchasing, tariff }: AccountTerms): (month: number) => Pack | null {
  const [smallest] = tariff.packs.toSorted((a, b) => a.credits - b.credits || a.price - b.price)
  return () => (purchasing === 'none' || smallest === undefined ? null : smallest)
}

/** Buys what the rows of another account say it bought, one at a time, and nothing else. */
export function followPurchases(months: readonly AccountMonth[]): (month: number) => Pack | null {
  const left = new Map(months.map((row) => [row.month, row.purchases.flatMap(singly)]))
  return (month) => {
    if (month === 0) return { credits: 0, price: 0 as Pack['price'] }
    const pack = left.get(month)?.shift()
    if (pack === undefined) throw new Error(`month ${month} has no pack left to buy`)
    return pack
  }
}

function singly({ credits, price, count: packs }: Purchase): Pack[] {
  return Array.from({ length: packs }, () => ({ credits, price }))
}

function takeNext(wallet: Credit[]): Credit['kind'] {
  let next = 0
  wallet.forEach((credit, index) => {
    const best = wallet[next]!
    const sooner = credit.lastMonth < best.lastMonth
    const freeFirst = credit.lastMonth === best.lastMonth && credit.kind < best.kind
    if (sooner || freeFirst) next = index
  })
  return wallet.splice(next, 1)[0]!.kind
}

function count(credits: readonly Credit[], kind: Credit['kind']): number {
  return credits.filter((credit) => credit.kind === kind).length
}
