import { handAccount } from '#domain/manual/handAccount.ts'
import type { HandEvent } from '#domain/manual/handEvents.ts'
import { finish } from '#domain/work.ts'
import type { Outcome } from '#scenario/outcome.ts'
import type { Sentence } from '#ui/amounts/sentence.ts'
import { cliffWatch, leftovers, shareSentence } from '#ui/answer/details.ts'
import { answerSentence } from '#ui/answer/sentence.ts'
import { standingSentence } from '#ui/sections/by-hand/handWords.ts'
import { charts } from '#tests/support/charts.ts'
import { todayChart } from '#ui/sections/today/chart.ts'
import { choiceOf } from '#ui/sections/today/choice.ts'
import { explorerStore } from '#store/explorerStore.ts'
import { differenceSentence } from '#ui/compare/difference.ts'
import { savedSentence, savingSentence } from '#ui/sections/account/purchasePlan.ts'
import { questions } from '#ui/sections/solve/questions.ts'
import { nowAndThen } from '#ui/sections/what-if/nowAndThen.ts'

const doneByHand: readonly HandEvent[] = [
  { type: 'operate', kind: 'prompt' },
  { type: 'keep', operation: 0, image: 0 },
  { type: 'buy', pack: 0 },
  { type: 'turn' },
]

function byHand({ terms: { tariff } }: Outcome): Sentence {
  const events = doneByHand.filter(({ type }) => type !== 'buy' || tariff.packs.length > 0)
  return standingSentence(handAccount(tariff, events), tariff)
}

/** Every sentence of the page that can hold an amount and is quick to make, by where it stands. */
export function sentencesOf(outcome: Outcome, pinned: Outcome): Readonly<Record<string, Sentence>> {
  const takeaways = charts.map(({ slug, takeaway }) => [slug, takeaway(outcome)])
  return {
    answer: answerSentence(outcome),
    share: shareSentence(outcome),
    cliffs: cliffWatch(outcome),
    leftovers: leftovers(outcome),
    difference: differenceSentence(outcome, pinned),
    now: nowAndThen(outcome),
    hand: byHand(outcome),
    today: todayChart(choiceOf(explorerStore.getInitialState())).takeaway(outcome),
    ...Object.fromEntries(takeaways),
  }
}

/** Those that are searched for. */
export function searchedSentencesOf(outcome: Outcome): Readonly<Record<string, Sentence>> {
  const best = outcome.cheapestPlan.value()
  const answers = questions.map(({ label, answering, first }) => [
    label,
    finish(answering(outcome, first)).sentence,
  ])
  return {
    saving: savingSentence(outcome, best),
    saved: savedSentence(best),
    ...Object.fromEntries(answers),
  }
}
