import { createInterface } from 'node:readline'
import { Readable } from 'node:stream'
import { parseArgs } from 'node:util'
import { toCsv } from '#scenario/csv.ts'
import type { Link } from '#scenario/link.ts'
import { monthsTable } from '#scenario/monthsTable.ts'
import { outcomeOf } from '#scenario/outcome.ts'
import { planReportOf } from '#scenario/plans/planReport.ts'
import { reportOf } from '#scenario/report.ts'
import type { Pay } from '#scenario/viewSettings.ts'
import { UsageError, type Command, type Terminal } from './command.ts'
import { decoded } from './decoded.ts'
import { pastedLink } from './pasted.ts'

const help = `What DALL·E credits cost: the numbers of the page, in a terminal.

  npm run -s simulate "prompts=20&months=12"       one report, as JSON on one line
  npm run -s simulate QUERY QUERY …                one line for each
  npm run -s simulate < queries.txt                one scenario a line, one report a line
  npx tsx src/terminal/simulate.ts --csv QUERY     the months of one scenario, as CSV
  npx tsx src/terminal/simulate.ts --plans QUERY   its pictures under today's credit plans
  npx tsx src/terminal/simulate.ts --help          this text

Double quotes work in every shell. PowerShell has no <: there Get-Content queries.txt | npm …

A scenario is the query of a link or a whole link, as it was pasted: in brackets, quotes, a list or
a mail guard's own link; a # and what follows is left out. An empty one, or a blank line, is the
default scenario. What was not taken as it stood is listed in the report's "notes" (with --csv: on
standard error). Where no setting can be read, standard error says so, and there is no report. Money
is in US cents.

--plans prints for each scenario what its pictures would come to under every plan of the catalogue,
as JSON on one line, with one scenario or many. --pay all (the default) makes as many pictures as the
scenario returns, --pay kept only those that it keeps. What a plan refuses is counted in "refused".

Exit codes: 0 all is printed · 1 the input or output failed · 2 the command, or a scenario, makes no
sense
`

type Scenarios = Iterable<string> | AsyncIterable<string>

function scenariosOf(given: readonly string[], { input }: Terminal): Scenarios {
  return given.length > 0
    ? given
    : createInterface({
        input: Readable.from(decoded(input())),
        crlfDelay: Number.POSITIVE_INFINITY,
      })
}

function problemOf(text: string): string {
  const given = text.length > 60 ? `${text.slice(0, 60)}…` : text
  const quoted = text.startsWith("'") ? ' In cmd, quotes are double: "prompts=20&months=12".' : ''
  return `no setting of a scenario can be read in ${JSON.stringify(given)}.${quoted}`
}

type Reporter = (link: Link) => unknown

async function printReports(
  scenarios: Scenarios,
  report: Reporter,
  { print, warn }: Terminal,
): Promise<number> {
  let code = 0
  for await (const text of scenarios) {
    const link = pastedLink(text)
    if (link !== null) await print(`${JSON.stringify(report(link))}\n`)
    else {
      warn(`simulate: ${problemOf(text)}\n`)
      code = 2
    }
  }
  return code
}

async function onlyOne(scenarios: Scenarios): Promise<Link> {
  let only: string | undefined
  for await (const text of scenarios) {
    if (only !== undefined) throw new UsageError('--csv takes one scenario.')
    only = text
  }
  const link = pastedLink(only ?? '')
  if (link === null) throw new UsageError(problemOf(only ?? ''))
  return link
}

async function printMonths(scenarios: Scenarios, { print, warn }: Terminal): Promise<void> {
  const { scenario, notes } = await onlyOne(scenarios)
  for (const { message } of notes) warn(`${message}\n`)
  const { columns, rows } = monthsTable(outcomeOf(scenario).account.months)
  return print(toCsv(columns, rows))
}

function payOf(said: string): Pay {
  if (said === 'all' || said === 'kept') return said
  throw new UsageError(`--pay takes all or kept, not ${JSON.stringify(said)}.`)
}

/** What scenarios cost. */
export const simulate: Command = async (words, terminal) => {
  const { values, positionals } = parseArgs({
    args: words,
    options: {
      csv: { type: 'boolean' },
      plans: { type: 'boolean' },
      pay: { type: 'string' },
      help: { type: 'boolean', short: 'h' },
    },
    allowPositionals: true,
  })
  if (values.help) return terminal.print(help)
  if (values.csv && values.plans) throw new UsageError('--csv and --plans exclude each other.')
  if (values.pay !== undefined && !values.plans) throw new UsageError('--pay goes with --plans.')
  const pay = payOf(values.pay ?? 'all')
  const report: Reporter = values.plans ? (link) => planReportOf(link, pay) : reportOf
  const scenarios = scenariosOf(positionals, terminal)
  return values.csv ? printMonths(scenarios, terminal) : printReports(scenarios, report, terminal)
}
