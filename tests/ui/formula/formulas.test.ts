import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { cents } from '#domain/money.ts'
import { outcomeOf } from '#scenario/outcome.ts'
import { anyScenario, scenarioWith } from '#tests/support/scenarios.ts'
import { answerSentence, sentenceText } from '#ui/answer/sentence.ts'
import { cliffWatch, leftovers } from '#ui/answer/details.ts'
import { bill as billFigure } from '#ui/charts/bill/bill.ts'
import { perImage } from '#ui/charts/perImage/perImage.ts'
import { flatRateSentence, priceListSentence } from '#ui/article/whyCredits.ts'
import { formulaOf } from '#ui/formula/formulas.ts'
import { moneyFigures, moneyPlaces, runsOf, type MoneyFigure } from '#ui/formula/moneyFigures.ts'

type Changes = Parameters<typeof scenarioWith>[0]

const at = (changes: Changes = {}) => outcomeOf(scenarioWith(changes))
const said = (figure: MoneyFigure, changes: Changes = {}) => {
  const { expression, exact } = formulaOf(figure, at(changes))
  return `${expression} = ${exact}`
}

describe('a formula', () => {
  it('has the reader’s own numbers in it, and its value to the last digit', () => {
    expect(said('packs')).toBe('3 × $15 = $45')
    expect(said('monthly')).toBe('$45 ÷ 12 = $3.75')
    expect(said('perKept')).toBe('$45 ÷ 480 images kept = $0.09375')
    expect(said('credit')).toBe('$15 ÷ 115 credits = $0.130435…')
    expect(said('usedCredit', { prompts: 20 })).toBe('$15 ÷ 60 credits used = $0.25')
    expect(said('expired', { prompts: 20 })).toBe('55 × $15 ÷ 115 credits = $7.173913…')
    expect(said('nextCliff')).toBe('$60 − $45 = $15')
  })

  it('names each kind of pack, and the fees', () => {
    const packs = [
      { credits: 115, price: cents(1500) },
      { credits: 500, price: cents(6000) },
    ]
    expect(said('bill', { prompts: 200, packs, buy: 'best', fee: cents(100) })).toMatch(
      /^(?=.*4 × \$60)(?=.*2 × \$15).* \+ 12 × \$1 in fees = \$282$/,
    )
  })

  it('tells what the article said from what is assumed and computed', () => {
    const kinds = (changes: Changes) =>
      formulaOf('bill', at(changes)).inputs.map(({ label, kind }) => `${label}: ${kind}`)
    expect(kinds({})).toEqual(['packs bought: computed', 'packs on sale: said'])
    expect(kinds({ packs: [{ credits: 115, price: cents(1499) }], fee: cents(1) })).toEqual([
      'packs bought: computed',
      'packs on sale: assumed',
      'fee a month: assumed',
      'months: assumed',
    ])
  })

  it('exists for every figure of every scenario, without a number that is none', () => {
    const figures = Object.keys(moneyFigures) as MoneyFigure[]
    fc.assert(
      fc.property(
        anyScenario.filter(({ buy }) => buy !== 'best'),
        fc.constantFrom(...figures),
        (scenario, figure) => {
          const outcome = outcomeOf(scenario)
          fc.pre(moneyFigures[figure](outcome) !== null)
          expect(JSON.stringify(formulaOf(figure, outcome))).not.toMatch(
            /NaN|Infinity|undefined|null/,
          )
        },
      ),
      { numRuns: 60 },
    )
  })
})

describe('amounts in words', () => {
  const found = (text: string, changes: Changes, place: keyof typeof moneyPlaces) =>
    runsOf(text, at(changes), moneyPlaces[place]).flatMap(({ text: amount, figure }) =>
      typeof figure === 'string' ? [`${amount} ${figure}`] : [],
    )

  it.each<Changes>([{}, { prompts: 20 }, { fee: cents(499), kept: 3, edits: 7 }])(
    'each open to a formula in the answer for %o',
    (changes) => {
      const outcome = at(changes)
      const text = sentenceText(answerSentence(outcome))
      const amounts = text.match(/\$[\d.,]*\d|[\d.]+¢/g) ?? []
      expect(amounts.length).toBeGreaterThan(2)
      expect(found(text, changes, 'answer').map((one) => one.split(' ')[0])).toEqual(amounts)
    },
  )

  it('are told apart in the sentence where they differ', () => {
    expect(found(sentenceText(answerSentence(at())), {}, 'answer')).toEqual([
      '$45 packs',
      '$3.75 monthly',
      '9.4¢ perKept',
    ])
    const details = `${cliffWatch(at({ prompts: 20 }))} ${leftovers(at({ prompts: 20 }))}`
    expect(found(details, { prompts: 20 }, 'details')).toEqual([
      '$15 nextCliff',
      '$15 previousCliff',
      '25.0¢ usedCredit',
      '13.0¢ boughtCredit',
    ])
  })

  it('each open in the takeaways too', () => {
    const takeaway = perImage.takeaway(at())
    expect(found(takeaway, {}, 'per-image')).toEqual(['9.4¢ perKeptOne', '2.3¢ perKeptFour'])
    expect(found(billFigure.takeaway(at({ prompts: 20 })), { prompts: 20 }, 'bill')).toEqual([
      '$15 bill',
      '$7.83 used',
      '$7.17 expired',
      '$15 nextCliff',
      '$15 previousCliff',
    ])
    const why = `${flatRateSentence(at())} ${priceListSentence(at())}`
    expect(found(why, {}, 'article')).toEqual([
      '13.0¢ flatRate',
      '$62.61 flatBill',
      '$45 bill',
      '$75 withoutGift',
    ])
  })

  it('lose no word', () => {
    const text = 'You pay $45, then 9.4¢, then $1,000.'
    const runs = runsOf(text, at(), moneyPlaces.answer)
    expect(runs.map((run) => run.text).join('')).toBe(text)
    expect(runs.map(({ figure }) => figure)).toEqual([
      undefined,
      'packs',
      undefined,
      'perKept',
      undefined,
    ])
    expect(runs.at(-1)).toEqual({ text: ', then $1,000.' })
  })
})
