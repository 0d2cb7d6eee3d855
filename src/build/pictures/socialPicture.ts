import { outcomeOf, type Outcome } from '#scenario/outcome.ts'
import type { Scenario } from '#scenario/Scenario.ts'
import { metrics } from '#ui/amounts/metrics.ts'
import { textOf } from '#ui/amounts/sentence.ts'
import { answerSentence } from '#ui/answer/sentence.ts'
import { tariffLabel } from '#ui/answer/tariffLabel.ts'
import { formatMoney, formatQuantity } from '#ui/kit/format.ts'
import { tag } from '#ui/kit/markup.ts'
import { wrapText } from '#ui/chart/export/wrapText.ts'
import { textAt, widthIn, type Lettering } from './lettering.ts'
import { pngOf } from './raster.ts'
import { socialBars } from './socialBars.ts'
import { token } from './tokens.ts'

/** The size that every service that shows link previews takes. */
const socialSize = { width: 1200, height: 630 } as const
const margin = 64
const inner = socialSize.width - 2 * margin

const ink = token('ink')
const heading: Lettering = { size: 30, weight: 'bold', fill: ink }
const figure: Lettering = { size: 64, weight: 'bold', fill: ink }
const small: Lettering = { size: 22, fill: token('ink-2') }

/** The bill, the price of a used credit and that of a kept picture, where there is one. */
function numbersOf(outcome: Outcome): readonly { readonly number: string; readonly of: string }[] {
  const { cashCents, packs } = outcome.account.totals
  const [used, kept] = [metrics.usedCredit(outcome), metrics.perKept(outcome)]
  const months = formatQuantity(outcome.scenario.months, ['month', 'months'])
  const bought = packs === 0 ? '' : `${formatQuantity(packs, ['pack', 'packs'])} `
  return [
    { number: formatMoney(cashCents), of: `${bought}in ${months}` },
    ...(used === null ? [] : [{ number: formatMoney(used), of: 'a credit used' }]),
    ...(kept === null ? [] : [{ number: formatMoney(kept), of: 'a picture kept' }]),
  ]
}

const column = inner / 3

/** The three numbers, the answer in words under them, and the bars of the hero. */
export function socialPictureSvg(scenario: Scenario, title: string): string {
  const outcome = outcomeOf(scenario)
  const numbers = numbersOf(outcome).flatMap(({ number, of }, index) => [
    textAt(number, margin + index * column, 162, figure),
    textAt(of, margin + index * column, 198, small),
  ])
  const sentence = textOf(answerSentence(outcome))
  const lines = wrapText(sentence, widthIn(small), inner)
  const under = 244 + lines.length * 30
  const parts = [
    tag('rect', { ...socialSize, fill: token('paper') }),
    textAt(title, margin, 78, heading),
    ...numbers,
    ...lines.map((line, index) => textAt(line, margin, 244 + index * 30, small)),
    socialBars(outcome, { left: margin, right: margin + inner, top: under, bottom: 520 }),
    textAt(
      `What a credit used cost, by operations a month. ${tariffLabel(scenario)}.`,
      margin,
      602,
      { ...small, size: 20 },
    ),
  ]
  return tag('svg', { xmlns: 'http://www.w3.org/2000/svg', ...socialSize }, parts.join(''))
}

export const socialPicture = (scenario: Scenario, title: string) =>
  pngOf(socialPictureSvg(scenario, title))
