import { useMemo } from 'react'
import { Chart } from '#ui/chart/frame/Chart.tsx'
import { explorerStore } from '#store/explorerStore.ts'
import { choiceOf, useTodayChoice } from './choice.ts'
import { todayChart } from './chart.ts'
import { countBars, isAnyStale, staleWords } from './series.ts'
import type { Day } from '#catalogue/dates.ts'
import { onSaleAt } from '#catalogue/priceSheets/priceSheets.ts'
import { formatCount } from '#ui/kit/format.ts'
import { SiteFileLink } from '#ui/kit/SiteFileLink.tsx'
import type { SectionProps } from '#ui/chart/SectionProps.ts'
import { DayChoice } from './DayChoice.tsx'
import styles from './Today.module.css'

export const chart = () => todayChart(choiceOf(explorerStore.getState()))

/** What the bars leave out. */
function Missing({ day }: { day: Day }) {
  const unpriced = onSaleAt(day).filter(({ mode }) => mode === 'unpriced')
  const { others } = countBars(day)
  return (
    <>
      {unpriced.map(({ id, service }) => (
        <span key={id}>{`${service}: price not found. `}</span>
      ))}
      {others > 0 && <span>{`${formatCount(others)} dearer ones are in the table. `}</span>}
    </>
  )
}

/** The reader's own pictures at dated list prices. */
export function Section({ section, heading, children }: SectionProps) {
  const choice = useTodayChoice()
  const shown = useMemo(() => todayChart(choice), [choice])
  return (
    <Chart section={section} chart={shown} heading={heading}>
      {children}
      <DayChoice choice={choice} />
      <p className={styles.scope}>
        {isAnyStale(choice.day) && <span>{`${staleWords}. `}</span>}
        <span data-aside>
          <Missing day={choice.day} />
          Only prices with a source and a date; all are in{' '}
          <SiteFileLink name="data.json">data.json</SiteFileLink>.
        </span>
      </p>
    </Chart>
  )
}
