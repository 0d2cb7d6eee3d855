import { operationKinds } from '#domain/tariff.ts'
import type { Scenario } from '#scenario/Scenario.ts'
import { tariffPreset } from '#ui/answer/tariffLabel.ts'

const nouns = {
  prompt: ['prompts', 'prompt', 'prompts'],
  edit: ['edits', 'edit', 'edits'],
  variation: ['variations', 'variation', 'variations'],
} as const

function usageWords(scenario: Scenario): string[] {
  const used = operationKinds.flatMap((kind) => {
    const [key, one, many] = nouns[kind]
    const count = scenario[key]
    return count > 0 ? [`${count}-${count === 1 ? one : many}`] : []
  })
  return used.length > 0 ? used : ['no-operations']
}

/** Says what is inside: "dalle-credits-per-image-40-prompts-beta.svg". */
export function fileName(what: string, scenario: Scenario, extension: string): string {
  const prices = tariffPreset(scenario)?.slug ?? 'own-prices'
  const words = ['dalle-credits', what, ...usageWords(scenario)]
  return `${[...words, ...(prices === 'article' ? [] : [prices])].join('-')}.${extension}`
}
