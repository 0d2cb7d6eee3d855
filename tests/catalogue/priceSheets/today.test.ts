import { describe, expect, it } from 'vitest'
import { priceRows } from '#catalogue/priceSheets/priceSheets.ts'
import { todayRows } from '#catalogue/priceSheets/today.ts'
import { cents } from '#domain/money.ts'

/** 40 prompts a month for a year, one of four images kept: the article's account. */
const ask = (over: Partial<Parameters<typeof todayRows>[0]> = {}) =>
  todayRows({
    imagesMade: 1920,
    imagesKept: 480,
    months: 12,
    creditsCashCents: cents(4500),
    day: '2026-11-28',
    ...over,
  })

const lineOf = (id: string, rows = ask()) => rows.find(({ row }) => row.id === id)!

describe('the same pictures today', () => {
  it('cost what one adds up image by image', () => {
    for (const { row, payForAll, payForKept } of ask()) {
      if (row.mode !== 'per-image') continue
      let all = 0
      let kept = 0
      for (let image = 0; image < 1920; image++) all += row.centsPerImage
      for (let image = 0; image < 480; image++) kept += row.centsPerImage
      expect(payForAll?.monthlyCents).toBeCloseTo(all / 12, 6)
      expect(payForAll?.perKeptCents).toBeCloseTo(all / 480, 6)
      expect(payForKept?.monthlyCents).toBeCloseTo(kept / 12, 6)
      expect(payForKept?.perKeptCents).toBe(row.centsPerImage)
    }
  })

  it('are exact in cents where the sum is', () => {
    expect(lineOf('gpt-image-1.5-medium').payForAll).toEqual({
      monthlyCents: 544,
      perKeptCents: 13.6,
    })
    expect(lineOf('gpt-image-2-high').payForKept).toEqual({ monthlyCents: 844, perKeptCents: 21.1 })
  })

  it('stand beside what the reader’s own account paid in credits', () => {
    const { payForAll, payForKept, standing } = lineOf('dalle-2-credits')
    expect(payForAll).toEqual({ monthlyCents: 375, perKeptCents: 9.375 })
    expect(payForKept).toBeNull()
    expect(standing).toBe('ended')
  })

  it('have no cost per kept image where none is kept', () => {
    const rows = ask({ imagesMade: 0, imagesKept: 0, creditsCashCents: cents(0) })
    for (const { row, payForAll, payForKept } of rows) {
      if (row.mode === 'unpriced') continue
      expect(payForAll).toEqual({ monthlyCents: 0, perKeptCents: null })
      if (payForKept) expect(payForKept).toEqual({ monthlyCents: 0, perKeptCents: null })
    }
  })

  it('are listed on sale first, cheapest first, then retired, cheapest first', () => {
    for (const day of ['2022-11-03', '2024-05-01', '2026-05-12', '2026-11-28']) {
      const rows = ask({ day })
      const order = rows.map(
        ({ standing, payForAll }) =>
          [standing !== 'on sale', payForAll?.monthlyCents ?? Infinity] as const,
      )
      for (const [index, [retired, monthly]] of order.slice(1).entries()) {
        const [wasRetired, wasMonthly] = order[index]!
        expect(wasRetired && !retired).toBe(false)
        if (wasRetired === retired) expect(monthly).toBeGreaterThanOrEqual(wasMonthly)
      }
    }
  })

  it('run from gpt-image-1-mini to the retired gpt-image-1 in November 2026', () => {
    const ids = ask().map(({ row }) => row.id)
    expect(ids[0]).toBe('gpt-image-1-mini-low')
    expect(ids.slice(-2)).toEqual(['dall-e-3-hd-1792', 'gpt-image-1-high'])
    expect(ask().findLast(({ standing }) => standing === 'on sale')?.row.id).toBe('gpt-image-2.6')
    expect(ids.toSorted()).toEqual(priceRows.map(({ id }) => id).toSorted())
  })

  it('leave out what was not yet sold', () => {
    expect(ask({ day: '2022-07-20' }).map(({ row }) => row.id)).toEqual(['dalle-2-credits'])
    expect(ask({ day: '2022-07-19' })).toEqual([])
  })
})
