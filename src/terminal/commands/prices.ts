import { parseArgs } from 'node:util'
import { dateInWords, isDay, utcDay, type Day } from '#catalogue/dates.ts'
import { sources, type SourceId } from '#catalogue/sources.ts'
import {
  dueOffers,
  endNotice,
  longestUnchecked,
  type DueOffer,
} from '#catalogue/upkeep/dueOffers.ts'
import { UsageError, type Command } from './command.ts'

const help = `Which prices and plans are due to be compared with their sources, as a list in Markdown.

  npm run -s prices                              as of today
  npm run -s prices -- --day 2026-12-02          as of that day
  npm run -s prices -- --help                    this text

Due is what was last checked more than ${longestUnchecked} days before, and what ends within ${endNotice} days or was to have
ended. .github/CONTRIBUTING.md says how to check a row.

Exit codes: 0 nothing is due · 1 something is, or the output failed · 2 the command makes no sense
`

function sourceInWords(id: SourceId): string {
  const { label, url } = sources[id]
  return `  - ${url === null ? label : `${label}: ${url}`}`
}

function inWords({ name, reasons, sources: cited }: DueOffer): string {
  return [`- **${name}**: ${reasons.join('; ')}`, ...cited.map(sourceInWords)].join('\n')
}

/** Which prices and plans are due to be checked. */
export const prices: Command = async (words, { print }) => {
  const { values } = parseArgs({
    args: words,
    options: { day: { type: 'string' }, help: { type: 'boolean' } },
  })
  if (values.help) return print(help)
  const day: Day = values.day ?? utcDay(new Date())
  if (!isDay(day)) throw new UsageError(`--day takes a day as 2026-12-02, not “${day}”`)
  const due = dueOffers(day)
  if (due.length === 0) return print(`Nothing is due on ${dateInWords(day)}.\n`)
  await print(`Due on ${dateInWords(day)}:\n\n${due.map(inWords).join('\n')}\n`)
  return 1
}
