import type { Scenario } from '#scenario/Scenario.ts'
import { parameters } from '#scenario/parameters.ts'
import { tariffPreset } from '#ui/answer/tariffLabel.ts'
import { pluralOf } from '#ui/kit/format.ts'

const keys = ['prompts', 'edits', 'variations'] as const

function usageWords(scenario: Scenario): string[] {
  const used = keys
    .filter((key) => scenario[key] > 0)
    .map((key) => `${scenario[key]}-${pluralOf(scenario[key], parameters[key].unit)}`)
  return used.length > 0 ? used : ['no-operations']
}

/** Says what is inside: "dalle-credits-per-image-40-prompts-beta.svg". */
export function fileName(what: string, scenario: Scenario, extension: string): string {
  const prices = tariffPreset(scenario)?.slug ?? 'own-prices'
  const words = ['dalle-credits', what, ...usageWords(scenario)]
  return `${[...words, ...(prices === 'article' ? [] : [prices])].join('-')}.${extension}`
}
