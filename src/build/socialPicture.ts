import { Resvg } from '@resvg/resvg-js'
import type { Account } from '#domain/accountRows.ts'
import { outcomeOf } from '#scenario/outcome.ts'
import type { Scenario } from '#scenario/Scenario.ts'
import { textOf } from '#ui/amounts/sentence.ts'
import { answerSentence, shortAnswer } from '#ui/answer/sentence.ts'
import { tariffLabel } from '#ui/answer/tariffLabel.ts'
import { tag } from '#ui/kit/markup.ts'
import { wrapText } from '#ui/chart/export/wrapText.ts'
import { fonts, textAt, widthIn, type Lettering } from './lettering.ts'
import { token } from './tokens.ts'

/** The size that every service that shows link previews takes. */
const socialSize = { width: 1200, height: 630 } as const
const margin = 64
const inner = socialSize.width - 2 * margin

const ink = token('ink')
const heading: Lettering = { size: 30, weight: 'bold', fill: ink }
const sentence: Lettering = { size: 34, fill: ink }
const small: Lettering = { size: 22, fill: token('ink-2') }

function bar(x: number, bottom: number, width: number, height: number, fill: string): string {
  return height > 0 ? tag('rect', { x, y: bottom - height, width, height, fill }) : ''
}

/** Credits spent month by month, free below and paid above, with a hairline of paper between. */
function monthBars({ months }: Account, top: number, bottom: number): string {
  const most = Math.max(1, ...months.map(({ spentFree, spentPaid }) => spentFree + spentPaid))
  const step = inner / months.length
  const scale = (bottom - top) / most
  const bars = months.map(({ spentFree, spentPaid }, index) => {
    const x = margin + index * step
    const width = step * 0.72
    const free = spentFree * scale
    const gap = free > 0 && spentPaid > 0 ? 2 : 0
    const paid = Math.max(0, spentPaid * scale - gap)
    return (
      bar(x, bottom, width, free, token('free')) +
      bar(x, bottom - free - gap, width, paid, token('paid'))
    )
  })
  const line = { x: margin, y: bottom, width: inner, height: 2, fill: token('rule') }
  return bars.join('') + tag('rect', line)
}

const word = (text: string, fill: string) => tag('tspan', { fill, 'font-weight': 'bold' }, text)

/** Names the bars in their own colours, so that no key is needed. */
function legend(scenario: Scenario): string {
  const words = `Credits spent each month, FREE and PAID. ${tariffLabel(scenario)}.`
  return textAt(words, margin, 592, small)
    .replace('FREE', word('free', token('free')))
    .replace('PAID', word('paid', token('paid')))
}

/** The answer large, the sentence, and the account's months, for those who see only a link. */
export function socialPictureSvg(scenario: Scenario, title: string): string {
  const outcome = outcomeOf(scenario)
  const paid = outcome.account.totals.cashCents > 0
  const answer: Lettering = { size: 36, weight: 'bold', fill: token(paid ? 'paid' : 'free') }
  const lines = wrapText(textOf(answerSentence(outcome)), widthIn(sentence), inner)
  const under = 216 + lines.length * 46
  const parts = [
    tag('rect', { ...socialSize, fill: token('paper') }),
    textAt(title, margin, 86, heading),
    textAt(shortAnswer(outcome), margin, 168, answer),
    ...lines.map((line, index) => textAt(line, margin, 232 + index * 46, sentence)),
    monthBars(outcome.account, under + 24, 548),
    legend(scenario),
  ]
  return tag('svg', { xmlns: 'http://www.w3.org/2000/svg', ...socialSize }, parts.join(''))
}

export function socialPicture(scenario: Scenario, title: string): Buffer {
  return new Resvg(socialPictureSvg(scenario, title), { font: fonts }).render().asPng()
}
