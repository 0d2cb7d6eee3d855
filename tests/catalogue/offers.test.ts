import { describe, expect, it } from 'vitest'
import { isOnSale, isStale, standingOf, type Offer } from '#catalogue/offers.ts'

const offer = (over: Partial<Offer> = {}): Offer => ({
  from: '2026-04-21',
  until: null,
  lastChecked: '2026-11-27',
  ...over,
})

describe('an offer', () => {
  it('is on sale from its first day', () => {
    expect(isOnSale(offer(), '2026-04-20')).toBe(false)
    expect(isOnSale(offer(), '2026-04-21')).toBe(true)
    expect(isOnSale(offer(), '2031-01-01')).toBe(true)
  })

  it('ends on the day at which it was off sale', () => {
    const ended = offer({ until: '2026-10-02' })
    expect(standingOf(ended, '2026-10-01')).toBe('on sale')
    expect(standingOf(ended, '2026-10-02')).toBe('ended')
  })

  it('was to end once an announced end is past that nobody saw happen', () => {
    const due = offer({ announcedEnd: '2026-12-01' })
    expect(standingOf(due, '2026-11-30')).toBe('on sale')
    expect(standingOf(due, '2026-12-01')).toBe('was to end')
    expect(isOnSale(due, '2026-12-01')).toBe(false)
    expect(standingOf({ ...due, until: '2026-12-03' }, '2026-12-04')).toBe('ended')
  })

  it('may have changed once it was checked more than 60 days ago', () => {
    expect(isStale(offer(), '2027-01-26')).toBe(false)
    expect(isStale(offer(), '2027-01-27')).toBe(true)
    expect(isStale(offer({ lastChecked: '2026-08' }), '2026-11-28')).toBe(true)
    expect(isStale(offer(), '2025-01-01')).toBe(false)
  })
})
