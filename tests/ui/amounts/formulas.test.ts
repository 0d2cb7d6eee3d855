import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { cents } from '#domain/money.ts'
import { parseLink } from '#scenario/link.ts'
import { outcomeOf } from '#scenario/outcome.ts'
import { distance } from '#tests/support/arithmetic.ts'
import { anyScenario, scenarioWith } from '#tests/support/scenarios.ts'
import { searchedSentencesOf, sentencesOf } from '#tests/support/sentences.ts'
import { formulaOf } from '#ui/amounts/formulas.ts'
import { amountOf } from '#ui/amounts/amountOf.ts'
import type { MetricName } from '#ui/amounts/metrics.ts'
import { amountsOf, type Sentence } from '#ui/amounts/sentence.ts'
import { answerSentence } from '#ui/answer/sentence.ts'
import { cliffWatch } from '#ui/answer/details.ts'
import { billChart } from '#ui/sections/bill/chart.ts'
import { differenceSentence } from '#ui/compare/difference.ts'

type Changes = Parameters<typeof scenarioWith>[0]

const at = (changes: Changes = {}) => outcomeOf(scenarioWith(changes))
const outcome = (query: string) => outcomeOf(parseLink(query).scenario)
const said = (metric: MetricName, changes: Changes = {}) => {
  const amount = amountOf(metric, at(changes))
  if (amount === null) return null
  const { text, exact } = formulaOf(amount.meaning)
  return `${text} = ${exact}`
}
const titles = (sentence: Sentence) =>
  amountsOf(sentence).map(({ text, meaning }) => `${text}: ${formulaOf(meaning).title}`)

describe('a formula', () => {
  it('has the reader’s own numbers in it, and its value to the last digit', () => {
    expect(said('packs')).toBe('3 × $15 = $45')
    expect(said('monthly')).toBe('$45 ÷ 12 months = $3.75')
    expect(said('perKept')).toBe('$45 ÷ 480 pictures kept = $0.09375')
    expect(said('credit')).toBe('$15 ÷ 115 credits = $0.130435…')
    expect(said('usedCredit', { prompts: 20 })).toBe('$15 ÷ 60 credits used = $0.25')
    expect(said('expired', { prompts: 20 })).toBe('55 × $15 ÷ 115 = $7.173913…')
    expect(said('nextCliff')).toBe('$60 − $45 = $15')
  })

  it('takes each credit at the price of its own pack', () => {
    const packs = [
      { credits: 10, price: cents(900) },
      { credits: 100, price: cents(800) },
    ]
    expect(said('used', { prompts: 25, packs, buy: 'best' })).toBe('120 × $8 ÷ 100 = $9.60')
    expect(said('bill', { prompts: 200, packs, fee: cents(100) })).toMatch(
      /^222 × \$9 \+ 12 × \$1 in fees = \$2,010$/,
    )
  })

  it('rounds nothing inside', () => {
    expect(said('perKept', { prompts: 1, hits: 7, free: 0 })).toBe(
      '$15 ÷ (12 × 7 % pictures kept) = $17.857143…',
    )
  })

  it('tells what the article said from what is assumed and computed', () => {
    const kinds = (changes: Changes) =>
      formulaOf(amountOf('bill', at(changes)).meaning).inputs.map(
        ({ label, kind }) => `${label}: ${kind}`,
      )
    expect(kinds({})).toEqual(['packs bought: computed', 'packs on sale: said'])
    expect(kinds({ packs: [{ credits: 115, price: cents(1499) }], fee: cents(1) })).toEqual([
      'packs bought: computed',
      'packs on sale: assumed',
      'fee a month: assumed',
      'months: assumed',
    ])
  })
})

describe('an amount of a sentence', () => {
  it('opens what it is, where several read the same', () => {
    expect(titles(answerSentence(outcome('prompts=1&free=0')))).toEqual([
      '$15: What the packs cost',
      '$1.25: What each paid credit that you used has cost, with those that expired',
      '$1.25: Your average for each picture, keeping up to 1 of a try',
    ])
    expect(titles(answerSentence(outcome('prompts=1&free=0&months=1'))).at(-1)).toBe(
      '$15: Your average for each picture, keeping up to 1 of a try',
    )
    expect(titles(billChart.takeaway(outcome('prompts=115&months=1&free=0'))).slice(1)).toEqual([
      '$15: The bill at 57 prompts a month',
      '$30: The bill at 230 prompts a month',
    ])
  })

  it('tells the pinned scenario from the reader’s own', () => {
    const sentence = differenceSentence(outcome('prompts=20'), outcome('prompts=20&hits=50'))
    expect(titles(sentence)).toEqual([
      '$15: Your bill: packs and fees',
      expect.stringMatching(/^6\.3¢: The difference: pinned: your average .*; your average /),
      '6.3¢: Your average for each picture, keeping up to 1 of a try',
      '12.5¢: Pinned: your average for each picture, keeping up to 1 of a try',
    ])
  })

  it('opens under the next cliff too', () => {
    expect(titles(cliffWatch(outcome('prompts=20&packs=115x15,500x60&buy=best')))).toEqual([
      '$15: The bill at 25 a month less that at 20',
    ])
  })
})

/** What is shown of a value that goes on is rounded at its sixth digit. */
function expectToWorkOut(where: string, sentence: Sentence): void {
  for (const { text, meaning } of amountsOf(sentence)) {
    const { text: formula, exact, title } = formulaOf(meaning)
    const shown = `${where}: ${text}: ${title}: ${formula} = ${exact}`
    const isExact = distance(formula, exact) <= (exact.endsWith('…') ? 0.51e-6 : 0)
    const off = distance(text === 'under 0.1¢' ? '0.05¢' : text, exact)
    const isClose = off <= (text.endsWith('¢') ? 0.000_501 : 0.005_001)
    expect({ shown, isExact, isClose }).toEqual({ shown, isExact: true, isClose: true })
  }
}

/** Whether all money in it is in amounts. */
function expectToOpen(where: string, sentence: Sentence): void {
  for (const { text, amount } of sentence)
    if (!amount) expect(`${where}: ${text}`).not.toMatch(/\$\d|\d¢/)
}

const short = anyScenario.map((scenario) => ({
  ...scenario,
  months: Math.min(scenario.months, 6),
  buy: scenario.buy === 'best' ? ('needed' as const) : scenario.buy,
  // Without this, each of many numbers of operations has to be tried.
  freelife: scenario.paidlife === 'never' ? scenario.freelife : 1,
}))

describe('every amount of money', () => {
  it('opens, to a formula that gives it when worked out as text, in any scenario', () => {
    fc.assert(
      fc.property(short, short, (scenario, pinned) => {
        const sentences = sentencesOf(outcomeOf(scenario), outcomeOf(pinned))
        for (const [where, sentence] of Object.entries(sentences)) {
          expectToOpen(where, sentence)
          expectToWorkOut(where, sentence)
        }
      }),
      { numRuns: 40 },
    )
  })

  it.each([
    '',
    'prompts=2&months=18&pattern=75,0,50,0',
    'prompts=15&edits=3&editimages=1&hits=33&kept=3',
    'prompts=60&packs=10x2,100x15&fee=4.99',
    'packs=none&prompts=20',
    'packs=none&free=0&fee=0.5',
    'prompts=1&hits=1&free=0',
    'promptcost=0&fee=5',
    'freelife=2&paidlife=1&free=10&packs=10x5&prompts=15&months=2',
  ])('does so in what is searched for at %s', (query) => {
    for (const [where, sentence] of Object.entries(searchedSentencesOf(outcome(query)))) {
      expectToOpen(where, sentence)
      expectToWorkOut(where, sentence)
    }
  })
})
