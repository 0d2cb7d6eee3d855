import { describe, expect, test } from 'vitest'
import { finish } from '#domain/work.ts'
import { outcomeOf } from '#scenario/outcome.ts'
import type { Scenario } from '#scenario/Scenario.ts'
import { textOf } from '#ui/amounts/sentence.ts'
import { questions } from '#ui/sections/solve/questions.ts'
import { scenarioWith } from '#tests/support/scenarios.ts'

const [images, price] = questions

type Case = [Partial<Scenario>, number, string, number | null]

function ask(question: (typeof questions)[number] | undefined, [changes, amount]: Case) {
  const { answering } = question!
  const { sentence, operations } = finish(answering(outcomeOf(scenarioWith(changes)), amount))
  return { text: textOf(sentence), operations }
}

describe('finished pictures', () => {
  test.for<Case>([
    [
      { hits: 50 },
      20,
      'That would have taken 40 prompts and 40 credits a month, and cost $45 in 12 months, $3.75 a month.',
      40,
    ],
    [{}, 15, 'That would have taken 15 prompts and 15 credits a month, and cost nothing.', 15],
    [
      { buy: 'none' },
      16,
      'Impossible, because nothing is bought, and the free credits don’t cover that many.',
      null,
    ],
    [{ hits: 1 }, 1000, 'Impossible, because it takes more than 30,000 prompts a month.', null],
    [{ pattern: [0] }, 10, 'Impossible, because your operations give nothing to keep.', null],
  ])('take so many operations: %o, %i', (given) => {
    expect(ask(images, given)).toEqual({ text: given[2], operations: given[3] })
  })
})

describe('a price', () => {
  test.for<Case>([
    [
      {},
      625,
      'You pay 9.4¢ now. It holds at 1 to 15 and 20 to 24 prompts a month. Or keep 2 pictures of each try.',
      24,
    ],
    [
      {},
      940,
      'You pay 9.4¢ now. You are there: it holds at 1 to 24, 27 to 34 and 40 to 43 prompts a month.',
      null,
    ],
    [
      { free: 0 },
      1400,
      'You pay 15.6¢ now. It holds at 27 to 28, 36 to 38 and 45 to 47 prompts a month and at 10 stretches more. Or keep 2 pictures of each try.',
      38,
    ],
    [
      { free: 0 },
      500,
      'You pay 15.6¢ now. Impossible by the number of prompts alone: up to 30,000 none costs less than 13¢ a picture; 115 prompts a month come closest. Or keep 4 pictures of each try.',
      115,
    ],
    [
      { hits: 33, kept: 4 },
      600,
      'You pay 7.1¢ now. It holds at 1 to 24 and 32 to 34 prompts a month. Or have 40 tries in 100 give one worth keeping.',
      34,
    ],
    [
      { free: 0 },
      1300,
      'You pay 15.6¢ now. Impossible by the number of prompts alone: up to 30,000 none costs less than 13.04¢ a picture; 115 prompts a month come closest. Or keep 2 pictures of each try.',
      115,
    ],
    [
      { buy: 'none', free: 2, promptcost: 3 },
      500,
      'Impossible, because nothing is bought, and the free credits don’t cover even one.',
      null,
    ],
    [
      { buy: 'none', free: 0 },
      500,
      'Impossible, because nothing is bought, and no credits are free.',
      null,
    ],
  ])('holds in whole stretches: %o, %i', (given) => {
    expect(ask(price, given)).toEqual({ text: given[2], operations: given[3] })
  })

  test('that the answer names holds there and nowhere just beside', () => {
    const each = (prompts: number) => outcomeOf(scenarioWith({ prompts })).cashPerImage[1]!
    expect([19, 20, 24, 25].map((prompts) => each(prompts) <= 6.25)).toEqual([
      false,
      true,
      true,
      false,
    ])
  })
})
