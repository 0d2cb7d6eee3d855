import { useMemo } from 'react'
import { Chart } from '#ui/chart/frame/Chart.tsx'
import { explorerStore } from '#store/explorerStore.ts'
import { choiceOf, useTodayChoice } from './choice.ts'
import { todayChart } from './chart.ts'
import { SiteFileLink } from '#ui/kit/SiteFileLink.tsx'
import type { SectionProps } from '#ui/chart/SectionProps.ts'
import { DayChoice } from './DayChoice.tsx'
import styles from './Today.module.css'

export const chart = () => todayChart(choiceOf(explorerStore.getState()))

/** The reader's own pictures at dated list prices. */
export function Section({ section, heading, children }: SectionProps) {
  const choice = useTodayChoice()
  const shown = useMemo(() => todayChart(choice), [choice])
  return (
    <Chart section={section} chart={shown} heading={heading}>
      {children}
      <DayChoice choice={choice} />
      <p className={styles.scope} data-aside>
        Only prices with a source and a date; all are in{' '}
        <SiteFileLink name="data.json">data.json</SiteFileLink>.
      </p>
    </Chart>
  )
}
