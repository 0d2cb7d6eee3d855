import { nameOfPlan, type CreditPlan } from '#catalogue/plans/CreditPlan.ts'
import { parameters } from '#scenario/parameters.ts'
import type { CheapestPlans } from '#scenario/plans/cheapestPlans.ts'
import { expiredCredits } from '#scenario/plans/planParts.ts'
import { planOf } from '#scenario/planTariff.ts'
import type { PlanBill } from '#scenario/plans/underPlan.ts'
import type { Scenario } from '#scenario/Scenario.ts'
import type { Outcome } from '#scenario/outcome.ts'
import { amountOf } from '#ui/amounts/amountOf.ts'
import { inTurn, say, type Sentence } from '#ui/amounts/sentence.ts'
import { aMonth } from '#ui/answer/details.ts'
import { hasArticlePrices } from '#scenario/askedPrices.ts'
import { inTense } from '#ui/answer/tense.ts'
import { formatAverageQuantity, formatCount, formatQuantity } from '#ui/kit/format.ts'
import type { PlansChoice } from './choice.ts'
import { monthlyUnder, perKeptUnder } from './planAmounts.ts'
import { cheapestOf, planBills, whoCostsLeast } from './series.ts'

/** The reader's own credits, as the page has them set. */
export function ownName({ scenario }: Outcome): string {
  if (hasArticlePrices(scenario)) return 'Your DALL·E credits'
  return planOf(scenario) ? 'Your credits' : 'Your own credits'
}

/** The same where nothing else names the plan that they are of. */
function ownFullName(outcome: Outcome): string {
  const plan = planOf(outcome.scenario)
  return plan ? `${ownName(outcome)} (${nameOfPlan(plan)})` : ownName(outcome)
}

/** Whole percent, never 0 for some or 100 for less than all. */
function percentWords(part: number, whole: number): string {
  const percent = Math.round((part / whole) * 100)
  if (part > 0 && percent === 0) return 'under 1 %'
  return part < whole && percent === 100 ? 'over 99 %' : `${percent} %`
}

/** "80 %"; "none" where there was nothing to expire. */
export function expiredShare({ totals }: Pick<PlanBill, 'totals'>): string {
  const all = totals.granted + totals.bought
  return all === 0 ? 'none' : percentWords(expiredCredits(totals), all)
}

/** "133 of your 160 pictures" */
export function coveredWords({ pictures, picturesCovered }: PlanBill): string {
  return `${formatCount(Math.floor(picturesCovered))} of your ${formatAverageQuantity(pictures, ['picture', 'pictures'])}`
}

/** "83 %" */
export const coveredShare = ({ pictures, picturesCovered }: PlanBill): string =>
  percentWords(picturesCovered, pictures)

export function expiryWords({ totals }: PlanBill): string {
  const expired = expiredCredits(totals)
  if (expired === 0) return 'none of the credits would expire'
  return `${percentWords(expired, totals.granted + totals.bought)} of the credits would expire`
}

function leastWords(bill: PlanBill, outcome: Outcome): Sentence {
  const perKept = perKeptUnder(bill, outcome)
  const each = perKept ? say` (${perKept} for each picture kept)` : ''
  return say`Of these plans ${nameOfPlan(bill.plan)} would cost you least, ${monthlyUnder(bill, outcome)} a month${each}; ${expiryWords(bill)}.`
}

/** "Your DALL·E credits came to $3.75; pay as you go (OpenAI API prepaid) would come to $2.08 a month." */
function besideWords(outcome: Outcome, prepaid: PlanBill | null): Sentence {
  const came = inTense(outcome, 'came', 'come')
  const refuses =
    outcome.account.totals.refused > 0 ? ` and ${inTense(outcome, 'refused', 'refuse')} some` : ''
  const own = say`${ownFullName(outcome)} ${came} to ${amountOf('monthly', outcome)}${refuses}`
  return prepaid && prepaid.plan !== planOf(outcome.scenario)
    ? say`${own}; pay as you go (${nameOfPlan(prepaid.plan)}) would come to ${monthlyUnder(prepaid, outcome)} a month.`
    : say`${own}.`
}

/** So many are told, the reader's own among them. */
const toldReigns = 3

const reignName = (plan: CreditPlan | null) => (plan ? nameOfPlan(plan) : 'none of them')

const costWord = (plan: CreditPlan | null) => (plan?.sale === 'packs' ? 'cost' : 'costs')

/** "Kaiber packs cost least up to 30 prompts a month, then Midjourney Basic, from 226 to 708 Leonardo Essential" */
function reignWords({ key, reigns }: CheapestPlans, scenario: Scenario): string {
  const here = scenario[key]
  const own = reigns.filter(({ from }) => from <= here).length - 1
  const start = Math.max(0, Math.min(own - 1, reigns.length - toldReigns))
  const spans = reigns.slice(start, start + toldReigns).map(({ from, plan }, index) => {
    const next = reigns[start + index + 1]
    return { name: reignName(plan), cost: costWord(plan), from, to: next && next.from - 1 }
  })
  const [first, ...others] = spans
  if (!first) return ''
  const { unit } = parameters[key]
  const upTo = (to: number | undefined) => (to === undefined ? '' : ` to ${formatCount(to)}`)
  const lead = `${first.name} ${first.cost} least`
  const where =
    first.from > 1
      ? ` from ${formatCount(first.from)}${upTo(first.to)} ${unit[1]} ${aMonth(scenario)}`
      : first.to === undefined
        ? ` however many ${unit[1]} you make`
        : ` up to ${formatQuantity(first.to, unit)} ${aMonth(scenario)}`
  const rest = others.map(({ name, from, to }, index) => {
    const isLast = index === others.length - 1
    return index === 0 && !isLast
      ? `, then ${name}`
      : `, from ${formatCount(from)}${isLast ? upTo(to) : ''} ${name}`
  })
  return `${lead}${where}${rest.join('')}`
}

/** Where the reader's own credits are no dearer. */
function ownWords(outcome: Outcome, { key, ownUpTo }: CheapestPlans): string {
  if (ownUpTo === null || ownUpTo === 0) return ''
  const upTo = ownUpTo >= parameters[key].max ? 'at any number' : `up to ${formatCount(ownUpTo)}`
  return `; yours ${inTense(outcome, 'would have cost', 'cost')} no more than these ${upTo}`
}

function crossingWords(outcome: Outcome, choice: PlansChoice): string {
  const found = whoCostsLeast(outcome, choice).value()
  return `${reignWords(found, outcome.scenario)}${ownWords(outcome, found)}.`
}

/** A brief one leaves out who costs least at other numbers of pictures. */
export function takeaway(outcome: Outcome, choice: PlansChoice, isBrief = false): Sentence {
  const { apps, prepaid } = planBills(outcome, choice)
  const crossings = isBrief ? '' : crossingWords(outcome, choice)
  if (outcome.account.totals.operations + outcome.account.totals.refused === 0)
    return say`You make no pictures here: packs cost you nothing, and a subscription its fee all the same.${crossings && ` ${crossings}`}`
  const least = cheapestOf(apps)
  return inTurn([
    least ? leastWords(least, outcome) : 'None of these plans covers all your pictures.',
    besideWords(outcome, cheapestOf(prepaid)),
    crossings,
  ])
}
