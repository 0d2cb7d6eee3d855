import { useMemo } from 'react'
import { useStore } from 'zustand'
import { Figure } from '#ui/chart/Figure.tsx'
import { todayChoice } from './choice.ts'
import { todayFigure } from './chart.ts'
import { SiteFileLink } from '#ui/kit/SiteFileLink.tsx'
import type { SectionProps } from '#ui/chart/SectionProps.ts'
import { DayChoice } from './DayChoice.tsx'
import styles from './Today.module.css'

/** The reader's own pictures at dated list prices. */
export function Today({ heading, children }: SectionProps) {
  const choice = useStore(todayChoice)
  const figure = useMemo(
    () => ({ ...todayFigure(choice), tableOpen: heading === 'h2' }),
    [choice, heading],
  )
  return (
    <Figure figure={figure} heading={heading}>
      {children}
      <DayChoice choice={choice} />
      <p className={styles.scope} data-aside>
        Only prices with a source and a date; all are in{' '}
        <SiteFileLink name="data.json">data.json</SiteFileLink>.
      </p>
    </Figure>
  )
}
