import { spawn } from 'node:child_process'
import { readFile, rm } from 'node:fs/promises'
import { delimiter, join } from 'node:path'
import { requireNode } from '#build/nodeVersion.ts'

/**
 * `vitest` names projects of vite.config.ts, whose tests are counted; `run` is any other check. Either
 * may be some side by side. What a check `prints`, where that is said, is all that it may print.
 */
type Step = { readonly name: string } & (
  | { readonly run: string | readonly string[]; readonly prints?: RegExp }
  | { readonly vitest: readonly string[] }
)

const steps: readonly Step[] = [
  { name: 'format', run: 'oxfmt --check' },
  { name: 'lint', run: 'oxlint --type-aware --deny-warnings' },
  { name: 'types', run: 'npm run --silent typecheck' },
  {
    name: 'unused code',
    // The latter finds what only tests use. Either works on one core.
    run: ['knip', 'knip --production --config tests/support/knipProduction.json'],
  },
  { name: 'unit and component tests', vitest: ['unit', 'components'] },
  {
    name: 'build',
    run: 'npm run --silent build',
    prints: /^Built into dist in [\d.]+ s\n(SITE_URL is not set, .*\n)?$/,
  },
  { name: 'size budget', run: 'size-limit' },
  { name: 'browser tests', vitest: ['browser'] },
]

/** What `npm run test:all` runs in place of the last of them. */
const longerSteps: readonly Step[] = [
  { name: 'audit of what ships', run: 'tsx tests/support/audit.ts' },
  { name: 'every browser test', vitest: ['every browser test'] },
  { name: 'other engines', vitest: ['engines'] },
  { name: 'long tests', vitest: ['long'] },
]

/** A check ends with this code where it could not be made here; its last line says why. */
const notNow = 75

interface Counts {
  readonly passed: number
  readonly failed: number
  readonly skipped: number
}

/** What Vitest's JSON report says of a run. */
interface Report {
  readonly numPassedTests?: number
  readonly numFailedTests?: number
  readonly numPendingTests?: number
  readonly numTodoTests?: number
  readonly testResults?: readonly {
    readonly assertionResults: readonly {
      readonly status: string
      readonly fullName: string
      readonly failureMessages: readonly string[]
    }[]
  }[]
}

interface Results extends Counts {
  /** The tests that passed only on their second try, each with why not on its first. */
  readonly retried: readonly string[]
}

interface Outcome extends Results, Ran {}

async function check(chosen: readonly Step[]) {
  const total = { passed: 0, failed: 0, skipped: 0 }
  for (const step of chosen) {
    const began = performance.now()
    process.stdout.write(`${step.name} … `)
    const outcome = await take(step)
    process.stdout.write(`${((performance.now() - began) / 1000).toFixed(1)} s\n`)
    for (const test of outcome.retried) process.stdout.write(`  only on its second try: ${test}\n`)
    if (outcome.code === notNow)
      process.stdout.write(`  ${outcome.output.trim().split('\n').at(-1)}\n`)
    total.passed += outcome.passed
    total.failed += outcome.failed
    total.skipped += outcome.skipped
    if (outcome.code !== 0 && outcome.code !== notNow) {
      process.stdout.write(`\n${outcome.output.trim()}\n\nStopped at: ${step.name}\n`)
      total.failed ||= 1
      break
    }
  }
  process.stdout.write(`\n${summary(total)}\n`)
  process.exitCode = total.failed > 0 ? 1 : 0
}

function summary({ passed, failed, skipped }: Counts): string {
  return `${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`
}

async function take(step: Step): Promise<Outcome> {
  if ('run' in step) {
    const ran = joined(await Promise.all([step.run].flat().map(output)))
    const isOwn = step.prints?.test(ran.output) ?? true
    const code = ran.code === 0 && !isOwn ? 1 : ran.code
    return { ...ran, code, passed: 0, failed: 0, skipped: code === notNow ? 1 : 0, retried: [] }
  }
  const report = 'node_modules/.cache/check.json'
  await rm(report, { force: true })
  const projects = step.vitest.map((name) => `--project "${name}"`).join(' ')
  const command = `vitest run ${projects} --reporter default --reporter json`
  const ran = await output(`${command} --outputFile ${report}`)
  return { ...ran, ...(await readResults(report)) }
}

async function readResults(file: string): Promise<Results> {
  const report = JSON.parse(await readFile(file, 'utf8').catch(() => '{}')) as Report
  const tests = report.testResults?.flatMap(({ assertionResults }) => assertionResults) ?? []
  return {
    passed: report.numPassedTests ?? 0,
    failed: report.numFailedTests ?? 0,
    skipped: (report.numPendingTests ?? 0) + (report.numTodoTests ?? 0),
    retried: tests
      .filter(({ status, failureMessages }) => status === 'passed' && failureMessages.length > 0)
      .map(({ fullName, failureMessages }) => `${fullName}: ${failureMessages[0]?.split('\n')[0]}`),
  }
}

interface Ran {
  readonly code: number | null
  readonly output: string
}

/** As one that fails where any of them does, though another could not be made. */
function joined(all: readonly Ran[]): Ran {
  const undone = all.filter((ran) => ran.code !== 0)
  const [first] = [...undone.filter((ran) => ran.code !== notNow), ...undone]
  return { code: first ? first.code : 0, output: all.map((ran) => ran.output).join('') }
}

function output(command: string): Promise<Ran> {
  const path = [join('node_modules', '.bin'), process.env.PATH].join(delimiter)
  // As one line through the shell: on Windows the tools are .cmd files, which need one.
  const child = spawn(command, { shell: true, env: { ...process.env, PATH: path } })
  let text = ''
  child.stdout.on('data', (chunk) => (text += chunk))
  child.stderr.on('data', (chunk) => (text += chunk))
  return new Promise((resolve) => {
    child.on('close', (code) => resolve({ code, output: text }))
  })
}

requireNode()
await check(process.argv.includes('--all') ? [...steps.slice(0, -1), ...longerSteps] : steps)
