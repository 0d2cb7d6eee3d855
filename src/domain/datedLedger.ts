import { parseInstant } from './instant.ts'
import type { CreditKind } from './ledger.ts'

export interface DatedGrant {
  readonly id: string
  readonly amount: number
  /** Milliseconds since 1970, like all times here. */
  readonly effectiveAt: number
  /** Infinity where it never expires. */
  readonly expiresAt: number
  readonly kind: CreditKind
  readonly priority: number
}

export interface DatedUsage {
  readonly at: number
  readonly amount: number
}

export interface DatedLedger {
  readonly grants: readonly DatedGrant[]
  readonly usage: readonly DatedUsage[]
  readonly asOf: number
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

/** Reads a ledger out of JSON; throws a LedgerFault at the first thing that is wrong. */
export function parseLedger(json: unknown): DatedLedger {
  const { grants, usage, asOf } = asRecord(json, 'ledger')
  const ledger = {
    grants: asList(grants, 'grants').map((grant, index) => parseGrant(grant, `grants[${index}]`)),
    usage: asList(usage, 'usage').map((used, index) => parseUsage(used, `usage[${index}]`)),
    asOf: asTime(asOf, 'asOf'),
  }
  refuseDuplicates(ledger.grants)
  return ledger
}

function parseGrant(json: unknown, path: string): DatedGrant {
  const grant = asRecord(json, path)
  const { id, kind, priority = 0 } = grant
  if (typeof id !== 'string') throw new LedgerFault(`${path}.id`, 'is not a string')
  const amount = asAmount(grant['amount'], `${path}.amount`)
  const effectiveAt = asTime(grant['effectiveAt'], `${path}.effectiveAt`)
  const expiresAt =
    grant['expiresAt'] === null ? Infinity : asTime(grant['expiresAt'], `${path}.expiresAt`)
  if (expiresAt <= effectiveAt)
    throw new LedgerFault(`${path}.expiresAt`, 'is not after effectiveAt')
  if (kind !== 'free' && kind !== 'paid')
    throw new LedgerFault(`${path}.kind`, 'is neither "free" nor "paid"')
  if (typeof priority !== 'number') throw new LedgerFault(`${path}.priority`, 'is not a number')
  return { id, amount, effectiveAt, expiresAt, kind, priority }
}

function parseUsage(json: unknown, path: string): DatedUsage {
  const { at, amount } = asRecord(json, path)
  return { at: asTime(at, `${path}.at`), amount: asAmount(amount, `${path}.amount`) }
}

function refuseDuplicates(grants: readonly DatedGrant[]): void {
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

function asTime(json: unknown, path: string): number {
  const time = typeof json === 'string' ? parseInstant(json) : null
  if (time === null) throw new LedgerFault(path, 'is not an ISO 8601 date or instant')
  return time
}
