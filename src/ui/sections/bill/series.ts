import { cashAt, type SweepPoint } from '#domain/solve/sweep.ts'
import type { Work } from '#domain/work.ts'
import { inStepsBy, type InSteps } from '#scenario/inSteps.ts'
import type { Outcome } from '#scenario/outcome.ts'
import { operationsOf } from '#scenario/Scenario.ts'
import { operationsAlong, operationsTop } from '#ui/chart/operationsAxis.ts'

/** With more stairs than this among the samples each is too narrow to be drawn. */
const mostStairs = 36

/** The account at numbers of operations a month, with both sides of every stair among them. */
type Stairs = readonly SweepPoint[]

const known = new WeakMap<Outcome, (top: number) => InSteps<Stairs>>()

function stairsOf(outcome: Outcome): (top: number) => InSteps<Stairs> {
  const stairs = known.get(outcome) ?? inStepsBy((top: number) => findingStairs(outcome, top))
  known.set(outcome, stairs)
  return stairs
}

export function billStairs(outcome: Outcome, top: number): Stairs {
  return stairsOf(outcome)(top).value()
}

/** Works it out in steps, for its own axis and for one shared with a pinned scenario. */
export function* preparingBill(outcome: Outcome, pinned: Outcome | null): Work<void> {
  const shared = operationsTop(outcome, pinned)
  for (const top of new Set([operationsTop(outcome), shared]))
    yield* stairsOf(outcome)(top).working()
  if (pinned) yield* stairsOf(pinned)(shared).working()
}

function* findingStairs(outcome: Outcome, top: number): Work<Stairs> {
  const { inSteps, terms } = outcome
  const cliffs = yield* inSteps.cliffs.working()
  const [next, previous] = [cliffs.next?.operations, cliffs.previous?.operations]
  const marked = [
    operationsOf(outcome.scenario),
    ...(next === undefined ? [] : [next - 1, next]),
    ...(previous === undefined ? [] : [previous, previous + 1]),
  ]
  const samples = yield* inSteps.sweep(operationsAlong(top, marked)).working()
  const rising = samples.flatMap((point, index) => {
    const before = samples[index - 1]
    return before && before.cashCents !== point.cashCents ? [[before, point] as const] : []
  })
  if (rising.length > mostStairs) return samples
  const cash = cashAt(terms)
  const edges: number[] = []
  for (const [from, to] of rising) yield* findEdges(cash, from, to, edges)
  const between = yield* inSteps.sweep(edges.flatMap((edge) => [edge - 1, edge])).working()
  const all = new Map([...samples, ...between].map((point) => [point.operations, point]))
  return [...all.values()].sort((a, b) => a.operations - b.operations)
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
