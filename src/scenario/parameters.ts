import type { Purchasing } from '#domain/terms.ts'
import type { Lifetime, Pack } from '#domain/tariff.ts'
import { cents, noMoney, type Cents } from '#domain/money.ts'

interface Described {
  /** The name of its control. */
  readonly label: string
  /** What one and many of it are called; spoken with the value. */
  readonly unit: readonly [one: string, many: string]
  readonly group: 'usage' | 'purchasing' | 'grants' | 'packs' | 'operations'
}

export interface IntegerParameter extends Described {
  readonly type: 'integer'
  readonly min: number
  readonly max: number
  readonly default: number
}
export interface FeeParameter extends Described {
  readonly type: 'fee'
  readonly min: Cents
  readonly max: Cents
  readonly default: Cents
}
export interface LifetimeParameter extends Described {
  readonly type: 'lifetime'
  readonly min: number
  readonly max: number
  readonly default: Lifetime
}
export interface PatternParameter extends Described {
  readonly type: 'pattern'
  readonly maxItems: number
  readonly min: number
  readonly max: number
  readonly default: readonly number[]
}
export interface PacksParameter extends Described {
  readonly type: 'packs'
  readonly maxItems: number
  readonly credits: { readonly min: number; readonly max: number }
  readonly price: { readonly min: Cents; readonly max: Cents }
  readonly default: readonly Pack[]
}
export interface PurchasingParameter extends Described {
  readonly type: 'purchasing'
  readonly choices: readonly Purchasing[]
  readonly default: Purchasing
}
export type Parameter =
  | IntegerParameter
  | FeeParameter
  | LifetimeParameter
  | PatternParameter
  | PacksParameter
  | PurchasingParameter

const credits = ['credit', 'credits'] as const
const months = ['month', 'months'] as const
const images = ['image', 'images'] as const

const integer = (row: Omit<IntegerParameter, 'type'>): IntegerParameter => ({
  type: 'integer',
  ...row,
})
const monthly = (label: string, unit: readonly [string, string], initial: number) =>
  integer({ label, unit, group: 'usage', min: 0, max: 10_000, default: initial })
const lifetime = (
  label: string,
  group: Described['group'],
  initial: number,
): LifetimeParameter => ({
  type: 'lifetime',
  label,
  unit: months,
  group,
  min: 1,
  max: 60,
  default: initial,
})
const cost = (label: string) =>
  integer({ label, unit: credits, group: 'operations', min: 0, max: 1000, default: 1 })
const yielded = (label: string, initial: number) =>
  integer({ label, unit: images, group: 'operations', min: 1, max: 10, default: initial })

/**
 * Everything a reader can set, one row a key, in the order in which links write them.
 * Type, bounds, defaults, controls, link and terminal all follow from this table.
 * The defaults are the article's of February 2023, and belong to grammar 1 of the link for ever.
 */
export const parameters = {
  prompts: monthly('Prompts a month', ['prompt', 'prompts'], 40),
  edits: monthly('Edits a month', ['edit', 'edits'], 0),
  variations: monthly('Variations a month', ['variation', 'variations'], 0),
  kept: integer({ label: 'Images kept', unit: images, group: 'usage', min: 1, max: 4, default: 1 }),
  hits: integer({
    label: 'Tries worth keeping',
    unit: ['percent', 'percent'],
    group: 'usage',
    min: 1,
    max: 100,
    default: 100,
  }),
  months: integer({ label: 'Months', unit: months, group: 'usage', min: 1, max: 36, default: 12 }),
  pattern: {
    type: 'pattern',
    label: 'Pattern over the months',
    unit: ['percent', 'percent'],
    group: 'usage',
    maxItems: 36,
    min: 0,
    max: 1000,
    default: [100],
  } as PatternParameter,
  buy: {
    type: 'purchasing',
    label: 'How packs are bought',
    unit: ['', ''],
    group: 'purchasing',
    choices: ['needed', 'best', 'none'],
    default: 'needed',
  } as PurchasingParameter,
  free: integer({
    label: 'Free credits a month',
    unit: credits,
    group: 'grants',
    min: 0,
    max: 1_000_000,
    default: 15,
  }),
  freelife: lifetime('Life of a free credit', 'grants', 1),
  bonus: integer({
    label: 'Bonus credits in month 1',
    unit: credits,
    group: 'grants',
    min: 0,
    max: 1_000_000,
    default: 0,
  }),
  fee: {
    type: 'fee',
    label: 'Subscription a month',
    unit: ['dollar', 'dollars'],
    group: 'grants',
    min: noMoney,
    max: cents(100_000),
    default: noMoney,
  } as FeeParameter,
  packs: {
    type: 'packs',
    label: 'Packs on sale',
    unit: ['pack', 'packs'],
    group: 'packs',
    maxItems: 5,
    credits: { min: 1, max: 1_000_000 },
    price: { min: cents(1), max: cents(1_000_000) },
    default: [{ credits: 115, price: cents(1500) }],
  } as PacksParameter,
  paidlife: lifetime('Life of a paid credit', 'packs', 12),
  promptcost: cost('Credits a prompt costs'),
  editcost: cost('Credits an edit costs'),
  variationcost: cost('Credits a variation costs'),
  promptimages: yielded('Images a prompt returns', 4),
  editimages: yielded('Images an edit returns', 3),
  variationimages: yielded('Images a variation returns', 3),
} as const satisfies Record<string, Parameter>

export type ParameterKey = keyof typeof parameters

export const parameterKeys = Object.keys(parameters) as ParameterKey[]
