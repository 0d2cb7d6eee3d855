import type { Outcome } from '#scenario/outcome.ts'
import { sayMonth } from './sayMonth.ts'
import { selectOutcome } from '#store/selectors.ts'
import { useExplorer } from '#ui/kit/useExplorer.ts'
import words from '#ui/kit/words.module.css'
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
      <button
        type="button"
        className={styles.button}
        aria-label="Step back one month"
        aria-disabled={month === null || month === 1}
        onClick={() => month !== null && month > 1 && step(-1)}
      >
        ‹
      </button>
      <button
        type="button"
        className={styles.button}
        aria-label="Step forward one month"
        aria-disabled={month === outcome.scenario.months}
        onClick={() => month !== outcome.scenario.months && step(1)}
      >
        ›
      </button>
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
      {!still && (
        <button type="button" className={styles.button} onClick={toggle}>
          {isPlaying ? 'Pause' : 'Play'}
        </button>
      )}
      <StepButtons outcome={outcome} playback={playback} />
      <p
        className={styles.story}
        data-idle={month === null}
        aria-live={isPlaying ? 'off' : 'polite'}
      >
        <span>
          {month === null ? 'Play or step through the account.' : sayMonth(outcome, month)}
        </span>{' '}
        {month !== null && (
          <button type="button" className={words.quiet} onClick={stop}>
            Show all again
          </button>
        )}
      </p>
    </div>
  )
}
