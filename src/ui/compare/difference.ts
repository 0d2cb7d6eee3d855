import type { Outcome } from '#scenario/outcome.ts'
import { parameterKeys, parameters } from '#scenario/parameters.ts'
import { sameValue, type Scenario } from '#scenario/Scenario.ts'
import { codecs, type Codec } from '#scenario/values.ts'
import { formatMoney, formatPrice } from '#ui/format.ts'
import { monthlyCents, perKeptCents } from './figuresOf.ts'

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

function moreOrLess(difference: number): string {
  return `${formatMoney(Math.abs(difference))} ${difference > 0 ? 'more' : 'less'}`
}

/** The bills: in all where both run as long, else a month. */
function billDifference(now: Outcome, pinned: Outcome): string {
  const sameSpan = now.scenario.months === pinned.scenario.months
  const [here, there] = [now, pinned].map((one) =>
    sameSpan ? one.account.totals.cashCents : monthlyCents(one),
  ) as [number, number]
  const span = sameSpan ? '' : ' a month'
  if (Math.abs(here - there) < 0.05)
    return `You pay as much as in the pinned scenario: ${formatPrice(here)}${span}.`
  return `You pay ${moreOrLess(here - there)}${span} than in the pinned scenario: ${formatMoney(here)}, not ${formatMoney(there)}.`
}

function imageDifference(now: Outcome, pinned: Outcome): string {
  const [here, there] = [perKeptCents(now), perKeptCents(pinned)]
  if (here === null || there === null) return ''
  if (Math.abs(here - there) < 0.05) return ' Each image you keep costs the same.'
  return ` Each image you keep costs ${moreOrLess(here - there)}: ${formatMoney(here)}, not ${formatMoney(there)}.`
}

/** The difference to the pinned scenario, in words. */
export function differenceSentence(now: Outcome, pinned: Outcome): string {
  if (changedSettings(now.scenario, pinned.scenario).length === 0)
    return 'This is pinned. Change something, and the difference stands here.'
  return billDifference(now, pinned) + imageDifference(now, pinned)
}
