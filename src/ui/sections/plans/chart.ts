import type { Day } from '#catalogue/dates.ts'
import { asOfWords, overWords, plansAsOf } from '#catalogue/plans/planAges.ts'
import {
  nameOfPlan,
  sourcesOf,
  type CreditPlan,
  type Sureness,
} from '#catalogue/plans/CreditPlan.ts'
import { checkedWords } from '#catalogue/offers.ts'
import { plansOnSale } from '#catalogue/plans/plans.ts'
import { confidenceMeanings } from '#catalogue/priceSheets/PriceRow.ts'
import { addressesOf } from '#catalogue/sources.ts'
import { parameterKeys, parameters, type ParameterKey } from '#scenario/parameters.ts'
import { surenessOf } from '#scenario/planTariff.ts'
import type { PlanBill } from '#scenario/plans/underPlan.ts'
import type { Outcome } from '#scenario/outcome.ts'
import { givenWord } from '#ui/answer/details.ts'
import { pricesInWords } from '#ui/answer/tariffLabel.ts'
import { moneyColumn, type Cell, type ChartDefinition, type DataTable } from '#ui/chart/chart.ts'
import type { PlansChoice } from './choice.ts'
import { imagePrices, planBills, whoCostsLeast } from './series.ts'
import { coveredWords, expiredShare, ownName, takeaway } from './words.ts'

/** "Restated by others: subscription a month. Assumed: credits an edit costs." */
function sureWords(plan: CreditPlan): string {
  const isGift = givenWord(plan.tariff) === 'free'
  const labelOf = (key: ParameterKey) => {
    const label = parameters[key].label.toLowerCase()
    return isGift ? label : label.replace('a free', 'an included').replace('free', 'included')
  }
  const labelsOf = (sure: Sureness) =>
    parameterKeys
      .filter((key) => surenessOf(plan, key) === sure)
      .map(labelOf)
      .join(', ')
  const [restated, assumed] = [labelsOf('restated'), labelsOf('assumed')]
  if (restated === '' && assumed === '') return 'All said by the vendor.'
  return [
    ...(restated === '' ? [] : [`Restated by others: ${restated}.`]),
    ...(assumed === '' ? [] : [`Assumed: ${assumed}.`]),
  ].join(' ')
}

function planCells(bill: PlanBill, today: Day): Cell[] {
  const { plan, totals, monthlyCents, perKeptCents } = bill
  const covers = totals.refused > 0 ? `covers ${coveredWords(bill)}` : ''
  return [
    [nameOfPlan(plan), overWords(plan, today), covers].filter(Boolean).join(', '),
    plan.tool,
    monthlyCents,
    perKeptCents,
    expiredShare(bill),
    addressesOf(sourcesOf(plan)),
    `as of ${asOfWords(plan, today)}`,
    sureWords(plan),
  ]
}

function ownCells(outcome: Outcome): Cell[] {
  const { account, scenario } = outcome
  const { totals } = account
  return [
    ownName(outcome),
    pricesInWords(scenario),
    totals.cashCents / scenario.months,
    totals.imagesKept > 0 ? totals.cashCents / totals.imagesKept : null,
    expiredShare(account),
    null,
    null,
    null,
  ]
}

function table(outcome: Outcome, choice: PlansChoice): DataTable {
  const { apps, prepaid, over } = planBills(outcome, choice)
  const images = imagePrices(outcome, choice) ?? []
  return {
    caption: 'Your pictures under other credits, cheapest first',
    columns: [
      { label: 'Service and plan' },
      { label: 'For', isBelow: true },
      moneyColumn('A month'),
      moneyColumn('Each kept'),
      { label: 'Expired' },
      { label: 'Source' },
      { label: 'Date', isBelow: true },
      { label: 'How sure', isBelow: true },
    ],
    rows: [
      ownCells(outcome),
      ...[...apps, ...prepaid, ...over].map((bill) => planCells(bill, choice.today)),
      ...images.map(({ row, name, monthlyCents, perKeptCents }, index) => [
        `By the image, ${index === 0 ? 'the cheapest' : 'the dearest'}`,
        name,
        monthlyCents,
        perKeptCents,
        null,
        addressesOf(row.sources),
        `checked ${checkedWords(row, choice.today)}`,
        confidenceMeanings[row.confidence],
      ]),
    ],
  }
}

const drawing = async () => (await import('./PlansDrawing.tsx')).PlansDrawing

/** Legend and axis; the reader's own row, a heading and the prices by the image. */
const frameHeight = 48
const otherRows = 3
const rowHeights = { narrow: 20, wide: 17 }

/** One chart for each choice. */
export function plansChart(choice: PlansChoice, isBrief = false): ChartDefinition {
  const { pay, today, built } = choice
  // As many as were built have room, so that nothing moves when the reader's day comes.
  const plans = Math.max(...[today, built].map((day) => plansOnSale(day).length))
  const heightBy = (row: number) => frameHeight + (otherRows + plans) * row
  return {
    takeaway: (outcome) => takeaway(outcome, choice, isBrief),
    table: (outcome) => table(outcome, choice),
    prices: ({ scenario }) =>
      `Plans of ${plansAsOf(today)}; your own credits: ${pricesInWords(scenario)}`,
    isAsBuilt: today === built && pay === 'all',
    computations: (outcome) => (isBrief ? [] : [whoCostsLeast(outcome, choice)]),
    drawing,
    heights: { narrow: heightBy(rowHeights.narrow), wide: heightBy(rowHeights.wide) },
  }
}
