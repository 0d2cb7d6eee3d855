import type { AccountTerms } from './account.ts'
import { ordersCents, runAccount, type ScheduledOrder } from './accountRun.ts'
import { buyAsNeeded, type Schedule } from './buyers.ts'
import type { Demand } from './demand.ts'
import { cents } from './money.ts'
import { Route, Timeline, type State } from './scheduleStates.ts'
import type { Pack, Tariff } from './tariff.ts'
import type { Work } from './work.ts'

/** The search is given up beyond this many states. */
export const mostStates = 200_000

/** How many states are looked at between two chances to put the work down. */
const statesAStep = 500

/** The schedule an account follows; null where it follows none. */
export function* scheduleFor(terms: AccountTerms, demand: Demand): Work<Schedule | null> {
  const { purchasing, tariff } = terms
  if (purchasing !== 'best' || tariff.packs.length < 2) return null
  return yield* searchSchedule(tariff, demand)
}

/**
 * The cheapest schedule of packs, and of equally cheap ones one with the fewest. A price does not
 * depend on the day, so buying later never hurts: it is enough to buy one pack each time the
 * credits run out. All credits are gone then, so what follows depends on nothing but how many were
 * served until then: these are the states, and the schedule a shortest path through them (a
 * relative of Wagner and Whitin's lot-sizing, 1958, with stock that perishes). Taken in the order
 * of credits served, each is final when its turn comes. States from which even the best price
 * cannot beat one kind of pack throughout are passed over.
 */
export function* searchSchedule(
  tariff: Tariff,
  demand: Demand,
  most: number = mostStates,
): Work<Schedule> {
  const fallback = cheapestOfOneKind(tariff, demand)
  const timeline = new Timeline(tariff, demand.credits)
  const routes = tariff.packs.map((pack) => new Route(pack))
  let state: State = { ...timeline.firstRunOut(), cents: 0, packs: 0, from: null, bought: null }
  let looked = 0
  while (state.served < timeline.total) {
    if (state.cents + timeline.leastCentsFrom(state) <= fallback.packCents) {
      for (const route of routes) route.add(timeline.servedWith(state, route.pack), state)
      looked += 1
      if (looked > most) return fallback
      if (looked % statesAStep === 0) yield
    }
    state = nextState(routes, timeline)
  }
  return { orders: ordersTo(state), packCents: cents(state.cents), isCheapest: true }
}

/** The state reached with the fewest credits served, by the cheapest way there. */
function nextState(routes: readonly Route[], timeline: Timeline): State {
  let served = Infinity
  for (const route of routes) if (route.soonest < served) served = route.soonest
  let sum = Infinity
  let packs = Infinity
  let from: State | null = null
  let bought: Pack | null = null
  for (const route of routes) {
    while (route.soonest === served) {
      const before = route.take()
      const sumHere = before.cents + route.pack.price
      if (sumHere > sum || (sumHere === sum && before.packs >= packs)) continue
      sum = sumHere
      packs = before.packs
      from = before
      bought = route.pack
    }
  }
  const month = timeline.monthOf(served, from?.month ?? 1)
  return { served, month, cents: sum, packs: packs + 1, from, bought }
}

function ordersTo(last: State): ScheduledOrder[] {
  const orders: ScheduledOrder[] = []
  for (let { from, bought } = last; from !== null && bought !== null; { from, bought } = from) {
    const after = orders.at(-1)
    if (after?.month === from.month && after.pack === bought)
      orders[orders.length - 1] = { ...after, count: after.count + 1 }
    else orders.push({ month: from.month, pack: bought, count: 1 })
  }
  return orders.toReversed()
}

function cheapestOfOneKind(tariff: Tariff, demand: Demand): Schedule {
  const [first, ...others] = tariff.packs.map((pack) => {
    const bought = runAccount(tariff, demand, buyAsNeeded(pack)).orders
    const orders = bought.map(({ month, count }) => ({ month, pack, count }))
    return { orders, packCents: ordersCents(orders), isCheapest: false }
  })
  if (first === undefined) throw new RangeError('there are no packs on sale')
  return others.reduce((best, other) => (isBetter(other, best) ? other : best), first)
}

function isBetter(one: Schedule, other: Schedule): boolean {
  if (one.packCents !== other.packCents) return one.packCents < other.packCents
  return packsIn(one) < packsIn(other)
}

function packsIn({ orders }: Schedule): number {
  return orders.reduce((sum, { count }) => sum + count, 0)
}
