import type { AccountTerms } from '#domain/terms.ts'
import { ordersCents, runAccount, type PlannedOrder } from '#domain/book/accountRun.ts'
import { buyAsNeeded, type Plan } from '#domain/book/buyers.ts'
import type { Demand } from '#domain/demand.ts'
import { cents } from '#domain/money.ts'
import { Route, Timeline, type State } from './planStates.ts'
import type { Pack, Tariff } from '#domain/tariff.ts'
import type { Work } from '#domain/work.ts'

/** The search is given up beyond this many states. */
const mostStates = 200_000

/** How many states are looked at between two chances to put the work down. */
const statesAStep = 200

/** The plan an account follows; null where it follows none. */
export function* cheapestPlan(terms: AccountTerms, demand: Demand): Work<Plan | null> {
  const { purchasing, tariff } = terms
  if (purchasing !== 'best' || tariff.packs.length < 2) return null
  return yield* planSearch(tariff, demand)
}

/**
 * The cheapest plan of packs, and of equally cheap ones one with the fewest. A price does not
 * depend on the day, so buying later never hurts: it is enough to buy one pack each time the
 * credits run out. All credits are gone then, so what follows depends on nothing but how many were
 * served until then: these are the states, and the plan a shortest path through them (a
 * relative of Wagner and Whitin's lot-sizing, 1958, with stock that perishes).
 *
 * It is looked for under a ceiling of cash that is raised until there is one: most states lie far
 * above the cheapest plan. One kind of pack throughout is the highest that it can get to.
 */
export function* planSearch(tariff: Tariff, demand: Demand, most: number = mostStates): Work<Plan> {
  const fallback = cheapestOfOneKind(tariff, demand)
  const timeline = new Timeline(tariff, demand.credits)
  const least = timeline.leastCentsFrom(timeline.firstRunOut())
  for (const part of [1 / 64, 1 / 16, 1 / 4, 1]) {
    const ceiling = Math.ceil(least + (fallback.packCents - least) * part)
    const found = yield* searchUnder(ceiling, tariff, timeline, most)
    if (found === 'givenUp') break
    if (found !== null)
      return { orders: ordersTo(found), packCents: cents(found.cents), isCheapest: true }
  }
  return fallback
}

/** Takes the states in the order of credits served: each is final when its turn comes. */
function* searchUnder(
  ceiling: number,
  tariff: Tariff,
  timeline: Timeline,
  most: number,
): Work<State | null | 'givenUp'> {
  const routes = tariff.packs.map((pack) => new Route(pack))
  const start = { ...timeline.firstRunOut(), cents: 0, packs: 0, from: null, bought: null }
  let state: State | null = start
  for (let looked = 0; state !== null && state.served < timeline.total;) {
    for (const route of routes)
      if (state.cents + timeline.leastCentsWith(state, route.pack) <= ceiling)
        route.add(timeline.servedWith(state, route.pack), state)
    looked += 1
    if (looked > most) return 'givenUp'
    if (looked % statesAStep === 0) yield
    state = nextState(routes, timeline)
  }
  return state
}

/** The state reached with the fewest credits served, by the cheapest way there. */
function nextState(routes: readonly Route[], timeline: Timeline): State | null {
  let served = Infinity
  for (const route of routes) if (route.soonest < served) served = route.soonest
  if (served === Infinity) return null
  let sum = Infinity
  let from: State | null = null
  let bought: Pack | null = null
  for (const route of routes) {
    while (route.soonest === served) {
      const before = route.take()
      const sumHere = before.cents + route.pack.price
      if (sumHere > sum || (sumHere === sum && before.packs >= from!.packs)) continue
      sum = sumHere
      from = before
      bought = route.pack
    }
  }
  if (from === null) return null
  const month = timeline.monthOf(served, from.month)
  return { served, month, cents: sum, packs: from.packs + 1, from, bought }
}

function ordersTo(last: State): PlannedOrder[] {
  const orders: PlannedOrder[] = []
  for (let { from, bought } = last; from !== null && bought !== null; { from, bought } = from) {
    const after = orders.at(-1)
    if (after?.month === from.month && after.pack === bought)
      orders[orders.length - 1] = { ...after, count: after.count + 1 }
    else orders.push({ month: from.month, pack: bought, count: 1 })
  }
  return orders.reverse()
}

function cheapestOfOneKind(tariff: Tariff, demand: Demand): Plan {
  const [first, ...others] = tariff.packs.map((pack) => {
    const bought = runAccount(tariff, demand, buyAsNeeded(pack)).orders
    const orders = bought.map(({ month, count }) => ({ month, pack, count }))
    return { orders, packCents: ordersCents(orders), isCheapest: false }
  })
  if (first === undefined) throw new RangeError('there are no packs on sale')
  return others.reduce((best, other) => (isBetter(other, best) ? other : best), first)
}

function isBetter(one: Plan, other: Plan): boolean {
  if (one.packCents !== other.packCents) return one.packCents < other.packCents
  return packsIn(one) < packsIn(other)
}

function packsIn({ orders }: Plan): number {
  return orders.reduce((sum, { count }) => sum + count, 0)
}
