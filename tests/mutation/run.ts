import { spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { compare, tried, type Report } from './living.ts'
import { survivors } from './survivors.ts'

const least = 90

function run(): void {
  const config = 'tests/mutation/stryker.config.json'
  spawnSync('stryker', ['run', config], { stdio: 'inherit', shell: true })
  const report = JSON.parse(readFileSync('node_modules/.cache/mutation.json', 'utf8')) as Report
  const outcome = tried(report)
  const { unknown, stale } = compare(outcome, survivors)
  for (const one of unknown) process.stdout.write(`lives, and is not in survivors.ts: ${one}\n`)
  for (const one of stale) process.stdout.write(`in survivors.ts, and does not live: ${one}\n`)
  const dead = outcome.killed.length + outcome.timedOut.length
  const all = dead + outcome.living.length
  const score = (100 * dead) / all
  process.stdout.write(
    `${score.toFixed(1)} % of ${all} mutants die; ${outcome.living.length} live, ${unknown.length} of them without a reason.\n`,
  )
  if (score < least || unknown.length > 0 || stale.length > 0) process.exitCode = 1
}

run()
