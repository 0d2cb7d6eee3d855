import { fileURLToPath } from 'node:url'
import { parameterKeys } from '#scenario/parameters.ts'
import { defaultScenario } from '#scenario/Scenario.ts'
import { writeValue } from '#scenario/values.ts'
import { viewKeys } from '#scenario/viewSettings.ts'
import { classicScript } from '#build/scripts/hostScript.ts'

const entry = fileURLToPath(new URL('./entry.ts', import.meta.url))

/** What runs in the head of every page, in browsers, too, that are too old for the rest. */
export async function headScriptSource(): Promise<string> {
  const defaults = [
    ...parameterKeys.map((key) => [key, writeValue(key, defaultScenario[key])]),
    ...viewKeys.map((key) => [key, '']),
  ]
  const source = await classicScript(entry, 'head.js', {
    define: { DEFAULTS: JSON.stringify(Object.fromEntries(defaults)) },
    target: ['es2015'],
  })
  return source.trim()
}
