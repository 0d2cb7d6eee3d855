import { currentGrammar, migrateLink, type Sayings } from './linkMigrations.ts'
import { parameterKeys, parameters, type ParameterKey } from './parameters.ts'
import { pairsOf, queryOf, type Pair } from './query.ts'
import { defaultScenario, sameValue, type Scenario } from './Scenario.ts'
import { codecs, writeValue } from './values.ts'

/** What of a link was not taken as it stood. */
export interface Note {
  readonly key: string
  readonly given: string
  readonly used: string
  /** For a reader, in words. */
  readonly message: string
}

const linkThemes = ['light', 'dark', 'auto'] as const
export type LinkTheme = (typeof linkThemes)[number]

export interface Link {
  readonly scenario: Scenario
  readonly notes: readonly Note[]
  /** The pairs that are not ours, as they stand, joined by `&`. */
  readonly foreign: string
  /** The scenario to compare with: `vs`. */
  readonly pinned: Scenario | null
  readonly pinnedNotes: readonly Note[]
  readonly theme: LinkTheme | null
}

const isParameter = (key: string): key is ParameterKey => Object.hasOwn(parameters, key)

const ours: ReadonlySet<string> = new Set([...parameterKeys, 'v', 'vs', 'theme'])

/** Longer values are shortened in a note: links can be of any length. */
const longestGiven = 40

function shortened(given: string): string {
  if (given.length <= longestGiven) return given
  // Never half of a character.
  return `${given.slice(0, longestGiven - 1).replace(/[\uD800-\uDBFF]$/, '')}…`
}

interface Refusal {
  readonly key: string
  readonly said: string
  readonly used: string
  readonly accepts: string
  /** What is used, in words. */
  readonly instead: string
}

function noteOf({ key, said, used, accepts, instead }: Refusal): Note {
  const given = shortened(said)
  const label = isParameter(key) ? parameters[key].label : key
  const link = given === '' ? 'The link says nothing' : `The link says “${given}”`
  return { key, given, used, message: `“${label}” takes ${accepts}. ${link}; ${instead} is used.` }
}

function readValue<K extends ParameterKey>(key: K, said: Sayings, notes: Note[]): Scenario[K] {
  const given = said.get(key)
  if (given === undefined) return defaultScenario[key]
  const codec = codecs[key]
  const reading = codec.read(given)
  if (reading.kind === 'value') return reading.value
  const value = reading.kind === 'clamped' ? reading.value : defaultScenario[key]
  const used = codec.write(value)
  notes.push(noteOf({ key, said: given, used, accepts: codec.accepts, instead: codec.say(value) }))
  return value
}

function readGrammar(said: Sayings, notes: Note[]): number {
  const given = said.get('v') ?? '1'
  const grammar = /^[0-9]{1,4}$/.test(given) ? Number(given) : 0
  if (grammar >= 1 && grammar <= currentGrammar) return grammar
  const known = currentGrammar === 1 ? '1' : `1 to ${currentGrammar}`
  notes.push(noteOf({ key: 'v', said: given, used: '1', accepts: known, instead: '1' }))
  return 1
}

function readTheme(said: Sayings, notes: Note[]): LinkTheme | null {
  const accepts = linkThemes.join(', ')
  const given = said.get('theme')
  const theme = linkThemes.find((known) => known === given) ?? null
  if (given !== undefined && theme === null)
    notes.push(noteOf({ key: 'theme', said: given, used: 'auto', accepts, instead: 'auto' }))
  return theme
}

function sayingsOf(pairs: readonly Pair[]): Sayings {
  const said = new Map<string, string>()
  for (const { key, value } of pairs) if (!said.has(key)) said.set(key, value)
  return said
}

function readScenario(said: Sayings): { scenario: Scenario; notes: Note[] } {
  const notes: Note[] = []
  const today = migrateLink(said, readGrammar(said, notes))
  const values = parameterKeys.map((key) => [key, readValue(key, today, notes)])
  return { scenario: Object.fromEntries(values) as Scenario, notes }
}

/** Reads a query or a whole address. Any text at all yields a valid scenario. */
export function parseLink(text: string): Link {
  const pairs = pairsOf(queryOf(text))
  const said = sayingsOf(pairs)
  const { scenario, notes } = readScenario(said)
  const theme = readTheme(said, notes)
  const vs = said.get('vs')
  const pinned = vs === undefined ? null : readScenario(sayingsOf(pairsOf(vs)))
  return {
    scenario,
    notes,
    foreign: pairs
      .filter(({ key }) => !ours.has(key))
      .map(({ raw }) => raw)
      .join('&'),
    pinned: pinned && pinned.scenario,
    pinnedNotes: pinned ? pinned.notes : [],
    theme,
  }
}

interface Sendable {
  readonly scenario: Scenario
  readonly pinned?: Scenario | null
  readonly theme?: LinkTheme | null
  readonly foreign?: string
}

interface LinkForm {
  /** Writes every key, so that it means the same whatever becomes of the defaults. */
  readonly full?: boolean
  readonly grammar?: number
}

/** A link without `v` is of the first grammar for ever, so every later one says its own. */
function writeScenario(
  scenario: Scenario,
  { full = false, grammar = currentGrammar }: LinkForm,
): string[] {
  const keys = parameterKeys.filter(
    (key) => full || !sameValue(scenario[key], defaultScenario[key]),
  )
  const pairs = keys.map((key) => `${key}=${writeValue(key, scenario[key])}`)
  return full || grammar > 1 ? [...pairs, `v=${grammar}`] : pairs
}

/** The query of a link, without its `?`. */
export function formatLink(
  { scenario, pinned = null, theme = null, foreign = '' }: Sendable,
  form: LinkForm = {},
): string {
  const pairs = writeScenario(scenario, form)
  // Of all that a scenario's own query is written with, only the `&` would end it early.
  if (pinned) pairs.push(`vs=${writeScenario(pinned, form).join('%26')}`)
  if (theme) pairs.push(`theme=${theme}`)
  if (foreign) pairs.push(foreign)
  return pairs.join('&')
}
