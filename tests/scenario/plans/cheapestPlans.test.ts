import { describe, expect, it } from 'vitest'
import { creditPlans, isOver } from '#catalogue/plans/plans.ts'
import { simulate } from '#domain/account/account.ts'
import { parseLink } from '#scenario/link.ts'
import { cheapestPlans } from '#scenario/plans/cheapestPlans.ts'
import { termsUnder } from '#scenario/plans/underPlan.ts'
import { termsOf } from '#scenario/Scenario.ts'
import type { Pay } from '#scenario/viewSettings.ts'

const plans = creditPlans.filter((plan) => plan.sale !== 'prepaid' && !isOver(plan, '2026-11-28'))
const found = (query: string, pay: Pay = 'all', among = plans) =>
  cheapestPlans(among, parseLink(query).scenario, pay).value()
const reignsOf = (query: string, pay: Pay = 'all') =>
  found(query, pay).reigns.map(({ from, plan }) => `${from} ${plan?.slug ?? 'none'}`)

/** Every number of prompts tried in turn. */
function tried(query: string, pay: Pay, most: number) {
  const { scenario } = parseLink(query)
  const reigns: string[] = []
  let ownUpTo: number | null = null
  for (let prompts = 1; prompts <= most; prompts += 1) {
    const bills = plans.map((plan) => {
      const { cashCents, refused } = simulate(
        termsUnder(plan, { ...scenario, prompts }, pay),
      ).totals
      return { slug: plan.slug, cash: refused > 0 ? Infinity : cashCents }
    })
    const least = Math.min(...bills.map(({ cash }) => cash))
    const [cheapest = 'none'] = bills
      .filter(({ cash }) => cash === least && cash < Infinity)
      .map(({ slug }) => slug)
      .sort()
    if (reigns.at(-1)?.split(' ')[1] !== cheapest) reigns.push(`${prompts} ${cheapest}`)
    const own = simulate(termsOf({ ...scenario, prompts })).totals
    if (ownUpTo === null && (own.refused > 0 || own.cashCents > least)) ownUpTo = prompts - 1
  }
  return { reigns, ownUpTo }
}

describe('who costs least as prompts go up', () => {
  it('is Kaiber up to 30, then Midjourney, from 226 Leonardo', () => {
    expect(reignsOf('').slice(0, 3)).toEqual([
      '1 kaiber-packs',
      '31 midjourney-basic',
      '226 leonardo-essential',
    ])
    expect(found('').ownUpTo).toBe(91)
  })

  it('is the same whatever number of prompts the reader has', () => {
    expect(found('prompts=7777')).toBe(found('prompts=0'))
    expect(found('prompts=0&edits=3')).toBe(found('prompts=0&edits=4'))
  })

  it('counts the one kind of operation in use, and prompts beside the others of a mix', () => {
    expect(found('prompts=0&edits=3').key).toBe('edits')
    expect(found('prompts=0&variations=3').reigns).not.toEqual(found('').reigns)
    expect(found('prompts=9&edits=3').key).toBe('prompts')
  })

  it.each([
    ['', 'all'],
    ['', 'kept'],
    ['months=1&edits=20', 'all'],
    ['months=5&pattern=300,100,0', 'all'],
    ['months=3&pattern=7,1000,33&hits=33&kept=3', 'kept'],
    ['months=2&packs=none&free=40', 'all'],
  ] as const)('is what trying each number finds, at “%s”, %s', (query, pay) => {
    const most = 300
    const { reigns, ownUpTo } = tried(query, pay, most)
    expect(reignsOf(query, pay).filter((reign) => Number.parseInt(reign, 10) <= most)).toEqual(
      reigns,
    )
    if (ownUpTo !== null) expect(found(query, pay).ownUpTo).toBe(ownUpTo)
  })

  it('is nobody where every plan refuses some', () => {
    const leonardo = plans.filter(({ slug }) => slug === 'leonardo-essential')
    const { reigns } = found('months=1', 'all', leonardo)
    expect(reigns.map(({ from, plan }) => [from, plan?.slug ?? null])).toEqual([
      [1, 'leonardo-essential'],
      [709, null],
    ])
    expect(found('', 'all', []).reigns).toEqual([{ from: 1, plan: null }])
  })

  it('is not said of the reader’s own credits where more may cost less, or each number takes a search', () => {
    expect(found('buy=best&packs=115x15,500x60').ownUpTo).toBeNull()
    expect(found('freelife=6&paidlife=2').ownUpTo).toBeNull()
  })
})
