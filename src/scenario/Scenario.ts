import { inMonth } from '#domain/demand.ts'
import type { AccountTerms } from '#domain/terms.ts'
import type { Tariff } from '#domain/tariff.ts'
import { parameterKeys, parameters, type Parameter, type ParameterKey } from './parameters.ts'

type ValueOf<P extends Parameter> = P extends { type: 'integer' } ? number : P['default']

/** All that a reader can set about the account; plain, serialisable data. */
export type Scenario = {
  readonly [K in ParameterKey]: ValueOf<(typeof parameters)[K]>
}

export const defaultScenario = Object.fromEntries(
  parameterKeys.map((key) => [key, parameters[key].default]),
) as Scenario

export function sameValue(a: Scenario[ParameterKey], b: Scenario[ParameterKey]): boolean {
  return a === b || JSON.stringify(a) === JSON.stringify(b)
}

export function sameScenario(a: Scenario, b: Scenario): boolean {
  return a === b || parameterKeys.every((key) => sameValue(a[key], b[key]))
}

/** The scenario in the words of the domain. */
export function termsOf(scenario: Scenario): AccountTerms {
  return {
    purchasing: scenario.buy,
    usage: {
      operations: {
        prompt: scenario.prompts,
        edit: scenario.edits,
        variation: scenario.variations,
      },
      pattern: scenario.pattern,
      months: scenario.months,
      kept: scenario.kept,
      hitPercent: scenario.hits,
    },
    tariff: {
      freeCredits: scenario.free,
      freeLife: scenario.freelife,
      bonusCredits: scenario.bonus,
      fee: scenario.fee,
      packs: scenario.packs,
      paidLife: scenario.paidlife,
      operations: {
        prompt: { cost: scenario.promptcost, images: scenario.promptimages },
        edit: { cost: scenario.editcost, images: scenario.editimages },
        variation: { cost: scenario.variationcost, images: scenario.variationimages },
      },
    },
  }
}

/** A tariff in the words of a scenario. */
export function settingsOf({ operations, ...tariff }: Tariff): Partial<Scenario> {
  const { prompt, edit, variation } = operations
  return {
    free: tariff.freeCredits,
    freelife: tariff.freeLife,
    bonus: tariff.bonusCredits,
    fee: tariff.fee,
    packs: tariff.packs,
    paidlife: tariff.paidLife,
    promptcost: prompt.cost,
    editcost: edit.cost,
    variationcost: variation.cost,
    promptimages: prompt.images,
    editimages: edit.images,
    variationimages: variation.images,
  }
}

/** Operations a month of all kinds, before the pattern. */
export function operationsOf({ prompts, edits, variations }: Scenario): number {
  return prompts + edits + variations
}

export const usageKeys = ['prompts', 'edits', 'variations'] as const
export type UsageKey = (typeof usageKeys)[number]

/** The kinds of operations in use; where there are none, prompts. */
export function usedKeys(scenario: Scenario): readonly UsageKey[] {
  const used = usageKeys.filter((key) => scenario[key] > 0)
  return used.length > 0 ? used : ['prompts']
}

/** The kind that an axis of all operations moves: the only one in use, in a mix prompts. */
export function axisKey(scenario: Scenario): UsageKey {
  const [key = 'prompts', other] = usedKeys(scenario)
  return other === undefined ? key : 'prompts'
}

/** The operations of a kind in each month. */
export function operationsByMonth(
  { months, pattern, ...scenario }: Scenario,
  key: UsageKey,
): readonly number[] {
  return Array.from({ length: months }, (_, month) => inMonth(scenario[key], pattern, month + 1))
}

/** Whether some months have more or fewer operations than are set. */
export function isUneven({ pattern }: Pick<Scenario, 'pattern'>): boolean {
  return pattern.some((percent) => percent !== 100)
}
