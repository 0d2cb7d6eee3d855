import { isParameter, pinNote, readingNote, unreadNote, type Note } from './notes.ts'
import { parameterKeys } from './parameters.ts'
import { decode, pairOf, type Pair } from './query.ts'
import { viewKeys } from './viewSettings.ts'

/** A pair as it is to be read, which may not be how it stands. */
export interface ArrivedPair extends Pair {
  /** Where it was written otherwise, or looks like one of ours and can't be read. */
  readonly note?: Note
}

const ourKeys: ReadonlySet<string> = new Set([...parameterKeys, ...viewKeys, 'v', 'vs', 'theme'])

export const isOurs = (key: string) => ourKeys.has(key)

/** How often a link may have been encoded on its way. */
const mostEncodings = 4

/**
 * The pairs of a query as it arrives: mail, chats, spreadsheets and hands encode it once more or
 * once too little, and change the case of keys. What can be meant in one way only is read so.
 */
export function arrivedPairs(query: string): readonly ArrivedPair[] {
  return withWholePin(query.split('&').filter(Boolean).flatMap(arrivedPair))
}

function arrivedPair(raw: string): ArrivedPair[] {
  const pair = pairOf(raw)
  if (isOurs(pair.key)) return (isStillEncoded(pair) && unwrapped(pair)) || [pair]
  return unwrapped(pair) ?? renamed(pair) ?? [suspected(pair)]
}

/** No value of ours has an `&` or a percent-code in it, but for a scenario in another's `vs`. */
function isStillEncoded({ key, value }: Pair): boolean {
  return isOurs(key) && key !== 'vs' && /&|%[\da-f]{2}/i.test(value)
}

/** What was encoded once more, whole or in part: `prompts%3D20%26months%3D24`, `prompts=20%26months=24`. */
function unwrapped(pair: Pair): ArrivedPair[] | null {
  if (!/%(?:25|26|3d)/i.test(pair.raw)) return null
  let text = pair.raw
  for (let times = 0; times < mostEncodings; times += 1) {
    const decoded = decode(text)
    if (decoded === text) return null
    text = decoded
    const pairs = text.split('&').filter(Boolean).map(pairOf)
    // What a foreign key says is its own, be it a link of ours.
    const first = (pair.raw.includes('=') ? pairs.slice(0, 1) : pairs).find(isOursWithValue)
    if (first !== undefined && !pairs.some(isStillEncoded)) {
      const note = readingNote(first.key, pair.raw, text)
      return pairs.map((each) => ({ ...each, raw: safeInQuery(each.raw), note }))
    }
  }
  return null
}

const isOursWithValue = ({ key, raw }: Pair) => isOurs(key) && raw.includes('=')

/** A foreign pair goes back into the address, where these would end it or be no part of it. */
function safeInQuery(text: string): string {
  return text.replace(/[\s#"<>]/g, encodeURIComponent)
}

/** A key of ours in capitals, with spaces, hyphens or underscores, or with a colon after it. */
function renamed(pair: Pair): ArrivedPair[] | null {
  const colon = pair.raw.includes('=') ? -1 : pair.key.indexOf(':')
  const said = colon < 0 ? pair.key : pair.key.slice(0, colon)
  const value = colon < 0 ? pair.value : pair.key.slice(colon + 1).trim()
  const key = plain(said)
  if (key.length < 2 || !isOurs(key)) return null
  return [
    { key, value, raw: pair.raw, note: readingNote(key, decode(pair.raw), `${key}=${value}`) },
  ]
}

const plain = (key: string) => key.toLowerCase().replace(/[\s_-]/g, '')

/** No key of ours is so short that less than this could be meant for it. */
const shortestSlip = 3

/** Left alone, but told of where it is likely to be meant for us. */
function suspected(pair: Pair): ArrivedPair {
  if (pair.key.length < shortestSlip) return pair
  const [, word = ''] = /^\W*([a-z]+)(?![\w-])/i.exec(pair.key.slice(0, 40)) ?? []
  const [said, first] = [plain(pair.key), plain(word)]
  const meant = isParameter(first)
    ? first
    : parameterKeys.find((key) => key.length > 4 && isSlip(said, key))
  return meant === undefined ? pair : { ...pair, note: unreadNote(meant, decode(pair.raw)) }
}

/** One letter is missing, too many, another, or in another place. */
function isSlip(said: string, meant: string): boolean {
  if (Math.abs(said.length - meant.length) > 1) return false
  const shorter = withoutOne(meant)
  return withoutOne(said).some((text) => shorter.includes(text))
}

const withoutOne = (text: string) => [
  text,
  ...Array.from(text, (_, at) => text.slice(0, at) + text.slice(at + 1)),
]

/**
 * `vs=prompts=60&buy=best` was `vs=prompts=60%26buy=best`: a link is written with its pinned
 * scenario last, both in the order of the table, so keys that go on from there belong to it.
 */
function withWholePin(pairs: readonly ArrivedPair[]): readonly ArrivedPair[] {
  const at = pairs.findIndex(({ key }) => key === 'vs')
  const pin = pairs[at]
  if (pin === undefined || !/^[^%=]*=[^%=]+=[^%]*$/.test(pin.raw)) return pairs
  const places = pairs.map(({ key }) => (isParameter(key) ? parameterKeys.indexOf(key) : -1))
  let last = parameterKeys.findIndex((key) => key === pairOf(pin.value).key)
  if (last < 0) return pairs
  let end = at + 1
  for (let next = places[end]; next !== undefined && next > last; next = places[++end]) last = next
  if (end === at + 1) return pairs
  const value = [pin.value, ...pairs.slice(at + 1, end).map(({ raw }) => raw)].join('&')
  const note = pinNote(`vs=${value}`, value)
  return [...pairs.slice(0, at), { ...pin, value, note }, ...pairs.slice(end)]
}
