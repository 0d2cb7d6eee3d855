import { describe, expect, test } from 'vitest'
import { LedgerFault, parseLedger } from '#domain/replay/datedLedger.ts'

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
  test('is read with its times in their order and priority 0 unless said', () => {
    expect(parseLedger(whole)).toEqual({
      grants: [
        {
          ...grant,
          effectiveAt: 0,
          expiresAt: 2,
          priority: 0,
        },
      ],
      usage: [{ at: 1, amount: 1 }],
      asOf: 3,
    })
  })

  test('has one place for equal times, however they are written', () => {
    const usage = ['2025-01-01T00:00Z', '2025-01-01T02:00+02:00', '2025-02-01'].map((at) => ({
      at,
      amount: 1,
    }))
    const read = parseLedger({ ...whole, usage })
    expect(read.usage.map(({ at }) => at)).toEqual([0, 0, 1])
    expect(read.grants[0]).toMatchObject({ effectiveAt: 0, expiresAt: 1 })
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
    ['grants[0].status', { ...whole, grants: [{ ...grant, status: 'voided' }] }],
    ['usage[0].voidedAt', { ...whole, usage: [{ ...used, voidedAt: null }] }],
    ['voids', { ...whole, voids: [] }],
    ['usage[1].at', { ...whole, usage: [used, { ...used, at: '2025-02-30' }] }],
    ['usage[0].amount', { ...whole, usage: [{ ...used, amount: NaN }] }],
  ]
  test.each(faults)('is refused with the path of its fault, %s', (path, json) => {
    expect(faultOf(json)).toBe(path)
  })

  test('may have grants and usage of nothing', () => {
    const nothing = { ...whole, grants: [{ ...grant, amount: 0 }], usage: [{ ...used, amount: 0 }] }
    expect(faultOf(nothing)).toBeNull()
  })

  test.each([
    [[], 'ledger: is not an object'],
    [{ ...whole, grants: 1 }, 'grants: is not a list'],
    [{ ...whole, grants: [{ ...grant, id: 7 }] }, 'grants[0].id: is not a string'],
    [
      { ...whole, usage: [{ ...used, voided: true }] },
      'usage[0].voided: is not known: there are at, amount',
    ],
    [
      { ...whole, grants: [{ ...grant, expiresAt: undefined }] },
      'grants[0].expiresAt: is missing: say null where it never expires',
    ],
    [
      { ...whole, grants: [{ ...grant, amount: -1 }] },
      'grants[0].amount: is not a whole number of credits, 0 or more',
    ],
    [
      { ...whole, grants: [{ ...grant, expiresAt: grant.effectiveAt }] },
      'grants[0].expiresAt: is not after effectiveAt',
    ],
    [
      { ...whole, grants: [{ ...grant, kind: 'gift' }] },
      'grants[0].kind: is neither "free" nor "paid"',
    ],
    [{ ...whole, grants: [{ ...grant, priority: '1' }] }, 'grants[0].priority: is not a number'],
    [{ ...whole, grants: [grant, grant] }, 'grants[1].id: is the same as grants[0].id'],
    [{ ...whole, asOf: '' }, 'asOf: is not an ISO 8601 date or instant'],
    [{ ...whole, asOf: ['2025-03-01'] }, 'asOf: is not an ISO 8601 date or instant'],
  ])('is refused in words: %#', (json, words) => {
    expect(() => parseLedger(json)).toThrow(
      expect.objectContaining({ name: 'LedgerFault', message: words }),
    )
  })
})
