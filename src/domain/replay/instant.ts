/** A point in time, to as many digits as it was written with. */
export interface Instant {
  /** Whole ones since 1970. */
  readonly milliseconds: number
  /** The decimals of a millisecond, without zeros at the end. */
  readonly decimals: string
}

const isoTime =
  /^(\d{4})-(\d\d)-(\d\d)(?:T(\d\d):(\d\d)(?::(\d\d)(?:[.,](\d+))?)?(Z|[+-]\d\d(?::?\d\d)?)?)?$/

const dayInSeconds = 24 * 3600

/** An ISO 8601 date or instant, UTC where no zone is said; null where the text is none. */
export function parseInstant(text: string): Instant | null {
  const match = isoTime.exec(text)
  if (match === null) return null
  const [, year, month, day, hour = '0', minute = '0', second = '0', fraction = '', zone] = match
  const midnight = dateOf(Number(year), Number(month), Number(day))
  const offset = zoneMinutes(zone ?? 'Z')
  if (midnight === null || offset === null) return null
  if (Number(minute) > 59 || Number(second) > 59) return null
  const seconds = Number(hour) * 3600 + Number(minute) * 60 + Number(second)
  const digits = fraction.replace(/0+$/, '')
  // 24:00 is the end of the day, and nothing comes after it.
  if (seconds > dayInSeconds || (seconds === dayInSeconds && digits !== '')) return null
  return {
    milliseconds:
      midnight + seconds * 1000 + Number(digits.slice(0, 3).padEnd(3, '0')) - offset * 60_000,
    decimals: digits.slice(3),
  }
}

/** Negative where `a` is the earlier. */
export function compareInstants(a: Instant, b: Instant): number {
  if (a.milliseconds !== b.milliseconds) return a.milliseconds - b.milliseconds
  // Decimals compare as words do.
  return a.decimals < b.decimals ? -1 : Number(a.decimals > b.decimals)
}

/** Null for a day that the month does not have; Date.UTC would go on into the next. */
function dateOf(year: number, month: number, day: number): number | null {
  const date = new Date(0)
  date.setUTCFullYear(year, month - 1, day)
  return date.getUTCMonth() === month - 1 ? date.getTime() : null
}

function zoneMinutes(zone: string): number | null {
  if (zone === 'Z') return 0
  const hours = Number(zone.slice(1, 3))
  const minutes = Number(zone.slice(3).replace(':', '') || '0')
  if (hours > 23 || minutes > 59) return null
  return (zone.startsWith('-') ? -1 : 1) * (hours * 60 + minutes)
}
