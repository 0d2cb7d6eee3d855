import type { HandAccount } from '#domain/manual/handAccount.ts'

/** How the credits stood after each line of the log that moved any. */
export interface HandPoint {
  readonly month: number
  readonly free: number
  readonly paid: number
  /** At the close of a month. */
  readonly expired: number
  readonly bought: number
}

export function handSeries({ log }: HandAccount): readonly HandPoint[] {
  return log
    .filter(({ entry }) => entry.type !== 'keep' && entry.type !== 'discard')
    .map(({ month, balanceFree, balancePaid, expiredFree, expiredPaid, bought }) => ({
      month,
      free: balanceFree,
      paid: balancePaid,
      expired: expiredFree + expiredPaid,
      bought,
    }))
}

/** Where each month begins, among the points. */
export function monthStarts(points: readonly HandPoint[]): readonly HandPoint[] {
  return points.filter(({ month }, index) => month !== points[index - 1]?.month)
}
