import type { Purchase } from '#domain/account.ts'
import { smallestPack } from '#domain/tariff.ts'
import type { Outcome } from '#scenario/outcome.ts'
import { operationsOf } from '#scenario/Scenario.ts'
import {
  formatAverage,
  formatCount,
  formatExactMoney,
  formatMoney,
  formatPrice,
} from '#ui/format.ts'
import { computed, setting, type Formula, type FormulaInput } from './inputs.ts'
import { moneyFigures, type MoneyFigure, type OwnFormula } from './moneyFigures.ts'

type Body = Omit<Formula, 'exact'>

/** Equal packs counted together, as they were first bought. */
function purchasesOf({ account }: Outcome): Purchase[] {
  const packs = new Map<string, Purchase>()
  for (const { credits, price, count } of account.months.flatMap((month) => month.purchases)) {
    const key = `${credits}x${price}`
    packs.set(key, { credits, price, count: (packs.get(key)?.count ?? 0) + count })
  }
  return [...packs.values()]
}

function packsText(outcome: Outcome): string {
  const terms = purchasesOf(outcome).map(
    ({ count, price }) => `${formatCount(count)} × ${formatPrice(price)}`,
  )
  return terms.join(' + ') || '$0'
}

const packInputs = (outcome: Outcome): FormulaInput[] => [
  computed('packs bought', formatCount(outcome.account.totals.packs)),
  setting('packs on sale', 'packs', outcome.scenario),
]

const feeInputs = ({ scenario }: Outcome): FormulaInput[] =>
  scenario.fee === 0
    ? []
    : [setting('fee a month', 'fee', scenario), setting('months', 'months', scenario)]

const feesText = ({ scenario }: Outcome) =>
  `${formatCount(scenario.months)} × ${formatPrice(scenario.fee)}`

const cash = ({ account }: Outcome) => formatPrice(account.totals.cashCents)

function billBody(outcome: Outcome): Body {
  const fees = outcome.scenario.fee === 0 ? '' : ` + ${feesText(outcome)} in fees`
  return {
    title: 'Your bill: packs and fees',
    expression: packsText(outcome) + fees,
    inputs: [...packInputs(outcome), ...feeInputs(outcome)],
  }
}

function perKeptBody(outcome: Outcome, kept: number): Body {
  const { account, scenario } = outcome
  const each = moneyFigures[kept === 1 ? 'perKeptOne' : 'perKeptFour'](outcome)
  const images =
    kept === scenario.kept
      ? account.totals.imagesKept
      : each === null || each === 0
        ? 0
        : account.totals.cashCents / each
  return {
    title: `Your average for each image, ${kept} kept of a try`,
    expression: `${cash(outcome)} ÷ ${formatAverage(images)} images kept`,
    inputs: [
      computed('your bill', cash(outcome)),
      computed('operations', formatCount(account.totals.operations)),
      { ...setting('images kept of each try', 'kept', scenario), value: String(kept) },
      setting('tries worth keeping, percent', 'hits', scenario),
    ],
  }
}

function creditBody(outcome: Outcome): Body {
  const pack = smallestPack(outcome.scenario.packs)
  return {
    title: 'The list price of a paid credit',
    expression: pack ? `${formatPrice(pack.price)} ÷ ${formatCount(pack.credits)} credits` : '',
    inputs: [setting('the smallest pack', 'packs', outcome.scenario)],
  }
}

function listBody(outcome: Outcome, kept: string): Body {
  const { expression, inputs } = creditBody(outcome)
  return {
    title: `The list price of an image, ${kept} kept of a prompt`,
    expression: `${outcome.scenario.promptcost} × (${expression}) ÷ ${kept}`,
    inputs: [setting('credits a prompt costs', 'promptcost', outcome.scenario), ...inputs],
  }
}

/** A part of what was paid for packs: each credit at its own pack's price. */
function shareBody(outcome: Outcome, words: string, credits: number): Body {
  const list = creditBody(outcome).expression
  const single = purchasesOf(outcome).length === 1
  return {
    title: `What the credits ${words} had cost`,
    expression: single
      ? `${formatCount(credits)} × ${list}`
      : `${formatCount(credits)} credits, each at its own pack’s price`,
    inputs: [
      computed(`paid credits ${words}`, formatCount(credits)),
      setting('packs on sale', 'packs', outcome.scenario),
    ],
  }
}

/** Those that expired were paid for too; those still left may yet be used. */
function usedCreditBody(outcome: Outcome): Body {
  const { usedCents, expiredCents, spentPaid, expiredPaid } = outcome.account.totals
  const spent = formatMoney(usedCents + expiredCents)
  return {
    title: 'What each paid credit that you used has cost, with those that expired',
    expression: `${spent} ÷ ${formatCount(spentPaid)} credits used`,
    inputs: [
      computed('paid for credits used and expired', spent),
      computed('paid credits used', formatCount(spentPaid)),
      computed('paid credits expired', formatCount(expiredPaid)),
    ],
  }
}

function cliffBody(outcome: Outcome, at: number, adds: number, rises: boolean): Body {
  const { cashCents } = outcome.account.totals
  const other = formatPrice(cashCents + (rises ? adds : -adds))
  const here = operationsOf(outcome.scenario)
  const [high, low] = rises ? [other, cash(outcome)] : [cash(outcome), other]
  return {
    title: `The bill at ${formatCount(Math.max(at, here))} operations a month less that at ${formatCount(Math.min(at, here))}`,
    expression: `${high} − ${low}`,
    inputs: [computed('your bill', cash(outcome)), computed('the other bill', other)],
  }
}

const flatInputs = (outcome: Outcome): FormulaInput[] => [
  computed('credits spent', formatCount(moneyCredits(outcome))),
  setting('packs on sale', 'packs', outcome.scenario),
]

const moneyCredits = ({ account }: Outcome) => account.totals.spentFree + account.totals.spentPaid

const bodies: Readonly<Record<MoneyFigure, (outcome: Outcome) => Body>> = {
  bill: billBody,
  packs: (outcome) => ({
    title: 'What the packs cost',
    expression: packsText(outcome),
    inputs: packInputs(outcome),
  }),
  fees: (outcome) => ({
    title: 'What the subscription costs',
    expression: feesText(outcome),
    inputs: feeInputs(outcome),
  }),
  monthly: (outcome) => ({
    title: 'Your bill, spread over the months',
    expression: `${cash(outcome)} ÷ ${formatCount(outcome.scenario.months)}`,
    inputs: [computed('your bill', cash(outcome)), setting('months', 'months', outcome.scenario)],
  }),
  perKept: (outcome) => perKeptBody(outcome, outcome.scenario.kept),
  perKeptOne: (outcome) => perKeptBody(outcome, 1),
  perKeptFour: (outcome) => perKeptBody(outcome, 4),
  listOne: (outcome) => listBody(outcome, '1 image'),
  listFour: (outcome) => listBody(outcome, '4 images'),
  credit: creditBody,
  usedCredit: usedCreditBody,
  boughtCredit: (outcome) => ({
    title: 'What each paid credit cost when it was bought',
    expression: `${formatPrice(moneyFigures.packs(outcome))} ÷ ${formatCount(outcome.account.totals.bought)} credits bought`,
    inputs: packInputs(outcome),
  }),
  used: (outcome) => shareBody(outcome, 'you use', outcome.account.totals.spentPaid),
  expired: (outcome) =>
    shareBody(outcome, 'that expire unused', outcome.account.totals.expiredPaid),
  left: (outcome) => shareBody(outcome, 'left at the end', outcome.account.totals.balancePaid),
  nextCliff: (outcome) => {
    const { operations = 0, addsCents = 0 } = outcome.nextCliff ?? {}
    return cliffBody(outcome, operations, addsCents, true)
  },
  previousCliff: (outcome) => {
    const { operations = 0, addsCents = 0 } = outcome.previousCliff ?? {}
    return cliffBody(outcome, operations, addsCents, false)
  },
  flatRate: (outcome) => ({
    title: 'Each operation at the list price of its credits',
    expression: `${formatCount(moneyCredits(outcome))} × (${creditBody(outcome).expression}) ÷ ${formatCount(outcome.account.totals.operations)} operations`,
    inputs: flatInputs(outcome),
  }),
  flatBill: (outcome) => ({
    title: 'All credits spent, free ones too, at the list price',
    expression: `${formatCount(moneyCredits(outcome))} × (${creditBody(outcome).expression})`,
    inputs: flatInputs(outcome),
  }),
  withoutGift: (outcome) => ({
    title: 'Your bill, had no credits been free',
    expression: formatPrice(moneyFigures.withoutGift(outcome)),
    inputs: [
      { ...computed('free credits a month', '0'), kind: 'assumed' },
      setting('packs on sale', 'packs', outcome.scenario),
    ],
  }),
}

/** How a figure of money comes about, and its value to the last digit that matters. */
export function formulaOf(figure: MoneyFigure, outcome: Outcome): Formula {
  const exact = formatExactMoney(moneyFigures[figure](outcome) ?? 0)
  return { ...bodies[figure](outcome), exact }
}

/** The same as an amount of another scenario than the page's own. */
export function ownFormula(figure: MoneyFigure, outcome: Outcome, amount: string): OwnFormula {
  return { ...formulaOf(figure, outcome), amount }
}
