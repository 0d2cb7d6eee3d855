import { account } from '#ui/charts/account/account.ts'
import { Figure } from '#ui/charts/Figure.tsx'
import { MarkedRowContext } from '#ui/charts/markedRow.ts'
import { Schedule } from '#ui/schedule/Schedule.tsx'
import type { SectionProps } from '#ui/SectionProps.ts'
import { useExplorer } from '#ui/useExplorer.ts'
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
