import { accountChart } from './chart.ts'
import { Chart } from '#ui/chart/frame/Chart.tsx'
import { MarkedRowContext } from '#ui/chart/markedRow.ts'
import { PurchasePlan } from './PurchasePlan.tsx'
import type { SectionProps } from '#ui/chart/SectionProps.ts'
import { useExplorer } from '#ui/kit/useExplorer.ts'
import { Play } from './Play.tsx'
import { Story } from './Story.tsx'
import { usePlayback } from './usePlayback.ts'

export const chart = () => accountChart

/** The account's chart, what to buy when, and a way through it month by month. */
export function Section({ children, ...props }: SectionProps) {
  const playback = usePlayback(useExplorer(({ scenario }) => scenario.months))
  return (
    <MarkedRowContext value={playback.month}>
      <Chart
        chart={accountChart}
        {...props}
        below={
          <>
            <Play playback={playback} />
            <PurchasePlan />
          </>
        }
      >
        {children}
        {props.heading === 'h2' && <Story />}
      </Chart>
    </MarkedRowContext>
  )
}
