import { account } from './chart.ts'
import { Figure } from '#ui/chart/Figure.tsx'
import { MarkedRowContext } from '#ui/chart/markedRow.ts'
import { Schedule } from './PurchasePlan.tsx'
import type { SectionProps } from '#ui/chart/SectionProps.ts'
import { useExplorer } from '#ui/kit/useExplorer.ts'
import { Play } from './Play.tsx'
import { usePlayback } from './usePlayback.ts'

/** The account's figure, what to buy when, and a way through it month by month. */
export function AccountSection(props: SectionProps) {
  const playback = usePlayback(useExplorer(({ scenario }) => scenario.months))
  return (
    <MarkedRowContext value={playback.month}>
      <Figure
        figure={account}
        {...props}
        below={
          <>
            <Play playback={playback} />
            <Schedule />
          </>
        }
      />
    </MarkedRowContext>
  )
}
