import type { AccountMonth, Purchase } from '#domain/accountRows.ts'
import type { AccountTerms } from '#domain/terms.ts'
import { operationKinds, type Lifetime, type Pack, type PerKind } from '#domain/tariff.ts'

interface Credit {
  readonly kind: 'free' | 'paid'
  readonly lastMonth: number
  /** What it had cost, in cents. */
  readonly basis: number
}

type Row = Omit<AccountMonth, 'purchases'>
type Buy = (month: number) => Pack | null
type Wanted = (month: number) => PerKind<number>

interface NaiveBook {
  readonly rows: Row[]
  readonly used: Credit[]
  readonly expired: Credit[]
}

/**
 * The account told as simply as can be, one object a credit and one pack a time, to check the
 * quick one by. What to buy when the credits run out is asked of the caller.
 */
export function naiveBook(terms: AccountTerms, buy: Buy, wantedIn = wantedBy(terms)): NaiveBook {
  const { tariff, usage } = terms
  let wallet: Credit[] = []
  const rows: Row[] = []
  const [used, allExpired]: [Credit[], Credit[]] = [[], []]
  for (let month = 1; month <= usage.months; month++) {
    const add = (credits: number, kind: Credit['kind'], life: Lifetime, basis = 0) => {
      const lastMonth = life === 'never' ? Infinity : month + life - 1
      for (let i = 0; i < credits; i++) wallet.push({ kind, lastMonth, basis })
    }
    const granted = tariff.freeCredits + (month === 1 ? tariff.bonusCredits : 0)
    add(granted, 'free', tariff.freeLife)
    const row = { granted, bought: 0, packs: 0, cashCents: Number(tariff.fee), refused: 0 }
    const spent = { free: 0, paid: 0 }
    const operations = { prompt: 0, edit: 0, variation: 0 }
    for (const kind of operationKinds) {
      const { cost } = tariff.operations[kind]
      const wanted = wantedIn(month)[kind]
      for (let operation = 0; operation < wanted; operation++) {
        if (wallet.length < cost && buy(0) === null) {
          row.refused++
          continue
        }
        for (let credit = 0; credit < cost; credit++) {
          if (wallet.length === 0) {
            const pack = buy(month)!
            add(pack.credits, 'paid', tariff.paidLife, pack.price / pack.credits)
            row.bought += pack.credits
            row.packs++
            row.cashCents += pack.price
          }
          const taken = takeNext(wallet)
          spent[taken.kind]++
          used.push(taken)
        }
        operations[kind]++
      }
    }
    const expired = wallet.filter((credit) => credit.lastMonth === month)
    wallet = wallet.filter((credit) => credit.lastMonth > month)
    allExpired.push(...expired)
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
  return { rows, used, expired: allExpired }
}

/** The months' operations as the pattern has them. */
function wantedBy({ usage }: AccountTerms): Wanted {
  return (month) => {
    const percent = usage.pattern[(month - 1) % usage.pattern.length]!
    const of = (monthly: number) => Math.round((monthly * percent) / 100)
    const { prompt, edit, variation } = usage.operations
    return { prompt: of(prompt), edit: of(edit), variation: of(variation) }
  }
}

/**
 * The account at another number of operations a month: of one kind, or of none, simply so many; in
 * a mix as many credits in proportion as the months of the mix want, told as prompts of one credit.
 */
export function naiveBookAt(terms: AccountTerms, buy: Buy, number: number): NaiveBook {
  const { tariff, usage } = terms
  const inUse = operationKinds.filter((kind) => usage.operations[kind] > 0)
  if (inUse.length <= 1) {
    const operations = { prompt: 0, edit: 0, variation: 0, [inUse[0] ?? 'prompt']: number }
    return naiveBook({ ...terms, usage: { ...usage, operations } }, buy)
  }
  const own = inUse.reduce((sum, kind) => sum + usage.operations[kind], 0)
  const wanted = wantedBy(terms)
  const prompt = { cost: 1, images: 1 }
  const byCredit = { ...tariff, operations: { ...tariff.operations, prompt } }
  return naiveBook({ ...terms, tariff: byCredit }, buy, (month) => {
    const credits = inUse.reduce(
      (sum, kind) => sum + wanted(month)[kind] * tariff.operations[kind].cost,
      0,
    )
    const share = BigInt(credits) * BigInt(number)
    const up = share % BigInt(own) === 0n ? 0n : 1n
    return { prompt: Number(share / BigInt(own) + up), edit: 0, variation: 0 }
  })
}

/** Everything paid for what is gone, the fee's share in it, over the credits that were of use. */
export function naivePricePerUsedCredit(
  { tariff }: AccountTerms,
  { rows, used, expired }: NaiveBook,
): number | null {
  const hasFee = tariff.fee > 0
  const of = (credits: readonly Credit[]) => credits.reduce((sum, { basis }) => sum + basis, 0)
  const granted = rows.reduce((sum, row) => sum + row.granted, 0)
  const goneFree = count(used, 'free') + count(expired, 'free')
  const fees = tariff.fee * rows.length * (granted === 0 ? 1 : goneFree / granted)
  const divisor = hasFee ? used.length : count(used, 'paid')
  return divisor === 0 ? null : (fees + of(used) + of(expired)) / divisor
}

export function naiveBuyer({ purchasing, tariff }: AccountTerms): Buy {
  const [smallest] = tariff.packs.toSorted((a, b) => a.credits - b.credits || a.price - b.price)
  return () => (purchasing === 'none' || smallest === undefined ? null : smallest)
}

/** Buys what the rows of another account say it bought, one at a time, and nothing else. */
export function followPurchases(months: readonly AccountMonth[]): Buy {
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

function takeNext(wallet: Credit[]): Credit {
  let next = 0
  wallet.forEach((credit, index) => {
    const best = wallet[next]!
    const sooner = credit.lastMonth < best.lastMonth
    const freeFirst = credit.lastMonth === best.lastMonth && credit.kind < best.kind
    if (sooner || freeFirst) next = index
  })
  return wallet.splice(next, 1)[0]!
}

function count(credits: readonly Credit[], kind: Credit['kind']): number {
  return credits.filter((credit) => credit.kind === kind).length
}
