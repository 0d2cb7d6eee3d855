import type { AccountTerms } from '#domain/terms.ts'
import { demandOf } from '#domain/demand.ts'

interface Lot {
  readonly lastMonth: number
  readonly credits: number
}

interface Cost {
  readonly cents: number
  readonly packs: number
}

/** Tries every number of every pack in every month, whether needed then or not. */
export function bruteForceCost({ tariff, usage, ...terms }: AccountTerms): Cost {
  const { credits } = demandOf({ tariff, usage, ...terms })
  const most = credits.reduce((sum, wanted) => sum + wanted, 0)
  const lasting = (life: number | 'never', month: number) =>
    life === 'never' ? Infinity : month + life - 1
  let best: Cost = { cents: Infinity, packs: Infinity }

  function visit(month: number, lots: readonly Lot[], cost: Cost): void {
    if (cost.cents > best.cents || (cost.cents === best.cents && cost.packs >= best.packs)) return
    if (month > usage.months) {
      best = cost
      return
    }
    const free = tariff.freeCredits + (month === 1 ? tariff.bonusCredits : 0)
    const granted = { lastMonth: lasting(tariff.freeLife, month), credits: free }
    choose(month, 0, [...lots, granted], cost, most)
  }

  function choose(
    month: number,
    kind: number,
    lots: readonly Lot[],
    cost: Cost,
    room: number,
  ): void {
    const pack = tariff.packs[kind]
    if (pack === undefined) {
      const left = serve(lots, credits[month - 1]!, month)
      if (left !== null) visit(month + 1, left, cost)
      return
    }
    for (let count = 0; count === 0 || (count - 1) * pack.credits < room; count++) {
      const bought = { lastMonth: lasting(tariff.paidLife, month), credits: count * pack.credits }
      const sum = { cents: cost.cents + count * pack.price, packs: cost.packs + count }
      choose(month, kind + 1, [...lots, bought], sum, room - bought.credits)
    }
  }

  visit(1, [], { cents: 0, packs: 0 })
  return best
}

function serve(lots: readonly Lot[], wanted: number, month: number): Lot[] | null {
  let short = wanted
  const left: Lot[] = []
  for (const lot of lots.toSorted((a, b) => a.lastMonth - b.lastMonth || 0)) {
    const taken = Math.min(short, lot.credits)
    short -= taken
    if (lot.credits > taken && lot.lastMonth > month)
      left.push({ ...lot, credits: lot.credits - taken })
  }
  return short > 0 ? null : left
}
