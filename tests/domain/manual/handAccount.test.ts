import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { simulate } from '#domain/account/account.ts'
import type { AccountTerms } from '#domain/terms.ts'
import { handAccount } from '#domain/manual/handAccount.ts'
import { refusalOf, type HandEvent } from '#domain/manual/handEvents.ts'
import { operationKinds, smallestPack } from '#domain/tariff.ts'
import { accountTerms, arbitraryTerms } from '#tests/support/terms.ts'

const prompt: HandEvent = { type: 'operate', kind: 'prompt' }
const edit: HandEvent = { type: 'operate', kind: 'edit' }
const buy: HandEvent = { type: 'buy', pack: 0 }
const turn: HandEvent = { type: 'turn' }
const times = (count: number, event: HandEvent) => Array.from({ length: count }, () => event)
const keep = (operation: number, image: number): HandEvent => ({ type: 'keep', operation, image })

const { tariff } = accountTerms()
const after = (...events: HandEvent[]) => handAccount(tariff, events)

describe('an account kept by hand', () => {
  test('opens in month 1 with the free credits granted', () => {
    const account = after()
    expect(account).toMatchObject({ month: 1, balanceFree: 15, cashCents: 0, months: [] })
    expect(account.log).toMatchObject([{ month: 1, entry: { type: 'grant' }, granted: 15 }])
  })

  test('spends the credits that expire soonest', () => {
    const account = after(buy, ...times(16, prompt))
    expect(account.lots).toEqual([{ kind: 'paid', remaining: 114, lastMonth: 12 }])
    expect(account.log.at(-1)).toMatchObject({ spentFree: 0, spentPaid: 1, balancePaid: 114 })
  })

  test('says before the turn what it will lose', () => {
    const before = [buy, ...times(5, prompt)]
    expect(after(...before)).toMatchObject({ expiringFree: 10, expiringPaid: 0 })
    expect(after(...before, turn).log.slice(-2)).toMatchObject([
      { month: 1, entry: turn, expiredFree: 10, balanceFree: 0 },
      { month: 2, entry: { type: 'grant' }, granted: 15, balanceFree: 15, balancePaid: 115 },
    ])
  })

  test('says so of paid credits, too', () => {
    const short = accountTerms({ paidLife: 1 }).tariff
    expect(handAccount(short, [buy, prompt])).toMatchObject({ expiringFree: 14, expiringPaid: 115 })
  })

  test('loses nothing at the turn that lives another month', () => {
    const lasting = accountTerms({ freeLife: 2 }).tariff
    expect(handAccount(lasting, []).expiringFree).toBe(0)
    expect(handAccount(lasting, [prompt, turn]).expiringFree).toBe(14)
  })

  test('has the open month as it stands after those that are closed', () => {
    const { months, monthsSoFar } = after(prompt, turn, buy, edit)
    expect(monthsSoFar.slice(0, -1)).toEqual(months)
    const open = { month: 2, packs: 1, spentFree: 1, balanceFree: 14, balancePaid: 115 }
    expect(monthsSoFar.at(-1)).toMatchObject(open)
  })

  test('averages its cash over the images really kept', () => {
    const account = after(buy, prompt, edit, keep(0, 0), keep(0, 3), keep(1, 2))
    expect(account).toMatchObject({ imagesMade: 7, imagesKept: 3, cashPerImageKeptCents: 500 })
  })

  test('can discard what was kept', () => {
    const account = after(prompt, keep(0, 1), { type: 'discard', operation: 0, image: 1 })
    expect(account).toMatchObject({ imagesKept: 0, cashPerImageKeptCents: null })
  })

  test('pays the fee as each month opens', () => {
    const paying = accountTerms({ feeCents: 499 }).tariff
    expect(handAccount(paying, [turn]).log.map((row) => row.cashCents)).toEqual([499, 0, 499])
  })

  test('keeps lots that never expire', () => {
    const lasting = accountTerms({ freeLife: 'never' }).tariff
    expect(handAccount(lasting, [turn]).lots).toEqual([
      { kind: 'free', remaining: 15, lastMonth: Infinity },
      { kind: 'free', remaining: 15, lastMonth: Infinity },
    ])
  })
})

describe('what cannot be done', () => {
  const refusal = (events: HandEvent[], event: HandEvent) =>
    refusalOf(tariff, handAccount(tariff, events), event)

  test('is an operation without the credits for it', () => {
    expect(refusal(times(15, prompt), prompt)).toEqual({
      reason: 'notEnoughCredits',
      wanted: 1,
      usable: 0,
    })
    expect(refusal([...times(15, prompt), buy], prompt)).toBeNull()
  })

  test('is keeping an image that was not made', () => {
    expect(refusal([edit], keep(0, 3))).toEqual({ reason: 'noSuchImage' })
    expect(refusal([edit], keep(1, 0))).toEqual({ reason: 'noSuchImage' })
    expect(refusal([edit], keep(0, 2))).toBeNull()
  })

  test('is buying a pack that is not on sale', () => {
    expect(refusal([], { type: 'buy', pack: 1 })).toEqual({ reason: 'notOnSale' })
  })

  test('changes nothing', () => {
    expect(after(...times(16, prompt), keep(40, 0))).toEqual(after(...times(15, prompt)))
  })
})

test('an account undone is the account as it was', () => {
  const events = [prompt, buy, keep(0, 2), turn, edit, turn]
  const accounts = events.map((_, index) => after(...events.slice(0, index)))
  accounts.forEach((account, index) =>
    expect(after(...events.slice(0, index))).toStrictEqual(account),
  )
})

/** The operations of a simulation of one credit each, with a pack bought whenever none is left. */
function playedByHand({ tariff: prices }: AccountTerms, account: ReturnType<typeof simulate>) {
  const smallest = smallestPack(prices.packs)
  const cheapest = prices.packs.findIndex((pack) => pack === smallest)
  const events: HandEvent[] = []
  for (const { operations } of account.months) {
    for (const kind of operationKinds)
      for (let left = operations[kind]; left > 0;) {
        const { balanceFree, balancePaid } = handAccount(prices, events)
        const done = Math.min(left, balanceFree + balancePaid)
        if (done === 0) events.push({ type: 'buy', pack: cheapest })
        events.push(...times(done, { type: 'operate', kind }))
        left -= done
      }
    events.push(turn)
  }
  return handAccount(prices, events)
}

describe('played with the operations of a simulation', () => {
  test('three months of 40 prompts give the same rows', () => {
    const terms = accountTerms({ prompts: 40, months: 3 })
    const account = simulate(terms)
    expect(playedByHand(terms, account).months).toEqual(account.months)
  })

  test('any months of operations of one credit give the same rows', () => {
    const small = arbitraryTerms({ buy: 'needed', costs: [1, 1, 1], months: 4 })
    fc.assert(
      fc.property(small, (terms) => {
        fc.pre(terms.tariff.packs.length > 0)
        const account = simulate(terms)
        expect(playedByHand(terms, account).months).toEqual(account.months)
      }),
      { numRuns: 60 },
    )
  })
})
