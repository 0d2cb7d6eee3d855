import { cents } from '#domain/money.ts'
import { parameterKeys, parameters, type ParameterKey } from '#scenario/parameters.ts'
import type { Scenario } from '#scenario/Scenario.ts'
import { codecs } from '#scenario/values.ts'
import { describeHits } from '#ui/answer/sentence.ts'
import { formatQuantity } from '#ui/format.ts'

type Direction = -1 | 1
/** The scenario with one setting moved a step; null where it can't be moved that way. */
type Mover = (scenario: Scenario, direction: Direction) => Partial<Scenario> | null

type WholeKey = {
  [K in ParameterKey]: (typeof parameters)[K] extends { type: 'integer' } ? K : never
}[ParameterKey]

/** By a tenth, but at least so much. */
function tenth(key: WholeKey, least: number): Mover {
  const { min, max } = parameters[key]
  return (scenario, direction) => {
    const value = scenario[key]
    const moved = value + direction * Math.max(Math.round(value / 10), least)
    const within = Math.min(Math.max(moved, min), max)
    return within === value ? null : { [key]: within }
  }
}

/** By one. */
function one(key: WholeKey): Mover {
  const { min, max } = parameters[key]
  return (scenario, direction) => {
    const moved = scenario[key] + direction
    return moved < min || moved > max ? null : { [key]: moved }
  }
}

/** By a month; beyond the longest life is one that never ends. */
function life(key: 'freelife' | 'paidlife'): Mover {
  const { min, max } = parameters[key]
  return (scenario, direction) => {
    const value = scenario[key]
    if (value === 'never') return direction === -1 ? { [key]: max } : null
    const moved = value + direction
    if (moved < min) return null
    return { [key]: moved > max ? 'never' : moved }
  }
}

/** One try in 1, 2, 3, 4, 5, 10. */
const hitLadder = [10, 20, 25, 33, 50, 100]

const hits: Mover = ({ hits: value }, direction) => {
  const next =
    direction === 1
      ? hitLadder.find((percent) => percent > value)
      : [...hitLadder].reverse().find((percent) => percent < value)
  return next === undefined ? null : { hits: next }
}

const fee: Mover = ({ fee: value }, direction) => {
  const moved = Math.min(Math.max(value + direction * 100, 0), parameters.fee.max)
  return moved === value ? null : { fee: cents(moved) }
}

/** Every price a tenth lower or higher. */
const packs: Mover = ({ packs: value }, direction) => {
  const { min, max } = parameters.packs.price
  const moved = value.map(({ credits, price }) => ({
    credits,
    price: cents(Math.min(Math.max((price * (10 + direction)) / 10, min), max)),
  }))
  return value.length === 0 ? null : { packs: moved }
}

/** Between buying as needed and the cheapest schedule; with one pack they are the same. */
const buy: Mover = ({ buy: value, packs: onSale }, direction) => {
  if (onSale.length < 2) return null
  if (value === 'needed' && direction === 1) return { buy: 'best' }
  return value === 'best' && direction === -1 ? { buy: 'needed' } : null
}

/** What one natural step of each setting is; a pattern has none. */
const movers: Readonly<Record<Exclude<ParameterKey, 'pattern'>, Mover>> = {
  prompts: tenth('prompts', 1),
  edits: tenth('edits', 1),
  variations: tenth('variations', 1),
  kept: one('kept'),
  hits,
  months: one('months'),
  buy,
  free: tenth('free', 5),
  freelife: life('freelife'),
  bonus: tenth('bonus', 10),
  fee,
  packs,
  paidlife: life('paidlife'),
  promptcost: one('promptcost'),
  editcost: one('editcost'),
  variationcost: one('variationcost'),
  promptimages: one('promptimages'),
  editimages: one('editimages'),
  variationimages: one('variationimages'),
}

export type MovedKey = keyof typeof movers

export const movedKeys = parameterKeys.filter((key) => key !== 'pattern')

export function afterStep(
  scenario: Scenario,
  key: MovedKey,
  direction: Direction,
): Scenario | null {
  const change = movers[key](scenario, direction)
  return change && { ...scenario, ...change }
}

/** Where a step leads, in words: "36 prompts", "1 try in 2", "10 % dearer". */
export function sayStep(key: MovedKey, to: Scenario, direction: Direction): string {
  if (key === 'packs') return direction === 1 ? '10 % dearer' : '10 % cheaper'
  if (key === 'buy') return to.buy === 'best' ? 'the cheapest schedule' : 'as needed'
  if (key === 'hits') return to.hits === 100 ? 'every try' : describeHits(to.hits)
  if (key === 'fee') return codecs.fee.say(to.fee)
  if (key === 'freelife' || key === 'paidlife') return codecs[key].say(to[key])
  return formatQuantity(to[key], parameters[key].unit)
}
