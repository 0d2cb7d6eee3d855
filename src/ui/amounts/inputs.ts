import type { Sureness } from '#catalogue/plans/CreditPlan.ts'
import { planOf, surenessOf } from '#scenario/planTariff.ts'
import type { ParameterKey } from '#scenario/parameters.ts'
import { defaultScenario, sameValue, type Scenario } from '#scenario/Scenario.ts'
import { codecs, type Codec } from '#scenario/values.ts'

/** Where an input of a formula comes from. */
export type InputKind =
  | 'said'
  | 'computed'
  | 'assumed'
  | 'listed'
  | 'vendor'
  | 'restated'
  | 'guessed'

export const kindWords: Readonly<Record<InputKind, string>> = {
  said: 'said by the article',
  computed: 'computed',
  assumed: 'assumed, yours to change',
  listed: 'list price, its source in the table',
  vendor: 'said by the vendor',
  restated: 'restated by others, not seen at the vendor',
  guessed: 'assumed by us, not found',
}

export interface FormulaInput {
  readonly label: string
  readonly value: string
  readonly kind: InputKind
}

/** What the article itself says; lives and what an edit returns it does not. */
const saidKeys: ReadonlySet<ParameterKey> = new Set([
  'free',
  'packs',
  'promptcost',
  'editcost',
  'variationcost',
  'promptimages',
  'variationimages',
])

export function computed(label: string, value: string): FormulaInput {
  return { label, value, kind: 'computed' }
}

const sureKinds: Readonly<Record<Sureness, InputKind>> = {
  said: 'vendor',
  restated: 'restated',
  assumed: 'guessed',
}

/** Under a plan its own figures go by what was found of them. */
function kindOf(key: ParameterKey, scenario: Scenario): InputKind {
  const plan = planOf(scenario)
  const sure = plan && surenessOf(plan, key)
  if (sure) return sureKinds[sure]
  return plan === null && saidKeys.has(key) && sameValue(scenario[key], defaultScenario[key])
    ? 'said'
    : 'assumed'
}

/** A setting: the article's word while it stands as the article has it. */
export function setting(label: string, key: ParameterKey, scenario: Scenario): FormulaInput {
  const { say } = codecs[key] as Codec<Scenario[ParameterKey]>
  return { label, value: say(scenario[key]), kind: kindOf(key, scenario) }
}
