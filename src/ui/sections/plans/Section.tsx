import { useMemo } from 'react'
import { explorerStore } from '#store/explorerStore.ts'
import { Chart } from '#ui/chart/frame/Chart.tsx'
import type { SectionProps } from '#ui/chart/SectionProps.ts'
import { plansAsOf } from '#catalogue/plans/planAges.ts'
import { PayChoice } from '#ui/controls/PayChoice.tsx'
import { choiceOf, usePlansChoice } from './choice.ts'
import { plansChart } from './chart.ts'
import { PlanList } from './PlanList.tsx'
import { Rollover, RolloverWords } from './Rollover.tsx'
import styles from './Plans.module.css'

export const chart = () => plansChart(choiceOf(explorerStore.getState()))

/** The reader's own pictures under other vendors' credits. */
export function Section({ section, heading, children }: SectionProps) {
  const choice = usePlansChoice()
  const isEmbedded = heading === 'h1'
  const shown = useMemo(() => plansChart(choice, isEmbedded), [choice, isEmbedded])
  return (
    <Chart section={section} chart={shown} heading={heading} below={!isEmbedded && <PlanList />}>
      {children}
      <div className={styles.choice}>
        <PayChoice />
        {!isEmbedded && <Rollover />}
      </div>
      <div className={styles.scope}>
        {!isEmbedded && <RolloverWords />}
        <p>
          <span>{`Plans of ${plansAsOf(choice.today)}. `}</span>
          <span data-aside>This compares cash, not quality.</span>
        </p>
      </div>
    </Chart>
  )
}
