import { createInterface } from 'node:readline'
import { parseArgs } from 'node:util'
import { toCsv } from '#scenario/csv.ts'
import { parseLink } from '#scenario/link.ts'
import { monthsTable } from '#scenario/monthsTable.ts'
import { outcomeOf } from '#scenario/outcome.ts'
import { reportOf } from '#scenario/report.ts'
import { print, run, standardInput, UsageError } from './command.ts'

const help = `What DALL·E credits cost: the numbers of the page, in a terminal.

  npm run -s simulate -- 'prompts=20&months=12'   one report, as JSON on one line
  npm run -s simulate -- QUERY QUERY …            one line for each
  npm run -s simulate < queries.txt               one scenario a line, one report a line
  npm run -s simulate -- --csv QUERY              the months of one scenario, as CSV
  npm run -s simulate -- --help                   this text

A scenario is the query of a link or a whole link; a # and what follows is left out. An empty one,
or a blank line, is the default scenario. Any text is a scenario: what was not taken as it stood is
listed in the report's "notes" (with --csv: on standard error). Money is in US cents.

Exit codes: 0 all is printed · 1 the input or output failed · 2 the command makes no sense
`

type Scenarios = Iterable<string> | AsyncIterable<string>

function scenariosOf(given: readonly string[]): Scenarios {
  return given.length > 0
    ? given
    : createInterface({ input: standardInput(), crlfDelay: Number.POSITIVE_INFINITY })
}

async function printReports(scenarios: Scenarios): Promise<void> {
  for await (const text of scenarios) await print(`${JSON.stringify(reportOf(parseLink(text)))}\n`)
}

async function onlyOne(scenarios: Scenarios): Promise<string> {
  let only: string | undefined
  for await (const text of scenarios) {
    if (only !== undefined) throw new UsageError('--csv takes one scenario.')
    only = text
  }
  return only ?? ''
}

async function printMonths(scenarios: Scenarios): Promise<void> {
  const { scenario, notes } = parseLink(await onlyOne(scenarios))
  for (const { message } of notes) process.stderr.write(`${message}\n`)
  const { columns, rows } = monthsTable(outcomeOf(scenario).account.months)
  await print(toCsv(columns, rows))
}

await run('simulate', async (words) => {
  const { values, positionals } = parseArgs({
    args: words,
    options: { csv: { type: 'boolean' }, help: { type: 'boolean', short: 'h' } },
    allowPositionals: true,
  })
  if (values.help) return print(help)
  const scenarios = scenariosOf(positionals)
  return values.csv ? printMonths(scenarios) : printReports(scenarios)
})
