import { cents } from '#domain/money.ts'
import type { Lifetime, Operation, PerKind, Tariff } from '#domain/tariff.ts'
import type { KnownDate } from '#catalogue/dates.ts'
import type { SourceId } from '#catalogue/sources.ts'

/** How sure a figure is: the vendor's own text was seen, somebody restates it, or it is our guess. */
export type Sureness = 'said' | 'restated' | 'assumed'

export const surenessMeanings = {
  said: 'The vendor’s own text was seen.',
  restated: 'Somebody else restates it.',
  assumed: 'Not found; taken as likely.',
} as const satisfies Record<Sureness, string>

/** A figure of a tariff, under its name in a link; what an operation costs and returns is one. */
export const planFigures = [
  'free',
  'freelife',
  'bonus',
  'fee',
  'packs',
  'paidlife',
  'prompt',
  'edit',
  'variation',
] as const
export type PlanFigure = (typeof planFigures)[number]

/** Where some of a plan's figures come from. */
export interface Evidence {
  readonly figures: readonly PlanFigure[]
  readonly sure: Sureness
  /** None where it is assumed. */
  readonly sources?: readonly SourceId[]
  /** Where these figures are of another time than the plan's. */
  readonly asOf?: KnownDate
}

/** Credits as a vendor sells them: included in a subscription, in packs alone, or to programs. */
export type Sale = 'subscription' | 'packs' | 'prepaid'

export interface CreditPlan {
  /** Its page is `/s/<slug>/`, so it is never renamed. */
  readonly slug: string
  readonly vendor: string
  readonly plan: string
  /** The model or tool that the costs are for. */
  readonly tool: string
  readonly sale: Sale
  readonly tariff: Tariff
  /** Of when its figures are. */
  readonly asOf: KnownDate
  /** The first date at which it was over; null while it is on sale as far as we know. */
  readonly until: KnownDate | null
  readonly evidence: readonly Evidence[]
  /** What to know beside the figures. */
  readonly note: string
}

export const sourcesOf = ({ evidence }: CreditPlan): readonly SourceId[] => [
  ...new Set(evidence.flatMap(({ sources = [] }) => sources)),
]

interface Terms {
  readonly free?: number
  readonly freeLife?: Lifetime
  readonly bonus?: number
  readonly dollarsAMonth?: number
  /** Credits and dollars. */
  readonly packs: readonly (readonly [credits: number, dollars: number])[]
  readonly paidLife?: Lifetime
  /** Credits, and images that come for them. */
  readonly prompt: readonly [cost: number, images: number]
  readonly edit: readonly [cost: number, images: number]
  readonly variation: readonly [cost: number, images: number]
}

const inCents = (dollars: number) => cents(dollars * 100)

const operation = ([cost, images]: readonly [number, number]): Operation => ({ cost, images })

/** A price list in dollars as a tariff. Where nothing is granted or sold, lives say nothing. */
export function tariffOf(terms: Terms): Tariff {
  const { free = 0, freeLife = 1, bonus = 0, dollarsAMonth = 0, paidLife = 12 } = terms
  const operations: PerKind<Operation> = {
    prompt: operation(terms.prompt),
    edit: operation(terms.edit),
    variation: operation(terms.variation),
  }
  return {
    freeCredits: free,
    freeLife,
    bonusCredits: bonus,
    fee: inCents(dollarsAMonth),
    packs: terms.packs.map(([credits, dollars]) => ({ credits, price: inCents(dollars) })),
    paidLife,
    operations,
  }
}

export const nameOfPlan = ({ vendor, plan }: Pick<CreditPlan, 'vendor' | 'plan'>): string =>
  `${vendor} ${plan}`
