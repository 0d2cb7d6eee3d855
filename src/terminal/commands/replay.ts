import { createReadStream } from 'node:fs'
import { Readable } from 'node:stream'
import { text } from 'node:stream/consumers'
import { parseArgs } from 'node:util'
import { LedgerFault, parseLedger, type DatedLedger } from '#domain/replay/datedLedger.ts'
import { replay } from '#domain/replay/replay.ts'
import { UsageError, type Command } from './command.ts'
import { decoded } from './decoded.ts'

const help = `What became of each grant of credits in a ledger.

  npm run -s replay ledger.json             reads a file
  npm run -s replay < ledger.json           reads standard input; in PowerShell Get-Content ledger.json |
  npx tsx src/terminal/replay.ts --help     this text

A ledger is JSON, with whole numbers of credits and times as ISO 8601 dates or instants, UTC where
they name no zone; a date is its first moment in UTC. A grant can be used from effectiveAt on and
until just before expiresAt, so one that expires on 2024-02-13 is last used on the 12th:

  {"grants": [{"id": "g1", "amount": 115, "kind": "paid", "priority": 0,
               "effectiveAt": "2023-02-13", "expiresAt": "2024-02-13"}],
   "usage": [{"at": "2023-02-14T09:30:00Z", "amount": 40}],
   "asOf": "2023-03-01"}

"kind" is "free" or "paid"; "expiresAt" is null where a grant never expires; "priority" (lower is
spent first) may be left out. There are no other keys: a grant that was voided does not belong in
the ledger. Printed as JSON on one line:

  {"grants": [{"id": "g1", "spent": 40, "expired": 0, "remaining": 75}], "shortfall": 0}

Exit codes: 0 all is printed · 1 the input or output failed · 2 the ledger or the command makes no
sense, with the path of the fault
`

function readLedger(json: string): DatedLedger {
  try {
    return parseLedger(JSON.parse(json))
  } catch (error) {
    const isTheirs = error instanceof LedgerFault || error instanceof SyntaxError
    throw isTheirs ? new UsageError(error.message, { cause: error }) : error
  }
}

/** What became of the grants of a ledger. */
export const replayLedger: Command = async (words, { input, print }) => {
  const { values, positionals } = parseArgs({
    args: words,
    options: { help: { type: 'boolean', short: 'h' } },
    allowPositionals: true,
  })
  if (values.help) return print(help)
  const [file, ...others] = positionals
  if (others.length > 0) throw new UsageError('takes one ledger.')
  const ledger = file === undefined ? input() : createReadStream(file)
  const json = await text(Readable.from(decoded(ledger)))
  return print(`${JSON.stringify(replay(readLedger(json)))}\n`)
}
