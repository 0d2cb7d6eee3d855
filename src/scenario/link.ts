import { arrivedPairs, isOurs, type ArrivedPair } from './arrival.ts'
import { currentGrammar, migrateLink, type LinkParams } from './linkMigrations.ts'
import { isParameter, refusalNote, type Note } from './notes.ts'
import { parameterKeys, type ParameterKey } from './parameters.ts'
import { queryOf } from './query.ts'
import { defaultScenario, sameValue, type Scenario } from './Scenario.ts'
import { codecs, writeValue } from './values.ts'
import { readView, writeView, type ViewSettings } from './viewSettings.ts'

const linkThemes = ['light', 'dark', 'auto'] as const
export type LinkTheme = (typeof linkThemes)[number]

export interface Link {
  readonly scenario: Scenario
  /** Whether it says any of it, be it a default. */
  readonly saysScenario: boolean
  readonly notes: readonly Note[]
  /** The pairs that are not ours, as they stand, joined by `&`. */
  readonly foreign: string
  /** The scenario to compare with: `vs`. */
  readonly pinned: Scenario | null
  readonly pinnedNotes: readonly Note[]
  readonly theme: LinkTheme | null
  readonly view: ViewSettings
}

function readValue<K extends ParameterKey>(key: K, said: LinkParams, notes: Note[]): Scenario[K] {
  const given = said.get(key)
  if (given === undefined) return defaultScenario[key]
  const codec = codecs[key]
  const reading = codec.read(given)
  if (reading.kind === 'value') return reading.value
  const value = reading.kind === 'clamped' ? reading.value : defaultScenario[key]
  const used = codec.write(value)
  notes.push(
    refusalNote({ key, said: given, used, accepts: codec.accepts, instead: codec.say(value) }),
  )
  return value
}

function readGrammar(said: LinkParams, notes: Note[]): number {
  const given = said.get('v') ?? '1'
  const grammar = /^[0-9]{1,4}$/.test(given) ? Number(given) : 0
  if (grammar >= 1 && grammar <= currentGrammar) return grammar
  const known = currentGrammar === 1 ? '1' : `1 to ${currentGrammar}`
  notes.push(refusalNote({ key: 'v', said: given, used: '1', accepts: known, instead: '1' }))
  return 1
}

function readTheme(said: LinkParams, notes: Note[]): LinkTheme | null {
  const accepts = linkThemes.join(', ')
  const given = said.get('theme')
  const theme = linkThemes.find((known) => known === given) ?? null
  if (given !== undefined && theme === null)
    notes.push(refusalNote({ key: 'theme', said: given, used: 'auto', accepts, instead: 'auto' }))
  return theme
}

/** A key that stands as it should goes before one that was written otherwise. */
function firstOfEach(pairs: readonly ArrivedPair[]): ReadonlyMap<string, ArrivedPair> {
  const first = new Map<string, ArrivedPair>()
  const ours = pairs.filter(({ key }) => isOurs(key))
  for (const pair of [...ours.filter(({ note }) => !note), ...ours.filter(({ note }) => note)])
    if (!first.has(pair.key)) first.set(pair.key, pair)
  return first
}

interface Reading {
  readonly said: LinkParams
  readonly scenario: Scenario
  readonly notes: Note[]
}

function readScenario(pairs: readonly ArrivedPair[]): Reading {
  const notes: Note[] = []
  const first = firstOfEach(pairs)
  const said = new Map([...first].map(([key, { value }]) => [key, value]))
  const today = migrateLink(said, readGrammar(said, notes))
  const values = parameterKeys.map((key) => [key, readValue(key, today, notes)])
  const arrivals = [...first.values(), ...pairs.filter(({ key }) => !isOurs(key))]
  addMissing(
    notes,
    arrivals.flatMap(({ note }) => note ?? []),
  )
  return { said, scenario: Object.fromEntries(values) as Scenario, notes }
}

/** One note a key is enough. */
function addMissing(notes: Note[], others: readonly Note[]): void {
  const known = new Set(notes.map(({ key }) => key))
  for (const note of others) {
    if (!known.has(note.key)) notes.push(note)
    known.add(note.key)
  }
}

/** Reads a query or a whole address. Any text at all yields a valid scenario. */
export function parseLink(text: string): Link {
  return readPairs(arrivedPairs(queryOf(text)))
}

export function readPairs(pairs: readonly ArrivedPair[]): Link {
  const { said, scenario, notes } = readScenario(pairs)
  const theme = readTheme(said, notes)
  const view = readView(said, notes)
  const vs = said.get('vs')
  const pinned = vs === undefined ? null : readScenario(arrivedPairs(vs))
  return {
    scenario,
    saysScenario: [...said.keys()].some(isParameter),
    notes,
    foreign: pairs
      .filter(({ key }) => !isOurs(key))
      .map(({ raw }) => raw)
      .join('&'),
    pinned: pinned && pinned.scenario,
    pinnedNotes: pinned ? pinned.notes : [],
    theme,
    view,
  }
}

interface Sendable {
  readonly scenario: Scenario
  readonly pinned?: Scenario | null
  readonly theme?: LinkTheme | null
  readonly foreign?: string
  readonly view?: Partial<ViewSettings>
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
  { scenario, pinned = null, theme = null, foreign = '', view = {} }: Sendable,
  form: LinkForm = {},
): string {
  const pairs = writeScenario(scenario, form)
  // Of all that a scenario's own query is written with, only the `&` would end it early.
  if (pinned) pairs.push(`vs=${writeScenario(pinned, form).join('%26')}`)
  pairs.push(...writeView(view))
  if (theme) pairs.push(`theme=${theme}`)
  if (foreign) pairs.push(foreign)
  return pairs.join('&')
}
