import type { Kept } from '#domain/perImage.ts'
import type { Outcome } from '#scenario/outcome.ts'
import { formatMoney, formatPrice } from '#ui/format.ts'
import type { Formula } from './inputs.ts'

/** Every figure of money that opens to its formula, in cents. */
export const moneyFigures = {
  bill: ({ account }: Outcome) => account.totals.cashCents,
  packs: ({ account }: Outcome) => account.totals.cashCents - account.totals.feeCents,
  fees: ({ account }: Outcome) => account.totals.feeCents,
  monthly: ({ account, scenario }: Outcome) => account.totals.cashCents / scenario.months,
  perKept: ({ cashPerImage, scenario }: Outcome) => cashPerImage[scenario.kept as Kept],
  perKeptOne: ({ cashPerImage }: Outcome) => cashPerImage[1],
  perKeptFour: ({ cashPerImage }: Outcome) => cashPerImage[4],
  listOne: ({ listPerImage }: Outcome) => listPerImage.prompt[1],
  listFour: ({ listPerImage }: Outcome) => listPerImage.prompt[4],
  credit: ({ pricePerCreditCents }: Outcome) => pricePerCreditCents,
  usedCredit: ({ account: { totals } }: Outcome) =>
    totals.spentPaid === 0 ? null : (totals.usedCents + totals.expiredCents) / totals.spentPaid,
  boughtCredit: ({ account: { totals } }: Outcome) =>
    totals.bought === 0 ? null : (totals.cashCents - totals.feeCents) / totals.bought,
  used: ({ account }: Outcome) => account.totals.usedCents,
  expired: ({ account }: Outcome) => account.totals.expiredCents,
  left: ({ account }: Outcome) => account.totals.balanceCents,
  nextCliff: ({ nextCliff }: Outcome) => nextCliff?.addsCents ?? null,
  previousCliff: ({ previousCliff }: Outcome) => previousCliff?.addsCents ?? null,
  flatRate: ({ account, pricePerCreditCents }: Outcome) => {
    const { spentFree, spentPaid, operations } = account.totals
    if (pricePerCreditCents === null || operations === 0) return null
    return ((spentFree + spentPaid) * pricePerCreditCents) / operations
  },
  flatBill: ({ account, pricePerCreditCents }: Outcome) => {
    const { spentFree, spentPaid } = account.totals
    return pricePerCreditCents === null ? null : (spentFree + spentPaid) * pricePerCreditCents
  },
  withoutGift: ({ withoutGifts }: Outcome) => withoutGifts.account.totals.cashCents,
} as const satisfies Record<string, (outcome: Outcome) => number | null>

export type MoneyFigure = keyof typeof moneyFigures

/** Where figures of money stand in words, and which they may be, in the order of the words. */
export const moneyPlaces = {
  answer: ['packs', 'fees', 'monthly', 'perKept'],
  details: ['nextCliff', 'previousCliff', 'usedCredit', 'boughtCredit'],
  'per-image': ['perKeptOne', 'perKeptFour', 'listOne'],
  'free-paid': [],
  account: [],
  'by-hand': [],
  bill: ['bill', 'fees', 'used', 'expired', 'left', 'nextCliff', 'previousCliff'],
  compare: ['bill', 'monthly', 'perKept'],
  today: ['monthly'],
  article: ['flatRate', 'flatBill', 'bill', 'withoutGift'],
  'what-if': [],
  elsewhere: [],
} as const satisfies Record<string, readonly MoneyFigure[]>

/** A formula that comes with its words, for an amount that no figure of the scenario is. */
export interface OwnFormula extends Formula {
  readonly amount: string
}

export type Explainable = MoneyFigure | OwnFormula

export interface Run {
  readonly text: string
  /** What these words are; other words are no amount that opens. */
  readonly figure?: Explainable
}

const amounts = /\$\d+(?:,\d{3})*(?:\.\d+)?|\d+(?:\.\d+)?¢/g

/** Words in runs: each amount that one of these explains is a run of its own. */
export function runsOf(text: string, outcome: Outcome, figures: readonly Explainable[]): Run[] {
  const open = new Set(figures)
  const runs: Run[] = []
  let from = 0
  for (const { 0: amount, index } of text.matchAll(amounts)) {
    const figure = [...open].find((one) => reads(one, outcome, amount))
    if (figure === undefined) continue
    open.delete(figure)
    if (index > from) runs.push({ text: text.slice(from, index) })
    runs.push({ text: amount, figure })
    from = index + amount.length
  }
  return from < text.length ? [...runs, { text: text.slice(from) }] : runs
}

function reads(figure: Explainable, outcome: Outcome, amount: string): boolean {
  if (typeof figure !== 'string') return figure.amount === amount
  const cents = moneyFigures[figure](outcome)
  return cents !== null && [formatMoney(cents), formatPrice(cents)].includes(amount)
}
