/** A year, a month or a day, as precisely as it is known: `2025`, `2023-11`, `2022-07-20`. */
export type KnownDate = string

/** A whole date: `2022-07-20`. */
export type Day = string

export type Precision = 'year' | 'month' | 'day'

export function precisionOf(date: KnownDate): Precision {
  if (date.length === 4) return 'year'
  return date.length === 7 ? 'month' : 'day'
}

/** Whether the date has surely come: what is known to a month only counts once that month is over. */
export function hasSurelyCome(date: KnownDate, day: Day): boolean {
  return precisionOf(date) === 'day' ? date <= day : date < day.slice(0, date.length)
}

/** Whether the date may have come: what is known to a month only counts from its first day. */
export function mayHaveCome(date: KnownDate, day: Day): boolean {
  return date <= day.slice(0, date.length)
}

const monthNames = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
]

/** `2025` → "2025", `2024-04` → "April 2024", `2022-07-20` → "20 July 2022" */
export function dateInWords(date: KnownDate): string {
  const [year = '', month, day] = date.split('-')
  const name = month && monthNames[Number(month) - 1]
  return [day && Number(day), name, year].filter(Boolean).join(' ')
}
