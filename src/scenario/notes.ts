import { parameters, type ParameterKey } from './parameters.ts'

/** What of a link was not taken as it stood. */
export interface Note {
  readonly key: string
  readonly given: string
  readonly used: string
  /** For a reader, in words. */
  readonly message: string
}

export const isParameter = (key: string): key is ParameterKey => Object.hasOwn(parameters, key)

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

export function refusalNote({ key, said, used, accepts, instead }: Refusal): Note {
  const given = shortened(said)
  const label = isParameter(key) ? parameters[key].label : key
  const link = given === '' ? 'The link says nothing' : `The link says “${given}”`
  return { key, given, used, message: `“${label}” takes ${accepts}. ${link}; ${instead} is used.` }
}

/** Of what is not written as it should be, but says what it means. */
export function readingNote(key: string, said: string, readAs: string): Note {
  const [given, used] = [shortened(said), shortened(readAs)]
  return { key, given, used, message: `The link says “${given}”, which is read as “${used}”.` }
}

export function unreadNote(key: string, said: string): Note {
  const given = shortened(said)
  const message = `The link says “${given}”, which looks like “${key}” but can’t be read.`
  return { key, given, used: '', message }
}

/** Of a pinned scenario whose keys came apart. */
export function pinNote(said: string, used: string): Note {
  const given = shortened(said)
  const message = `The link says “${given}”, all of which is read as the scenario to compare with.`
  return { key: 'vs', given, used: shortened(used), message }
}
