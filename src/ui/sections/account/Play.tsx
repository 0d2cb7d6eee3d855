import type { Outcome } from '#scenario/outcome.ts'
import { sayMonth } from './sayMonth.ts'
import { selectOutcome } from '#store/selectors.ts'
import { Button, TextButton } from '#ui/kit/Button.tsx'
import { useExplorer } from '#ui/kit/useExplorer.ts'
import type { Playback } from './usePlayback.ts'
import { useReducedMotion } from '#ui/kit/useReducedMotion.ts'
import styles from './Play.module.css'

interface StepButtonsProps {
  readonly outcome: Outcome
  readonly playback: Playback
}

function StepButtons({ outcome, playback }: StepButtonsProps) {
  const { month, step } = playback
  return (
    <>
      <Button
        aria-label="Step back one month"
        aria-disabled={month === null || month === 1}
        onClick={() => month !== null && month > 1 && step(-1)}
      >
        ‹
      </Button>
      <Button
        aria-label="Step forward one month"
        aria-disabled={month === outcome.scenario.months}
        onClick={() => month !== outcome.scenario.months && step(1)}
      >
        ›
      </Button>
    </>
  )
}

/** Goes through the account month by month; by itself only where motion is welcome. */
export function Play({ playback }: { playback: Playback }) {
  const outcome = useExplorer(selectOutcome)
  const { month, isPlaying, toggle, stop } = playback
  const still = useReducedMotion()
  return (
    <div
      className={styles.play}
      role="group"
      aria-label="Go through the account month by month"
      data-control
    >
      {!still && <Button onClick={toggle}>{isPlaying ? 'Pause' : 'Play'}</Button>}
      <StepButtons outcome={outcome} playback={playback} />
      <p
        className={styles.story}
        data-idle={month === null}
        aria-live={isPlaying ? 'off' : 'polite'}
      >
        <span>
          {month === null
            ? `${still ? 'Step' : 'Play or step'} through the account.`
            : sayMonth(outcome, month)}
        </span>{' '}
        {month !== null && <TextButton onClick={stop}>Show all again</TextButton>}
      </p>
    </div>
  )
}
