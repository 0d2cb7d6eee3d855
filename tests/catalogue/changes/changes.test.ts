import { describe, expect, it } from 'vitest'
import { changes, firstDayOf } from '#catalogue/changes/changes.ts'
import { dayBefore } from '#catalogue/dates.ts'
import { isOnSale } from '#catalogue/offers.ts'
import { priceRows } from '#catalogue/priceSheets/priceSheets.ts'

describe('the changes', () => {
  it('tell each service and plan that came or went, the latest first', () => {
    expect(changes[0]).toMatchObject({
      date: '2026-12-01',
      name: 'OpenAI gpt-image-1-mini',
      kind: 'was to end',
    })
    expect(changes.at(-1)).toMatchObject({ date: '2022-07-20', kind: 'came on sale' })
    expect(changes).toContainEqual(
      expect.objectContaining({ name: 'Luma Dream Machine Lite', kind: 'ended', date: '2026-03' }),
    )
    const days = changes.map(({ date }) => date)
    expect(days).toEqual(days.toSorted().reverse())
  })

  it('are told once a service, however many tiers it has', () => {
    const told = changes.map(({ name, kind }) => `${name} ${kind}`)
    expect(new Set(told).size).toBe(told.length)
  })

  it('count from the day on which what is on sale is another', () => {
    for (const change of changes) {
      const rows = priceRows.filter(({ service }) => service === change.name)
      const day = firstDayOf(change)
      for (const row of rows) {
        expect(isOnSale(row, day)).toBe(change.kind === 'came on sale')
        expect(isOnSale(row, dayBefore(day))).toBe(change.kind !== 'came on sale')
      }
    }
  })
})
