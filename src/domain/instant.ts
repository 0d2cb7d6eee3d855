const isoTime =
  /^(\d{4})-(\d\d)-(\d\d)(?:T(\d\d):(\d\d)(?::(\d\d)(?:[.,](\d+))?)?(Z|[+-]\d\d(?::?\d\d)?)?)?$/

/** Milliseconds since 1970 of an ISO 8601 date or instant, UTC where no zone is said. */
export function parseInstant(text: string): number | null {
  const match = isoTime.exec(text)
  if (match === null) return null
  const [, year, month, day, hour = '0', minute = '0', second = '0', fraction = '0', zone] = match
  const midnight = dateOf(Number(year), Number(month), Number(day))
  const minutes = Number(hour) * 60 + Number(minute)
  const offset = zoneMinutes(zone ?? 'Z')
  if (midnight === null || offset === null) return null
  if (Number(minute) > 59 || Number(second) > 59) return null
  const seconds = minutes * 60 + Number(second) + Number(`0.${fraction}`)
  // 24:00 is the end of the day, and nothing comes after it.
  if (seconds > 24 * 3600) return null
  return midnight + seconds * 1000 - offset * 60_000
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
