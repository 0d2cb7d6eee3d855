import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { freeReach } from '#ui/controls/freeReach.ts'
import { parseLink } from '#scenario/link.ts'
import { outcomeOf } from '#scenario/outcome.ts'
import { boxOf } from '#ui/chart/labelBoxes.ts'
import { creditLabels, type Label } from '#ui/sections/credit/labels.ts'
import {
  atSteps,
  creditMarks,
  creditPrices,
  creditTop,
  pinnedCurve,
} from '#ui/sections/credit/series.ts'
import type { SweepPoint } from '#domain/solve/sweep.ts'

const at = (query: string) => outcomeOf(parseLink(query).scenario)
const height = 120

/** The names in a plot of a width, whose upper left corner is the origin. */
function labelsOf(query: string, width: number, pin?: string) {
  const outcome = at(query)
  const top = creditTop(outcome)
  const points = creditPrices(outcome, top).value()
  const steps = atSteps(points, top)
  if (pin !== undefined) creditPrices(at(pin), top).value()
  const curve = pin === undefined ? [] : pinnedCurve(at(pin), points, top)
  const highest = Math.max(
    ...[...steps, ...curve].map((point) => point.pricePerUsedCreditCents ?? 0),
    1,
  )
  const spotOf = (operations: number, cents: number) => ({
    x: (operations / top) * width,
    y: height * (1 - cents / highest),
  })
  const spots = (of: readonly SweepPoint[]) =>
    of.flatMap(({ operations, pricePerUsedCreditCents: cents }) =>
      cents === null ? [] : [spotOf(operations, cents)],
    )
  const [bars, line] = [spots(steps), spots(curve)]
  const free = { freeUpTo: Math.min(freeReach(outcome) ?? top, top) }
  const plot = { left: 0, right: width }
  const room = { outcome, points, ...free, bars, curve: line, plot, spotOf }
  return { bars, line, labels: creditLabels({ ...room, marks: creditMarks(points) }) }
}

const wordsOf = (labels: readonly Label[]) => labels.map(({ text }) => text)

describe('the names of prices', () => {
  it('say the peak, where it has come down, and the level', () => {
    expect(wordsOf(labelsOf('', 700).labels)).toEqual([
      'free',
      '13¢ from 25 on',
      '$1.25 at 16 prompts',
      '103 of the 115 credits expired',
      '25¢ at 20',
    ])
    expect(wordsOf(labelsOf('', 220).labels)).toEqual([
      'free',
      '13¢ from 25 on',
      '$1.25 at 16 prompts',
      '25¢ at 20',
    ])
  })

  it('say “about” of numbers that no setting of the page is', () => {
    const words = wordsOf(labelsOf('prompts=20&edits=10&variations=7&kept=4', 700).labels)
    expect(words).toEqual([
      'free',
      '13¢ from about 25 on',
      '$1.25 at about 16 operations',
      '103 of the 115 credits expired',
      '25¢ at about 20',
    ])
  })

  it('leave room for the pole of what lies between', () => {
    const { labels } = labelsOf('free=200&fee=10&packs=60x4&promptcost=1', 700)
    const pole = labels.find(({ foot }) => foot)?.foot?.x ?? 0
    const included = labels.find(({ text }) => text === 'included')
    expect(wordsOf(labels)).toContain('33.3¢ at 30')
    expect(included && boxOf(included).right).toBeLessThan(pole)
  })

  it('give way to the pinned scenario’s prices where those run', () => {
    expect(wordsOf(labelsOf('', 700, 'packs=500x60').labels)).not.toContain(
      '103 of the 115 credits expired',
    )
  })

  it('stand clear of each other, of all bars and of the pinned prices', () => {
    const scenario = fc
      .record({
        free: fc.integer({ min: 0, max: 60 }),
        paidlife: fc.integer({ min: 1, max: 24 }),
        months: fc.integer({ min: 1, max: 36 }),
        credits: fc.integer({ min: 1, max: 600 }),
        cost: fc.integer({ min: 1, max: 90 }),
        fee: fc.constantFrom(0, 10),
      })
      .map(
        ({ free, paidlife, months, credits, cost, fee }) =>
          `free=${free}&paidlife=${paidlife}&months=${months}&packs=${credits}x${cost}&fee=${fee}`,
      )
    fc.assert(
      fc.property(
        scenario,
        fc.option(scenario, { nil: undefined }),
        fc.integer({ min: 200, max: 800 }),
        (query, pin, width) => {
          const { bars, line, labels } = labelsOf(query, width, pin)
          const boxes = labels.map(boxOf)
          const pole = labels.find(({ foot }) => foot)?.foot ?? { x: -1, y: 0 }
          for (const [index, box] of boxes.entries()) {
            const isUnderWords = box.bottom > pole.y - 28 && box.top < pole.y - 4
            expect(isUnderWords && box.left < pole.x && pole.x < box.right).toBe(false)
            expect(box.left).toBeGreaterThanOrEqual(-1)
            expect(box.right).toBeLessThanOrEqual(width + 1)
            for (const other of boxes.slice(index + 1))
              expect(
                box.left < other.right &&
                  other.left < box.right &&
                  box.top < other.bottom &&
                  other.top < box.bottom,
              ).toBe(false)
            const within = ({ x }: { x: number }) => x > box.left && x < box.right
            for (const { y } of bars.filter(within)) expect(y).toBeGreaterThanOrEqual(box.bottom)
            for (const { y } of line.filter(within))
              expect(y <= box.top || y >= box.bottom).toBe(true)
          }
        },
      ),
      { numRuns: 150 },
    )
  })
})
