import { parameters } from '#scenario/parameters.ts'
import { sameValue, usageKeys, usedKeys, type Scenario } from '#scenario/Scenario.ts'
import { describeHits } from '#ui/amounts/images.ts'
import { aMonth } from '#ui/answer/details.ts'
import { samePrices } from '#scenario/askedPrices.ts'
import { tariffPreset } from '#ui/answer/tariffLabel.ts'
import { formatList, formatQuantity } from '#ui/kit/format.ts'

/** "20 prompts and 4 edits a month" */
export function usageWords(scenario: Scenario): string {
  const counts = usedKeys(scenario).map((key) =>
    formatQuantity(scenario[key], parameters[key].unit),
  )
  return `${formatList(counts)} ${aMonth(scenario)}`
}

function pricesWords(scenario: Scenario): string {
  const preset = tariffPreset(scenario)
  if (preset === null) return 'at your pinned prices'
  return preset.slug === 'article' ? 'at the article’s prices' : `at the prices of “${preset.name}”`
}

function patternWords({ pattern }: Scenario): string {
  return pattern.every((percent) => percent === pattern[0]) ? 'in even months' : 'in uneven months'
}

const triesWords = ({ hits }: Scenario) => (hits === 100 ? 'every try' : describeHits(hits))

const buying = {
  needed: 'when buying as needed',
  best: 'on the cheapest schedule',
  none: 'when never buying',
} as const

/** At most so many differences are named; of more, how many. */
const most = 3

/** What sets the pinned scenario apart, to go on after "than": "at 20 prompts a month". */
export function pinnedWords(now: Scenario, pinned: Scenario): string {
  const differs = (...keys: readonly (keyof Scenario)[]) =>
    keys.some((key) => !sameValue(now[key], pinned[key]))
  const named = [
    ...(differs(...usageKeys) ? [`at ${usageWords(pinned)}`] : []),
    ...(samePrices(now, pinned) ? [] : [pricesWords(pinned)]),
    ...(differs('months') ? [`over ${formatQuantity(pinned.months, parameters.months.unit)}`] : []),
    ...(differs('buy') ? [buying[pinned.buy]] : []),
    ...(differs('pattern') ? [patternWords(pinned)] : []),
    ...(differs('kept') ? [`when keeping ${pinned.kept} of each`] : []),
    ...(differs('hits') ? [`with ${triesWords(pinned)} worth keeping`] : []),
  ]
  const beyond = named.length - most
  if (beyond <= 0) return formatList(named)
  return formatList([
    ...named.slice(0, most),
    `with ${formatQuantity(beyond, ['more change', 'more changes'])}`,
  ])
}
