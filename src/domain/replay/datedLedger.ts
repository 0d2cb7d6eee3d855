import { compareInstants, parseInstant, type Instant } from './instant.ts'
import type { CreditKind } from '#domain/ledger.ts'

/**
 * A time by its place among those of its ledger: only which comes first matters, and a number of
 * milliseconds would take instants for equal that differ in the ninth decimal of a second.
 */
type Place = number

export interface DatedGrant {
  readonly id: string
  readonly amount: number
  readonly effectiveAt: Place
  /** Infinity where it never expires. */
  readonly expiresAt: Place
  readonly kind: CreditKind
  readonly priority: number
}

export interface DatedUsage {
  readonly at: Place
  readonly amount: number
}

export interface DatedLedger {
  readonly grants: readonly DatedGrant[]
  readonly usage: readonly DatedUsage[]
  readonly asOf: Place
}

/** What is wrong with a ledger, and where: `grants[3].expiresAt`. */
export class LedgerFault extends Error {
  readonly path: string

  constructor(path: string, problem: string) {
    super(`${path}: ${problem}`)
    this.name = 'LedgerFault'
    this.path = path
  }
}

const grantKeys = ['id', 'amount', 'kind', 'priority', 'effectiveAt', 'expiresAt']

interface WrittenGrant extends Pick<DatedGrant, 'id' | 'amount' | 'kind' | 'priority'> {
  readonly effectiveAt: Instant
  /** Null where it never expires. */
  readonly expiresAt: Instant | null
}

interface WrittenUsage extends Pick<DatedUsage, 'amount'> {
  readonly at: Instant
}

/** Reads a ledger out of JSON; throws a LedgerFault at the first thing that is wrong. */
export function parseLedger(json: unknown): DatedLedger {
  const ledger = asRecord(json, 'ledger')
  refuseUnknown(ledger, ['grants', 'usage', 'asOf'], '')
  const grants = asList(ledger['grants'], 'grants').map((grant, index) =>
    parseGrant(grant, `grants[${index}]`),
  )
  const usage = asList(ledger['usage'], 'usage').map((used, index) =>
    parseUsage(used, `usage[${index}]`),
  )
  const asOf = asTime(ledger['asOf'], 'asOf')
  refuseDuplicates(grants)
  const placeOf = places([
    asOf,
    ...usage.map(({ at }) => at),
    ...grants.flatMap(({ effectiveAt, expiresAt }) => [effectiveAt, expiresAt ?? effectiveAt]),
  ])
  return {
    grants: grants.map((grant) => ({
      ...grant,
      effectiveAt: placeOf(grant.effectiveAt),
      expiresAt: grant.expiresAt === null ? Infinity : placeOf(grant.expiresAt),
    })),
    usage: usage.map((used) => ({ ...used, at: placeOf(used.at) })),
    asOf: placeOf(asOf),
  }
}

/** Numbers instants in the order of time, equal ones alike. */
function places(instants: readonly Instant[]): (instant: Instant) => Place {
  const found = new Map<Instant, Place>()
  let before: Instant | null = null
  let place = 0
  for (const instant of [...instants].sort(compareInstants)) {
    if (before !== null && compareInstants(before, instant) !== 0) place += 1
    found.set(instant, place)
    before = instant
  }
  return (instant) => found.get(instant) ?? Number.NaN
}

function parseGrant(json: unknown, path: string): WrittenGrant {
  const grant = asRecord(json, path)
  refuseUnknown(grant, grantKeys, `${path}.`)
  const { id, kind, priority = 0 } = grant
  if (typeof id !== 'string') throw new LedgerFault(`${path}.id`, 'is not a string')
  const amount = asAmount(grant['amount'], `${path}.amount`)
  const effectiveAt = asTime(grant['effectiveAt'], `${path}.effectiveAt`)
  if (grant['expiresAt'] === undefined)
    throw new LedgerFault(`${path}.expiresAt`, 'is missing: say null where it never expires')
  const expiresAt =
    grant['expiresAt'] === null ? null : asTime(grant['expiresAt'], `${path}.expiresAt`)
  if (expiresAt !== null && compareInstants(expiresAt, effectiveAt) <= 0)
    throw new LedgerFault(`${path}.expiresAt`, 'is not after effectiveAt')
  if (kind !== 'free' && kind !== 'paid')
    throw new LedgerFault(`${path}.kind`, 'is neither "free" nor "paid"')
  if (typeof priority !== 'number') throw new LedgerFault(`${path}.priority`, 'is not a number')
  return { id, amount, effectiveAt, expiresAt, kind, priority }
}

function parseUsage(json: unknown, path: string): WrittenUsage {
  const used = asRecord(json, path)
  const { at, amount } = used
  refuseUnknown(used, ['at', 'amount'], `${path}.`)
  return { at: asTime(at, `${path}.at`), amount: asAmount(amount, `${path}.amount`) }
}

/** A key that is left unread could say that the grant is void. */
function refuseUnknown(
  record: Readonly<Record<string, unknown>>,
  known: readonly string[],
  path: string,
): void {
  const unknown = Object.keys(record).find((key) => !known.includes(key))
  if (unknown !== undefined)
    throw new LedgerFault(path + unknown, `is not known: there are ${known.join(', ')}`)
}

function refuseDuplicates(grants: readonly WrittenGrant[]): void {
  const seen = new Map<string, number>()
  grants.forEach(({ id }, index) => {
    const first = seen.get(id)
    if (first !== undefined)
      throw new LedgerFault(`grants[${index}].id`, `is the same as grants[${first}].id`)
    seen.set(id, index)
  })
}

function asRecord(json: unknown, path: string): Readonly<Record<string, unknown>> {
  if (typeof json !== 'object' || json === null || Array.isArray(json))
    throw new LedgerFault(path, 'is not an object')
  return json as Record<string, unknown>
}

function asList(json: unknown, path: string): readonly unknown[] {
  if (!Array.isArray(json)) throw new LedgerFault(path, 'is not a list')
  return json
}

function asAmount(json: unknown, path: string): number {
  if (typeof json !== 'number' || !Number.isSafeInteger(json) || json < 0)
    throw new LedgerFault(path, 'is not a whole number of credits, 0 or more')
  return json
}

function asTime(json: unknown, path: string): Instant {
  const time = typeof json === 'string' ? parseInstant(json) : null
  if (time === null) throw new LedgerFault(path, 'is not an ISO 8601 date or instant')
  return time
}
