import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { formatLink, parseLink } from '#scenario/link.ts'
import { currentGrammar } from '#scenario/linkMigrations.ts'
import { parameterKeys, parameters, type ParameterKey } from '#scenario/parameters.ts'
import { defaultScenario } from '#scenario/Scenario.ts'
import { writeValue } from '#scenario/values.ts'

interface GoldenForm {
  readonly link: string
  readonly means: string
  readonly notes: readonly string[]
}

interface GoldenGrammar {
  readonly keys: Readonly<Record<string, Readonly<Record<string, unknown>>>>
  readonly forms: readonly GoldenForm[]
}

/** Every form of link ever sent out. Once a form has shipped, its meaning never changes. */
const golden = JSON.parse(
  readFileSync(new URL('links.golden.json', import.meta.url), 'utf8'),
) as Readonly<Record<string, GoldenGrammar>>

const current = golden[currentGrammar]

/** What a link rests on: no more words than that. */
function rowOf(key: ParameterKey) {
  const { label: _label, unit: _unit, group: _group, ...row } = parameters[key]
  return { ...row, default: writeValue(key, defaultScenario[key]) }
}

describe('links once sent', () => {
  it('name the keys, bounds and defaults of the current grammar', () => {
    expect(Object.keys(current?.keys ?? {})).toEqual(parameterKeys)
    for (const key of parameterKeys) expect(current?.keys[key]).toEqual(rowOf(key))
  })

  it('come from each grammar up to the current one', () => {
    expect(Object.keys(golden)).toEqual(
      Array.from({ length: currentGrammar }, (_, index) => String(index + 1)),
    )
  })

  const forms = Object.values(golden).flatMap((grammar) => grammar.forms)

  it.each(forms)('still mean the same: $link', ({ link, means, notes }) => {
    const read = parseLink(link)
    expect(formatLink(read, { full: true })).toBe(means)
    expect(read.notes.map(({ key }) => key)).toEqual(notes)
  })

  it('show each key at a value of its own', () => {
    const shown = forms.map(({ link }) => parseLink(link).scenario)
    const unseen = parameterKeys.filter(
      (key) => new Set(shown.map((scenario) => writeValue(key, scenario[key]))).size < 2,
    )
    expect(unseen).toEqual([])
  })
})
