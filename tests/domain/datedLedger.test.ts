import { describe, expect, test } from 'vitest'
import { LedgerFault, parseLedger } from '#domain/datedLedger.ts'

const grant = {
  id: 'a',
  amount: 10,
  effectiveAt: '2025-01-01',
  expiresAt: '2025-02-01T00:00:00Z',
  kind: 'free',
}
const used = { at: '2025-01-05', amount: 1 }
const whole = { grants: [grant], usage: [used], asOf: '2025-03-01' }

function faultOf(json: unknown): string | null {
  try {
    parseLedger(json)
    return null
  } catch (fault) {
    if (fault instanceof LedgerFault) return fault.path
    throw fault
  }
}

describe('a ledger', () => {
  test('is read with its times in milliseconds and priority 0 unless said', () => {
    expect(parseLedger(whole)).toEqual({
      grants: [
        {
          ...grant,
          effectiveAt: Date.UTC(2025, 0, 1),
          expiresAt: Date.UTC(2025, 1, 1),
          priority: 0,
        },
      ],
      usage: [{ at: Date.UTC(2025, 0, 5), amount: 1 }],
      asOf: Date.UTC(2025, 2, 1),
    })
  })

  test('may have grants that never expire', () => {
    const { grants } = parseLedger({ ...whole, grants: [{ ...grant, expiresAt: null }] })
    expect(grants[0]!.expiresAt).toBe(Infinity)
  })

  const faults: [string, unknown][] = [
    ['ledger', null],
    ['ledger', []],
    ['grants', { ...whole, grants: {} }],
    ['usage', { ...whole, usage: undefined }],
    ['asOf', { ...whole, asOf: 1_735_689_600 }],
    ['asOf', { grants: [], usage: [] }],
    ['grants[0]', { ...whole, grants: ['a'] }],
    ['grants[1].id', { ...whole, grants: [grant, grant] }],
    ['grants[0].id', { ...whole, grants: [{ ...grant, id: 7 }] }],
    ['grants[0].amount', { ...whole, grants: [{ ...grant, amount: -1 }] }],
    ['grants[0].amount', { ...whole, grants: [{ ...grant, amount: 1.5 }] }],
    ['grants[0].amount', { ...whole, grants: [{ ...grant, amount: '10' }] }],
    ['grants[0].effectiveAt', { ...whole, grants: [{ ...grant, effectiveAt: 'soon' }] }],
    ['grants[0].expiresAt', { ...whole, grants: [{ ...grant, expiresAt: '2025-01-01' }] }],
    ['grants[0].expiresAt', { ...whole, grants: [{ ...grant, expiresAt: undefined }] }],
    ['grants[0].kind', { ...whole, grants: [{ ...grant, kind: 'bonus' }] }],
    ['grants[0].priority', { ...whole, grants: [{ ...grant, priority: 'high' }] }],
    ['usage[1].at', { ...whole, usage: [used, { ...used, at: '2025-02-30' }] }],
    ['usage[0].amount', { ...whole, usage: [{ ...used, amount: NaN }] }],
  ]
  test.each(faults)('is refused with the path of its fault, %s', (path, json) => {
    expect(faultOf(json)).toBe(path)
  })

  test('is refused in words', () => {
    expect(() => parseLedger({ ...whole, asOf: '' })).toThrow(
      'asOf: is not an ISO 8601 date or instant',
    )
  })
})
