import fc from 'fast-check'
import { cents } from '#domain/money.ts'
import { parameterKeys, parameters, type Parameter } from '#scenario/parameters.ts'
import { defaultScenario, type Scenario } from '#scenario/Scenario.ts'

/** A scenario by what it changes of the defaults. */
export function scenarioWith(changes: Partial<Scenario>): Scenario {
  return { ...defaultScenario, ...changes }
}

const centsIn = ({ min, max }: { min: number; max: number }) => fc.integer({ min, max }).map(cents)

function anyValue(parameter: Parameter): fc.Arbitrary<unknown> {
  switch (parameter.type) {
    case 'integer':
      return fc.integer(parameter)
    case 'fee':
      return centsIn(parameter)
    case 'lifetime':
      return fc.oneof(fc.integer(parameter), fc.constant('never'))
    case 'pattern':
      return fc.array(fc.integer(parameter), { minLength: 1, maxLength: parameter.maxItems })
    case 'packs':
      return fc.array(
        fc.record({ credits: fc.integer(parameter.credits), price: centsIn(parameter.price) }),
        { maxLength: parameter.maxItems },
      )
    case 'purchasing':
      return fc.constantFrom(...parameter.choices)
  }
}

/** Any scenario at all; each key is at its default about half the time. */
export const anyScenario: fc.Arbitrary<Scenario> = fc
  .record(Object.fromEntries(parameterKeys.map((key) => [key, anyValue(parameters[key])])), {
    requiredKeys: [],
  })
  .map((changes) => ({ ...defaultScenario, ...changes }))

const isWhole = (value: unknown, { min, max }: { min: number; max: number }) =>
  Number.isInteger(value) && Number(value) >= min && Number(value) <= max

function isAllowed(parameter: Parameter, value: unknown): boolean {
  switch (parameter.type) {
    case 'integer':
    case 'fee':
      return isWhole(value, parameter)
    case 'lifetime':
      return value === 'never' || isWhole(value, parameter)
    case 'pattern':
      return (
        Array.isArray(value) &&
        value.length >= 1 &&
        value.length <= parameter.maxItems &&
        value.every((percent) => isWhole(percent, parameter))
      )
    case 'packs':
      return (
        Array.isArray(value) &&
        value.length <= parameter.maxItems &&
        value.every(
          (pack) =>
            isWhole(pack.credits, parameter.credits) && isWhole(pack.price, parameter.price),
        )
      )
    case 'purchasing':
      return parameter.choices.some((choice) => choice === value)
  }
}

/** The keys of a scenario whose values are not allowed, or that are no keys of a scenario. */
export function faultsOf(scenario: Scenario): string[] {
  const unknown = Object.keys(scenario).filter((key) => !Object.hasOwn(parameters, key))
  return [...parameterKeys.filter((key) => !isAllowed(parameters[key], scenario[key])), ...unknown]
}
