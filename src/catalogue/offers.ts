import {
  dateInWords,
  daysBetween,
  hasSurelyCome,
  mayHaveCome,
  type Day,
  type KnownDate,
} from './dates.ts'

/** When something was sold, as far as anyone saw. */
export interface Offer {
  readonly from: KnownDate
  /** The first date at which it was off sale; null while it is on sale as far as we know. */
  readonly until: KnownDate | null
  /** An end the vendor announced and that nobody has seen happen. */
  readonly announcedEnd?: KnownDate
  /** When somebody last compared it with its source. */
  readonly lastChecked: KnownDate
}

/** Where the start is known to the month or year only, it counts once that is over or somebody has seen it. */
export function hasLaunched({ from, lastChecked }: Offer, day: Day): boolean {
  return hasSurelyCome(from, day) || hasSurelyCome(lastChecked, day)
}

export type Standing = 'on sale' | 'ended' | 'was to end'

/** Where it stands by that day: an announced end that is past was to come, seen or not. */
export function standingOf(offer: Offer, day: Day): Standing {
  const { until, announcedEnd = null } = offer
  if (until !== null && mayHaveCome(until, day)) return 'ended'
  return announcedEnd !== null && mayHaveCome(announcedEnd, day) ? 'was to end' : 'on sale'
}

export function isOnSale(offer: Offer, day: Day): boolean {
  return hasLaunched(offer, day) && standingOf(offer, day) === 'on sale'
}

/** Days for which a price that was compared with its source is taken to stand. */
const longestTrusted = 60

/** Whether it may have changed since it was checked, seen from that day. */
export function isStale({ lastChecked }: Offer, day: Day): boolean {
  return daysBetween(lastChecked, day) > longestTrusted
}

/** Said after the date of something that is old. */
export const mayHaveChanged = ', may have changed'

export const ageWords = (offer: Offer, day: Day): string =>
  isStale(offer, day) ? mayHaveChanged : ''

/** "September 2026", and from when on it is old: "September 2026, may have changed". */
export const checkedWords = (offer: Offer, day: Day): string =>
  `${dateInWords(offer.lastChecked)}${ageWords(offer, day)}`
