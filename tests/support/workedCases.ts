import { readFileSync } from 'node:fs'

/** One line of tests/cases/scenarios.jsonl; see the README there. */
export interface WorkedCase {
  readonly query: string
  readonly expected: Readonly<Record<string, unknown>> & { readonly noted: readonly string[] }
}

export const workedCases: readonly WorkedCase[] = readFileSync(
  new URL('../cases/scenarios.jsonl', import.meta.url),
  'utf8',
)
  .trim()
  .split('\n')
  .map((line) => JSON.parse(line) as WorkedCase)
