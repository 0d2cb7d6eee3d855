import { useMemo } from 'react'
import type { Day } from '#catalogue/dates.ts'
import { catalogueDate } from '#catalogue/catalogueDate.ts'
import type { ViewSettings } from '#scenario/viewSettings.ts'
import { useExplorer } from '#ui/kit/useExplorer.ts'

/** Which day's prices, and for which images they are paid. */
export interface TodayChoice {
  readonly day: Day
  /** Every image that is returned, or only as many as are kept. */
  readonly pay: 'all' | 'kept'
}

export function choiceOf({ day, pay }: Pick<ViewSettings, 'day' | 'pay'>): TodayChoice {
  return { day: day ?? catalogueDate, pay: pay ?? 'all' }
}

export const sameChoice = (one: TodayChoice, other: TodayChoice): boolean =>
  one.day === other.day && one.pay === other.pay

export function useTodayChoice(): TodayChoice {
  const day = useExplorer(({ view }) => view.day)
  const pay = useExplorer(({ view }) => view.pay)
  return useMemo(() => choiceOf({ day, pay }), [day, pay])
}
