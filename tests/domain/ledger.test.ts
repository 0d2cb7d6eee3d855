import { describe, expect, test } from 'vitest'
import { Ledger } from '#domain/ledger.ts'

const remaining = (ledger: Ledger) => ledger.lots().map((lot) => [lot.kind, lot.remaining])

describe('a ledger', () => {
  test('spends the lot that expires soonest, whichever came first', () => {
    const ledger = new Ledger()
    ledger.grant('free', 10, Infinity)
    ledger.grant('paid', 10, 12)
    ledger.grant('free', 10, 13)
    expect(ledger.spend(15)).toBe(0)
    expect(remaining(ledger)).toEqual([
      ['free', 5],
      ['free', 10],
    ])
  })

  test('spends free before paid where both expire together', () => {
    const ledger = new Ledger()
    ledger.grant('paid', 10, 12)
    ledger.grant('free', 10, 12)
    ledger.spend(4)
    expect(remaining(ledger)).toEqual([
      ['free', 6],
      ['paid', 10],
    ])
  })

  test('spends the older of two equal lots', () => {
    const ledger = new Ledger()
    const older = ledger.grant('paid', 10, 12)
    const newer = ledger.grant('paid', 10, 12)
    ledger.spend(11)
    expect([older.spent, newer.spent]).toEqual([10, 1])
  })

  test('puts a lower priority number before a sooner expiry', () => {
    const ledger = new Ledger()
    const soon = ledger.grant('free', 10, 2, 1)
    const first = ledger.grant('paid', 10, Infinity, 0)
    ledger.spend(10)
    expect([soon.spent, first.spent]).toEqual([0, 10])
  })

  test('returns what is short and leaves nothing usable', () => {
    const ledger = new Ledger()
    ledger.grant('free', 10, 2)
    expect(ledger.spend(14)).toBe(4)
    expect(ledger.usable).toBe(0)
    expect(ledger.lots()).toEqual([])
  })

  test('loses a lot at its expiry, not before it', () => {
    const ledger = new Ledger()
    const lot = ledger.grant('free', 10, 2)
    ledger.spend(3)
    ledger.expire(1.999)
    expect(lot.remaining).toBe(7)
    ledger.expire(2)
    expect([lot.spent, lot.expired, lot.remaining, ledger.usable]).toEqual([3, 7, 0, 0])
  })

  test('loses lots of every priority, and keeps the order of the rest', () => {
    const ledger = new Ledger()
    ledger.grant('free', 1, 9, 1)
    ledger.grant('free', 2, 2, 1)
    ledger.grant('free', 3, 3, 0)
    ledger.grant('paid', 4, 8, 0)
    ledger.expire(5)
    expect(remaining(ledger)).toEqual([
      ['paid', 4],
      ['free', 1],
    ])
  })

  test('tallies each kind on its own', () => {
    const ledger = new Ledger()
    ledger.grant('paid', 100, 5)
    ledger.grant('free', 10, 4)
    ledger.spend(60)
    ledger.expire(5)
    expect(ledger.free).toEqual({ granted: 10, spent: 10, expired: 0 })
    expect(ledger.paid).toEqual({ granted: 100, spent: 50, expired: 50 })
  })
})
