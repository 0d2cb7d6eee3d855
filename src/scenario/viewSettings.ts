import { daysBetween, isDay, type Day } from '#catalogue/dates.ts'
import { firstPricedDay } from '#catalogue/catalogueDate.ts'
import { refusalNote, type Note } from './notes.ts'

/** Which pictures are the same, and paid for: every one that is returned, or only those kept. */
export type Pay = 'all' | 'kept'

/** What a figure shows beside the scenario; null: as it is without a choice. */
export interface ViewSettings {
  /** Whose list prices: null follows the reader's, and so does one that has not come. */
  readonly day: Day | null
  readonly pay: Pay | null
  /** The month at which the account is stopped. */
  readonly month: number | null
  /** Whether an embed is without what moves it. */
  readonly controls: 'none' | null
}

export const viewKeys = ['day', 'pay', 'month', 'controls'] as const
export type ViewKey = (typeof viewKeys)[number]

export const noViewSettings: ViewSettings = { day: null, pay: null, month: null, controls: null }

interface Choice {
  readonly accepts: string
  /** What is shown where a link says something else. */
  readonly instead: string
  readonly takes: (text: string) => boolean
}

const choices: Readonly<Record<ViewKey, Choice>> = {
  day: {
    accepts: `a day from ${firstPricedDay} to today`,
    instead: 'the latest',
    takes: (text) => isDay(text) && text >= firstPricedDay,
  },
  pay: {
    accepts: 'all or kept',
    instead: 'all',
    takes: (text) => text === 'all' || text === 'kept',
  },
  month: {
    accepts: 'a month from 1 to 36',
    instead: 'none',
    takes: (text) => /^[1-9]\d?$/.test(text) && Number(text) <= 36,
  },
  controls: {
    accepts: 'none',
    instead: 'all of them',
    takes: (text) => text === 'none',
  },
}

/** What a link says of the view; what can't be taken is told in a note. */
export function readView(said: ReadonlyMap<string, string>, notes: Note[]): ViewSettings {
  const taken = viewKeys.flatMap((key) => {
    const given = said.get(key)
    if (given === undefined) return []
    const { accepts, instead, takes } = choices[key]
    if (takes(given)) return [[key, key === 'month' ? Number(given) : given] as const]
    notes.push(refusalNote({ key, said: given, used: '', accepts, instead }))
    return []
  })
  return { ...noViewSettings, ...(Object.fromEntries(taken) as Partial<ViewSettings>) }
}

/** Of a day that has not come; the next one already has, where the link may be from. */
export function unreachedDay({ day }: ViewSettings, today: Day): Note[] {
  if (day === null || daysBetween(today, day) <= 1) return []
  const { accepts, instead } = choices.day
  return [refusalNote({ key: 'day', said: day, used: '', accepts, instead })]
}

export function writeView(view: Partial<ViewSettings>): string[] {
  return viewKeys.flatMap((key) => {
    const value = view[key] ?? null
    return value === null ? [] : `${key}=${value}`
  })
}

/** What a figure shows, wherever it stands. */
export const figureView = (view: ViewSettings): ViewSettings => ({ ...view, controls: null })

export const sameView = (one: ViewSettings, other: ViewSettings): boolean =>
  viewKeys.every((key) => one[key] === other[key])
