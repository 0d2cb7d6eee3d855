import type { Outcome } from '#scenario/outcome.ts'
import { imagesReturned } from '#ui/amounts/images.ts'
import { outcomeOf } from '#scenario/outcome.ts'
import { operationsOf } from '#scenario/Scenario.ts'
import { aboutIn, aMonth } from '#ui/answer/details.ts'
import { operationNoun } from '#ui/amounts/operationNoun.ts'
import { inTense } from '#ui/answer/tense.ts'
import { amountOf } from '#ui/amounts/amountOf.ts'
import { cliffsOf, metrics } from '#ui/amounts/metrics.ts'
import { say, type Amount, type Sentence } from '#ui/amounts/sentence.ts'
import type { ControlName } from '#ui/controls/controlNames.ts'
import { formatCount, formatQuantity, inWords } from '#ui/kit/format.ts'

/** What a reader can do about the price of a picture. */
export interface Lever {
  /** Where it is done. */
  readonly control: ControlName | 'hits'
  /** "making 6 fewer prompts a month" */
  readonly action: string
  /** "would have saved $15" */
  readonly effect: Sentence
}

interface WeighedLever extends Lever {
  /** The action after another at the same control: "making 3 more". */
  readonly again?: string
  /** The price of a picture with it, over that without. */
  readonly priceRatio: number
}

/** A change of the price that is smaller is none. */
const leastChange = 0.01

function otherNumbers(outcome: Outcome): WeighedLever[] {
  const here = operationsOf(outcome.scenario)
  const { next, previous } = cliffsOf(outcome) ?? {}
  const [one, many] = operationNoun(outcome.scenario)
  const { cashCents } = outcome.account.totals
  const saves = amountOf('previousCliff', outcome)
  const making = (count: number, word: string) => {
    const about = `making ${aboutIn(outcome)}`
    return {
      action: `${about}${formatQuantity(count, [`${word} ${one}`, `${word} ${many}`])} ${aMonth(outcome.scenario)}`,
      again: `${about}${formatCount(count)} ${word}`,
    }
  }
  const levers: WeighedLever[] = []
  if (previous && saves && previous.operations > 0)
    levers.push({
      control: 'prompts',
      ...making(here - previous.operations, 'fewer'),
      effect: say`${inTense(outcome, 'would have saved', 'saves')} ${saves}`,
      priceRatio: ((1 - previous.addsCents / cashCents) * here) / previous.operations,
    })
  if (next && next.operations - 1 > here)
    levers.push({
      control: 'prompts',
      ...making(next.operations - 1 - here, 'more'),
      effect: say`${inTense(outcome, 'would have cost', 'costs')} nothing`,
      priceRatio: here / (next.operations - 1),
    })
  return levers
}

/** Whether a reader could not tell it from what a picture costs now. */
const readsAlike = ({ text }: Amount, outcome: Outcome) =>
  text === amountOf('perKept', outcome)?.text

/** Where one more is not all there are. */
function keepingAll(outcome: Outcome): WeighedLever[] {
  const { scenario, cashPerImage } = outcome
  const all = Math.min(imagesReturned(outcome).most, 4)
  const [price, own] = [amountOf('perKeptFour', outcome), metrics.perKept(outcome)]
  if (scenario.kept + 1 >= all || price === null || own === null) return []
  if (readsAlike(price, outcome)) return []
  return [
    {
      control: 'kept',
      action: `keeping ${imagesReturned(outcome).fewest < all ? 'all' : `all ${inWords(all)}`}`,
      effect: say`brings a picture to ${price}`,
      priceRatio: (cashPerImage[4] ?? own) / own,
    },
  ]
}

/** The next better luck that is easily said. */
function betterTries(outcome: Outcome): WeighedLever[] {
  const { scenario } = outcome
  if (scenario.hits === 100) return []
  const hits = scenario.hits < 50 ? 50 : 100
  const which = hits === 50 ? 'every second' : 'every'
  const better = outcomeOf({ ...scenario, hits })
  const price = amountOf('perKept', better, { whose: `With ${which} try worth keeping` })
  if (price === null || readsAlike(price, outcome)) return []
  return [
    {
      control: 'hits',
      action: `having ${which} try worth keeping`,
      effect: say`brings a picture to ${price}`,
      priceRatio: scenario.hits / hits,
    },
  ]
}

/** The strongest first. */
export function leversOf(outcome: Outcome): Lever[] {
  if (outcome.account.totals.cashCents === 0 || metrics.perKept(outcome) === null) return []
  return [...otherNumbers(outcome), ...keepingAll(outcome), ...betterTries(outcome)]
    .filter(({ priceRatio }) => priceRatio <= 1 - leastChange)
    .sort((a, b) => a.priceRatio - b.priceRatio)
    .map(({ control, action, again = action, effect }, index, all) => {
      const isAgain = all.findIndex((lever) => lever.control === control) < index
      return { control, action: isAgain ? again : action, effect }
    })
}
