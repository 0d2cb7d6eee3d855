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

/** Milliseconds since 1970 at its first moment, in UTC; a month counts from its first day. */
function startOf(date: KnownDate): number {
  const [year = 0, month = 1, day = 1] = date.split('-').map(Number)
  return Date.UTC(year, month - 1, day)
}

/** Negative where the day is before the date. */
export function daysBetween(date: KnownDate, day: Day): number {
  return Math.round((startOf(day) - startOf(date)) / 86_400_000)
}

/** Months count from 1. */
const daysOfMonth = (year: number, month: number) =>
  (Date.UTC(year, month, 1) - Date.UTC(year, month - 1, 1)) / 86_400_000

/** Whether it is written as a day, and the calendar has it. */
export function isDay(text: string): boolean {
  const [, year, month, day] = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text)?.map(Number) ?? []
  if (year === undefined || !month || month > 12 || !day) return false
  return day <= daysOfMonth(year, month)
}

const padded = (number: number, length: number) => String(number).padStart(length, '0')

/** Months and dates count from 1. */
export function dayOf(year: number, month: number, date: number): Day {
  return `${padded(year, 4)}-${padded(month, 2)}-${padded(date, 2)}`
}

/** Of a moment, in UTC. */
export const utcDay = (moment: Date): Day => moment.toISOString().slice(0, 'yyyy-mm-dd'.length)

export function dayBefore(day: Day): Day {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number)
  if (date > 1) return dayOf(year, month, date - 1)
  if (month > 1) return dayOf(year, month - 1, daysOfMonth(year, month - 1))
  return dayOf(year - 1, 12, 31)
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

/** `2024-04` → "in April 2024", `2022-07-20` → "on 20 July 2022" */
export function whenInWords(date: KnownDate): string {
  return `${precisionOf(date) === 'day' ? 'on' : 'in'} ${dateInWords(date)}`
}

/** `2025` → "2025", `2024-04` → "April 2024", `2022-07-20` → "20 July 2022" */
export function dateInWords(date: KnownDate): string {
  const [year = '', month, day] = date.split('-')
  const name = month && monthNames[Number(month) - 1]
  return [day && Number(day), name, year].filter(Boolean).join(' ')
}
