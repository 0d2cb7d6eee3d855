import { useMemo } from 'react'
import { accountChart, handChart } from './chart.ts'
import { Chart } from '#ui/chart/frame/Chart.tsx'
import { MarkedRowContext } from '#ui/chart/markedRow.ts'
import { PurchasePlan } from './PurchasePlan.tsx'
import type { SectionProps } from '#ui/chart/SectionProps.ts'
import { useExplorer } from '#ui/kit/useExplorer.ts'
import { Play } from './Play.tsx'
import { Story } from './Story.tsx'
import { useHandMonths } from './useHandMonths.ts'
import { usePlayback } from './usePlayback.ts'

export const chart = () => accountChart

/** The account's chart and a way through it month by month; while it is kept by hand, that account. */
export function Section({ children, ...props }: SectionProps) {
  const playback = usePlayback(useExplorer(({ scenario }) => scenario.months))
  const hand = useHandMonths()
  const shown = useMemo(() => (hand ? handChart(hand) : accountChart), [hand])
  return (
    <MarkedRowContext value={hand ? null : playback.month}>
      <Chart
        chart={shown}
        {...props}
        below={
          !hand && (
            <>
              <Play playback={playback} />
              <PurchasePlan />
            </>
          )
        }
      >
        {children}
        {props.heading === 'h2' && <Story />}
      </Chart>
    </MarkedRowContext>
  )
}
