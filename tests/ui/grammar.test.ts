import { expect, test } from 'vitest'
import { cents } from '#domain/money.ts'
import { outcomeOf, type Outcome } from '#scenario/outcome.ts'
import type { Scenario } from '#scenario/Scenario.ts'
import { scenarioWith } from '#tests/support/scenarios.ts'
import { searchedSentencesOf, sentencesOf } from '#tests/support/sentences.ts'
import { formulaOf } from '#ui/amounts/formulas.ts'
import { amountsOf, textOf } from '#ui/amounts/sentence.ts'
import { shortAnswer } from '#ui/answer/shortAnswer.ts'
import { sayMonth } from '#ui/sections/account/sayMonth.ts'
import { sayPoint } from '#ui/sections/bill/words.ts'
import { purchaseList } from '#ui/sections/account/purchasePlan.ts'

/** What is counted, with 0, 1 and 2 of each in turn. */
const counted: readonly ((count: number) => Partial<Scenario>)[] = [
  (count) => ({ prompts: count }),
  (count) => ({ prompts: count, free: 0 }),
  (count) => ({ prompts: 0, edits: count, variations: count, free: 1 }),
  (count) => ({ prompts: 2, months: Math.max(count, 1), free: 0 }),
  (count) => ({ prompts: 3, free: count, buy: 'none', months: 1 }),
  (count) => ({ prompts: 3, free: 3 - count, packs: [], fee: cents(count) }),
  (count) => ({ prompts: count, promptcost: 3, free: 1, paidlife: 1, months: 2 }),
  (count) => ({ prompts: 5, promptcost: count, bonus: 1, hits: 1 }),
  (count) => ({ prompts: 5, promptimages: Math.max(count, 1), kept: 4, free: 4 }),
  (count) => ({ prompts: 3, free: 0, packs: [{ credits: Math.max(count, 1), price: cents(90) }] }),
  (count) => ({ prompts: 1, pattern: [count * 100], fee: cents(90) }),
]

function allWords(outcome: Outcome): string[] {
  const pinned = outcomeOf(scenarioWith({ prompts: 1, hits: 1 }))
  const sentences = [
    ...Object.values(sentencesOf(outcome, pinned)),
    ...Object.values(searchedSentencesOf(outcome)),
  ]
  return [
    ...sentences.map(textOf),
    ...sentences.flatMap(amountsOf).map(({ meaning }) => formulaOf(meaning).text),
    shortAnswer(outcome),
    ...outcome.account.months.map(({ month }) => sayMonth(outcome, month)),
    ...outcome
      .sweep([0, 1, 2])
      .value()
      .map((point) => sayPoint(outcome, point)),
    purchaseList(outcome),
  ]
}

/** "1 …s" where it is no verb, two spaces, a space before a stop, nothing where something was to be. */
const faults =
  /(?<![\d.,×x] ?)\b1 (?:more |paid |free |included |finished )?(?!credits? (?:was|is)\b)(?:prompts|edits|variations|operations|images|credits|packs|months|tries|pictures|stretches)\b| {2}| [.,;:]|\(\)|\b(?:for|by|in|with|and|or)[.;]|undefined|null|NaN/

test.each([0, 1, 2].flatMap((count) => counted.map((change) => [change(count)] as const)))(
  'every sentence is grammatical with %o',
  (change) => {
    for (const words of allWords(outcomeOf(scenarioWith(change)))) expect(words).not.toMatch(faults)
  },
)

test('the pattern catches what it is there for', () => {
  for (const words of ['1 credits', 'At 1 operations', 'also pay for .', '1 more prompts', 'a  b'])
    expect(words).toMatch(faults)
  for (const words of ['21 credits', '1 credit', '1,001 prompts', '0.1 credits', 'has 1, and 2'])
    expect(words).not.toMatch(faults)
})
