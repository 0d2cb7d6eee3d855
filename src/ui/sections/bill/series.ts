import { smallestPack, type Pack } from '#domain/tariff.ts'
import { cashAt, type SweepPoint } from '#domain/solve/sweep.ts'
import type { Work } from '#domain/work.ts'
import { computation, type Computation } from '#scenario/computation.ts'
import type { Outcome } from '#scenario/outcome.ts'
import { operationsOf } from '#scenario/Scenario.ts'
import { alongAxis, axisTops, operationsAlong, operationsTop } from '#ui/chart/operationsAxis.ts'

/** With more stairs than this each is too narrow to be drawn. */
const mostStairs = 60

/** The account at numbers of operations a month, with both sides of every stair among them. */
type Stairs = readonly SweepPoint[]

const stairsAlong = alongAxis((outcome, top) =>
  computation(() => findingStairs(outcome, top), outcome.isQuick),
)

export function billStairs(outcome: Outcome, top: number): Stairs {
  return stairsAlong(outcome, top).value()
}

export function billComputations(
  outcome: Outcome,
  pinned: Outcome | null,
): readonly Computation<unknown>[] {
  return [
    outcome.halfAndDouble,
    ...[...axisTops(outcome, pinned)].map((top) => stairsAlong(outcome, top)),
    ...(pinned ? [stairsAlong(pinned, operationsTop(outcome, pinned))] : []),
  ]
}

function* findingStairs(outcome: Outcome, top: number): Work<Stairs> {
  const { terms } = outcome
  const cliffs = yield* outcome.cliffs.working()
  const [next, previous] = [cliffs.next?.operations, cliffs.previous?.operations]
  const marked = [
    operationsOf(outcome.scenario),
    ...(next === undefined ? [] : [next - 1, next]),
    ...(previous === undefined ? [] : [previous, previous + 1]),
  ]
  const samples = yield* outcome.sweep(operationsAlong(top, marked)).working()
  const rising = samples.flatMap((point, index) => {
    const before = samples[index - 1]
    return before && before.cashCents !== point.cashCents ? [[before, point] as const] : []
  })
  if (stairsAmong(samples, smallestPack(terms.tariff.packs)) > mostStairs) return samples
  const cash = cashAt(terms)
  const edges: number[] = []
  for (const [from, to] of rising) yield* findEdges(cash, from, to, edges)
  const between = yield* outcome.sweep(edges.flatMap((edge) => [edge - 1, edge])).working()
  const all = new Map([...samples, ...between].map((point) => [point.operations, point]))
  return [...all.values()].sort((a, b) => a.operations - b.operations)
}

/** About how many there are, were the smallest pack bought each time. */
function stairsAmong(samples: Stairs, pack: Pack | null): number {
  const cash = samples.map(({ cashCents }) => cashCents)
  return pack === null ? 0 : (Math.max(...cash) - Math.min(...cash)) / pack.price
}

type CashPoint = Pick<SweepPoint, 'operations' | 'cashCents'>

/** Each number at which the bill is another than at the one before. */
function* findEdges(
  cash: ReturnType<typeof cashAt>,
  from: CashPoint,
  to: CashPoint,
  edges: number[],
): Work<void> {
  if (from.cashCents === to.cashCents) return
  if (to.operations - from.operations === 1) {
    edges.push(to.operations)
    return
  }
  const operations = (from.operations + to.operations) >> 1
  const middle = { operations, cashCents: yield* cash(operations) }
  yield
  yield* findEdges(cash, from, middle, edges)
  yield* findEdges(cash, middle, to, edges)
}

/** A stair is upright: where the bill jumps from one number to the next, it does so at the latter. */
export function uprightStairs(stairs: Stairs): Stairs {
  return stairs.flatMap((point, index) => {
    const before = stairs[index - 1]
    const jumps =
      before?.operations === point.operations - 1 && before.cashCents !== point.cashCents
    return jumps ? [{ ...before, operations: point.operations }, point] : [point]
  })
}
