import { spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { survivors } from './survivors.ts'

interface Place {
  readonly line: number
  readonly column: number
}

/** As in the report's own schema, as far as it is read here. */
interface Mutant {
  readonly status: string
  readonly mutatorName: string
  readonly replacement?: string
  readonly location: { readonly start: Place; readonly end: Place }
}

interface Report {
  readonly files: Readonly<Record<string, { source: string; mutants: readonly Mutant[] }>>
}

const least = 90

/** The code that a mutant changes, on one line. */
function codeAt(source: string, { start, end }: Mutant['location']): string {
  const lines = source.split('\n').slice(start.line - 1, end.line)
  const last = lines.length - 1
  lines[last] = (lines[last] ?? '').slice(0, end.column - 1)
  lines[0] = (lines[0] ?? '').slice(start.column - 1)
  return lines.join(' ').replace(/\s+/g, ' ')
}

function run(): void {
  const config = 'tests/mutation/stryker.config.json'
  spawnSync('stryker', ['run', config], { stdio: 'inherit', shell: true })
  const report = JSON.parse(readFileSync('node_modules/.cache/mutation.json', 'utf8')) as Report
  const dead: Mutant[] = []
  const alive: string[] = []
  for (const [file, { source, mutants }] of Object.entries(report.files))
    for (const mutant of mutants) {
      if (mutant.status === 'Killed' || mutant.status === 'Timeout') dead.push(mutant)
      if (mutant.status !== 'Survived' && mutant.status !== 'NoCoverage') continue
      const becomes = (mutant.replacement ?? mutant.mutatorName).replace(/\s+/g, ' ')
      alive.push(`${file}: ${codeAt(source, mutant.location)} → ${becomes}`)
    }
  const known = new Set(
    survivors.flatMap(({ file, mutants }) => mutants.map((mutant) => `${file}: ${mutant}`)),
  )
  const unknown = alive.filter((one) => !known.has(one))
  const score = (100 * dead.length) / (dead.length + alive.length)
  for (const one of unknown) process.stdout.write(`lives, and is not in survivors.ts: ${one}\n`)
  process.stdout.write(
    `${score.toFixed(1)} % of ${dead.length + alive.length} mutants die; ${alive.length} live, ${unknown.length} of them without a reason.\n`,
  )
  if (score < least) process.exitCode = 1
}

run()
