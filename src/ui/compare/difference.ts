import type { Outcome } from '#scenario/outcome.ts'
import { parameterKeys, parameters } from '#scenario/parameters.ts'
import { sameValue, type Scenario } from '#scenario/Scenario.ts'
import { codecs, type Codec } from '#scenario/values.ts'
import { amountOf, differenceOf } from '#ui/amounts/amountOf.ts'
import { metricOf, type MetricName } from '#ui/amounts/metrics.ts'
import { inTurn, say as sentence, type Amount, type Sentence } from '#ui/amounts/sentence.ts'

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
  if (Math.abs(here.cents - there.cents) < 0.05)
    return sentence`You pay as much as in the pinned scenario: ${here.amount}${span}.`
  return sentence`You pay ${moreOrLess(here, there)}${span} than in the pinned scenario: ${here.amount}, not ${there.amount}.`
}

function imageDifference(now: Outcome, pinned: Outcome): Sentence {
  const [here, there] = [compared('perKept', now), compared('perKept', pinned, 'Pinned')]
  if (here === null || there === null) return []
  if (Math.abs(here.cents - there.cents) < 0.05)
    return sentence`Each image you keep costs the same.`
  return sentence`Each image you keep costs ${moreOrLess(here, there)}: ${here.amount}, not ${there.amount}.`
}

/** The difference to the pinned scenario, in words. */
export function differenceSentence(now: Outcome, pinned: Outcome): Sentence {
  if (changedSettings(now.scenario, pinned.scenario).length === 0)
    return sentence`This is pinned. Change something, and the difference stands here.`
  return inTurn([billDifference(now, pinned), imageDifference(now, pinned)])
}
