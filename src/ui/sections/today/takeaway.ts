import { dateInWords, daysBetween, type Day } from '#catalogue/dates.ts'
import { ageWords } from '#catalogue/offers.ts'
import type { PerImageRow } from '#catalogue/priceSheets/PriceRow.ts'
import type { Service } from '#catalogue/priceSheets/services.ts'
import { servicesAt } from '#scenario/listPrices.ts'
import type { Outcome } from '#scenario/outcome.ts'
import type { Pay } from '#scenario/viewSettings.ts'
import { amountOf } from '#ui/amounts/amountOf.ts'
import {
  count,
  product,
  quotient,
  textOfExpression,
  unitPrice,
  valueOf,
} from '#ui/amounts/expression.ts'
import { numberOf } from '#ui/amounts/fraction.ts'
import { imagesKept, imagesMade } from '#ui/amounts/imageCounts.ts'
import { setting } from '#ui/amounts/inputs.ts'
import { say, type Amount, type Sentence } from '#ui/amounts/sentence.ts'
import { formatAverageQuantity, formatMoney } from '#ui/kit/format.ts'
import type { TodayChoice } from './choice.ts'
import { nameOf } from './series.ts'

/** What so many images of a service cost a month. */
function imagesAmount(outcome: Outcome, row: PerImageRow, which: Pay): Amount {
  const { hits, kept, months } = outcome.scenario
  const what = which === 'all' ? 'all images returned' : 'only images kept'
  const images = which === 'all' ? imagesMade(outcome) : imagesKept(outcome, kept)
  const price = unitPrice(row.centsPerImage)
  const expression = quotient(product(images, price), count(months, ['month', 'months']))
  return {
    id: `${row.id} ${which}`,
    text: formatMoney(numberOf(valueOf(expression))),
    meaning: {
      kind: 'own',
      title: `${nameOf(row)}: ${what}, a month`,
      expression,
      inputs: [
        { label: 'price of an image', value: textOfExpression(price), kind: 'listed' },
        ...(which === 'kept' && hits < 100
          ? [setting('tries worth keeping, percent', 'hits', outcome.scenario)]
          : []),
        setting('months', 'months', outcome.scenario),
      ],
    },
  }
}

/** From its cheapest tier to its dearest, where it has several. */
function range(outcome: Outcome, { low, high }: Service): Sentence {
  if (low.row === high.row) return []
  const [least, most] = [low, high].map(({ row }) => imagesAmount(outcome, row, 'all'))
  return least && most ? say` (${least} to ${most})` : []
}

/** Of when its price is, where that was seen before that day: "(checked September 2026)". */
function checkedWords(row: PerImageRow, day: Day): string {
  if (daysBetween(row.lastChecked, day) < 0) return ''
  const month = dateInWords(row.lastChecked.slice(0, 'yyyy-mm'.length))
  return ` (checked ${month}${ageWords(row, day)})`
}

/** What the cheapest service that day asks for the reader's pictures, beside the credits. */
export function takeaway(outcome: Outcome, { day }: TodayChoice): Sentence {
  if (outcome.account.totals.imagesMade === 0)
    return say`You make no pictures here, so there is nothing to compare.`
  const made = formatAverageQuantity(outcome.account.totals.imagesMade / outcome.scenario.months, [
    'picture',
    'pictures',
  ])
  const credits = amountOf('monthly', outcome)
  const [cheapest] = servicesAt(outcome, day)
  if (!cheapest)
    return say`On ${dateInWords(day)} none of these was sold by the image; with credits your ${made} come to ${credits} a month.`
  const { service, middle } = cheapest
  const all = imagesAmount(outcome, middle.row, 'all')
  const kept = imagesAmount(outcome, middle.row, 'kept')
  const onlyKept = kept.text === all.text ? '' : say`, or ${kept} for those you keep`
  const checked = checkedWords(middle.row, day)
  const when = checked === '' ? 'On' : 'By prices known on'
  return say`${when} ${dateInWords(day)} the cheapest here at a middle tier, ${service}${checked}, cost ${all} a month for your ${made}${range(outcome, cheapest)}${onlyKept}; your credits came to ${credits}.`
}
