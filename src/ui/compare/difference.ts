import type { Outcome } from '#scenario/outcome.ts'
import { parameterKeys, parameters } from '#scenario/parameters.ts'
import { sameValue, type Scenario } from '#scenario/Scenario.ts'
import { codecs, type Codec } from '#scenario/values.ts'
import { amountOf, differenceOf } from '#ui/amounts/amountOf.ts'
import { metricOf, type MetricName } from '#ui/amounts/metrics.ts'
import { inTense } from '#ui/answer/tense.ts'
import { formatQuantity } from '#ui/kit/format.ts'
import { inTurn, say as sentence, type Amount, type Sentence } from '#ui/amounts/sentence.ts'
import { pinnedWords, usageWords } from './pinnedWords.ts'

/** A setting in which the two differ, in words. */
export interface ChangedSetting {
  readonly label: string
  readonly now: string
  readonly pinned: string
}

export function changedSettings(now: Scenario, pinned: Scenario): ChangedSetting[] {
  return parameterKeys
    .filter((key) => !sameValue(now[key], pinned[key]))
    .map((key) => {
      const { say } = codecs[key] as Codec<Scenario[typeof key]>
      const sign = key === 'hits' ? ' %' : ''
      return {
        label: parameters[key].label,
        now: say(now[key]) + sign,
        pinned: say(pinned[key]) + sign,
      }
    })
}

interface Compared {
  readonly amount: Amount
  readonly cents: number
}

function compared(metric: MetricName, outcome: Outcome, whose?: string): Compared | null {
  const amount = amountOf(metric, outcome, whose ? { whose } : {})
  const cents = metricOf(metric, outcome)
  return amount === null || cents === null ? null : { amount, cents }
}

function moreOrLess(here: Compared, there: Compared): Sentence {
  return sentence`${differenceOf(here, there)} ${here.cents > there.cents ? 'more' : 'less'}`
}

/** The bills: in all where both run as long, else a month. */
function billDifference(now: Outcome, pinned: Outcome): Sentence {
  const sameSpan = now.scenario.months === pinned.scenario.months
  const metric = sameSpan ? 'bill' : 'monthly'
  const [here, there] = [compared(metric, now), compared(metric, pinned, 'Pinned')]
  if (here === null || there === null) return []
  const span = sameSpan ? '' : ' a month'
  const than = pinnedWords(now.scenario, pinned.scenario)
  const pay = `You would ${inTense(now, 'have paid', 'pay')}`
  if (Math.abs(here.cents - there.cents) < 0.05)
    return sentence`${pay} as much as ${than}: ${here.amount}${span}.`
  return sentence`${pay} ${moreOrLess(here, there)}${span} than ${than}: ${here.amount}, not ${there.amount}.`
}

function pictureDifference(now: Outcome, pinned: Outcome): Sentence {
  const [here, there] = [compared('perKept', now), compared('perKept', pinned, 'Pinned')]
  if (here === null || there === null) return []
  if (Math.abs(here.cents - there.cents) < 0.05)
    return sentence`Each picture you keep costs the same.`
  return sentence`Each picture you keep costs ${moreOrLess(here, there)}: ${here.amount}, not ${there.amount}.`
}

/** The difference to the pinned scenario, in words. */
export function differenceSentence(now: Outcome, pinned: Outcome): Sentence {
  if (changedSettings(now.scenario, pinned.scenario).length === 0)
    return sentence`Pinned: ${usageWords(now.scenario)}, ${amountOf('bill', now)} in ${formatQuantity(now.scenario.months, parameters.months.unit)}. Change something, and the difference stands here.`
  return inTurn([billDifference(now, pinned), pictureDifference(now, pinned)])
}
