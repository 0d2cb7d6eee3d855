import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { cliffEdges } from '#ui/controls/cliffEdges.ts'
import { freeReach } from '#ui/controls/freeReach.ts'
import { stepsAlong, trackScale, trackStep, trackTop } from '#ui/controls/operationsTrack.ts'
import { parseLink } from '#scenario/link.ts'
import { outcomeOf } from '#scenario/outcome.ts'
import { creditChart } from '#ui/sections/credit/chart.ts'
import {
  atSteps,
  creditMarks,
  creditPrices,
  creditTop,
  ownPoint,
  ownPrice,
} from '#ui/sections/credit/series.ts'
import { levelWords, nothingSold, sayPrice } from '#ui/sections/credit/words.ts'

const at = (query: string) => outcomeOf(parseLink(query).scenario)
const pointsOf = (query: string, top = creditTop(at(query))) => creditPrices(at(query), top).value()
const marksOf = (query: string) => creditMarks(pointsOf(query))

describe('what a used credit cost, along the axis', () => {
  it('is worth naming where it is highest, where it has come down, and where it stays', () => {
    const { freeUpTo, peak, between, level } = marksOf('')
    expect(freeUpTo).toBe(15)
    expect(peak).toMatchObject({
      operations: 16,
      pricePerUsedCreditCents: 125,
      expiredCredits: 103,
    })
    expect(between).toMatchObject({ operations: 20, pricePerUsedCreditCents: 25 })
    expect(level?.operations).toBe(25)
    expect(level?.pricePerUsedCreditCents).toBeCloseTo(1500 / 115)
    expect(levelWords(at(''), marksOf(''), pointsOf(''))).toBe('13¢ from 25 on')
  })

  it('is that of the account at each number', () => {
    for (const point of pointsOf('')) {
      const { pricePerUsedCreditCents, account } = at(`prompts=${point.operations}`)
      expect(point.pricePerUsedCreditCents).toBe(pricePerUsedCreditCents)
      expect(point.expiredCredits).toBe(account.totals.expiredPaid)
    }
  })

  it('is asked once for all of a drag, and anew where anything else differs', () => {
    const prices = (query: string) => creditPrices(at(query), 60)
    expect(prices('prompts=41')).toBe(prices('prompts=40'))
    expect(prices('prompts=0')).toBe(prices('prompts=40'))
    expect(prices('prompts=40&months=24')).not.toBe(prices('prompts=40'))
    expect(prices('prompts=0&edits=40&editcost=2').value()[19]).toMatchObject(
      outcomeOf(parseLink('prompts=0&edits=20&editcost=2').scenario).sweep([20]).value()[0] ?? {},
    )
    expect(prices('prompts=41&edits=2')).not.toBe(prices('prompts=40&edits=2'))
  })

  it.each([
    'prompts=17',
    'prompts=59',
    'prompts=61',
    'prompts=0',
    'prompts=20&edits=3',
    'prompts=20&free=0&packs=none',
    'prompts=210&packs=115x15,500x60&buy=best',
  ])('is at the reader’s own number what it is anywhere: %s', (query) => {
    expect(ownPoint(at(query), 60)).toEqual(ownPrice(at(query)).value()[0])
  })

  it('is known of the reader’s own number once it is worked out, where that takes a while', () => {
    const slow = at('prompts=9000&packs=115x15,500x60&buy=best')
    expect(ownPoint(slow, 60)).toBeUndefined()
    const own = ownPrice(slow).value()[0]
    expect(own?.operations).toBe(9000)
    expect(ownPoint(slow, 60)).toBe(own)
  })

  it('parts what went for expired credits from the rest, which is never more than the list price', () => {
    for (const { pricePerUsedCreditCents: price, expiredPerUsedCreditCents: expired } of pointsOf(
      '',
    )) {
      if (price === null || expired === null) continue
      expect(price - expired).toBeCloseTo(1500 / 115)
    }
  })

  it('has no peak where nothing expires, and no level where all of it does', () => {
    expect(marksOf('months=6')).toMatchObject({ peak: null, between: null })
    expect(marksOf('months=6').level?.operations).toBe(16)
    expect(marksOf('paidlife=1&months=36').level).toBeNull()
  })

  it('counts included credits under a fee', () => {
    const { freeUpTo, peak, level } = marksOf('free=100&fee=4.99&packs=none&prompts=120')
    expect(freeUpTo).toBe(0)
    expect(peak).toMatchObject({ operations: 1, pricePerUsedCreditCents: 499 })
    expect(level?.operations).toBe(100)
  })

  it('has no price where nothing is bought, and says why', () => {
    for (const query of ['packs=none', 'buy=none'])
      expect(marksOf(query)).toMatchObject({ peak: null, level: null })
    expect(nothingSold(at('packs=none'), 0)).toBe('nothing is for sale')
    expect(nothingSold(at('buy=none'), 0)).toBe('nothing is bought')
    expect(nothingSold(at('free=5000'), 60)).toBe('free up to 60 and beyond')
  })

  it('is a sentence at each place', () => {
    const say = (query: string, n: number) =>
      sayPrice(
        at(query),
        pointsOf(query).find(({ operations }) => operations === n),
      )
    expect(say('', 20)).toBe(
      'At 20 prompts a month each credit used cost 25¢; 55 of the 115 credits expired.',
    )
    expect(say('', 40)).toBe('At 40 prompts a month each credit used cost 13¢.')
    expect(say('', 10)).toBe(
      'At 10 prompts a month no credit had to be paid for: the free ones covered it.',
    )
    expect(say('free=25', 10)).toContain('no credit has to be paid for: the free ones cover it.')
  })

  it('has the reader’s own row and those where something happens in its table', () => {
    const { rows } = creditChart.table(at('prompts=33'))
    expect(rows.map(([operations]) => operations)).toEqual([10, 15, 16, 20, 25, 30, 33, 40, 50, 60])
  })
})

it('a track pulls to no edge that is a step of its own, or closer to the next than its steps', () => {
  const edges = (top: number) => cliffEdges(at('').scenario, 'prompts', trackScale(top))
  expect(edges(60)).toEqual([])
  expect(edges(300).slice(0, 5)).toEqual([15, 24, 34, 43, 53])
  expect(edges(10_000)).toEqual([])
})

describe('the track', () => {
  it('is the shortest on which a number has room to grow, as far as it can', () => {
    expect([0, 59, 60, 299, 300, 999, 1000, 9999, 10_000, 30_000].map(trackTop)).toEqual([
      60, 60, 300, 300, 1000, 1000, 10_000, 10_000, 10_000, 100_000,
    ])
  })

  it('never has more than sixty steps, and ends on one', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 30_000 }), (operations) => {
        const top = trackTop(operations)
        const steps = stepsAlong(top)
        expect(steps.length).toBeLessThanOrEqual(60)
        expect(steps.at(-1)).toBe(top)
        expect(steps[0]).toBe(trackStep(top))
      }),
    )
  })

  it('draws one bar a step', () => {
    expect(atSteps(pointsOf('prompts=131'), 300)).toHaveLength(60)
    expect(atSteps(pointsOf('prompts=10000'), 10_000)).toHaveLength(50)
  })

  it('is free as far as nothing is bought, or refused', () => {
    expect(freeReach(at(''))).toBe(15)
    expect(freeReach(at('packs=none'))).toBe(15)
    expect(freeReach(at('buy=none&promptcost=4'))).toBe(3)
    expect(freeReach(at('promptcost=0&packs=none'))).toBeNull()
  })
})
