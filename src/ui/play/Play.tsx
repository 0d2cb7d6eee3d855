import type { Outcome } from '#scenario/outcome.ts'
import { sayMonth } from '#ui/charts/account/sayMonth.ts'
import words from '#ui/styles/words.module.css'
import type { Playback } from './usePlayback.ts'
import { useReducedMotion } from './useReducedMotion.ts'
import styles from './Play.module.css'

interface PlayProps {
  readonly outcome: Outcome
  readonly playback: Playback
}

function StepButtons({ outcome, playback }: PlayProps) {
  const { month, step } = playback
  return (
    <>
      <button
        type="button"
        className={styles.button}
        aria-label="Step back one month"
        disabled={month === null || month === 1}
        onClick={() => step(-1)}
      >
        ‹
      </button>
      <button
        type="button"
        className={styles.button}
        aria-label="Step forward one month"
        disabled={month === outcome.scenario.months}
        onClick={() => step(1)}
      >
        ›
      </button>
    </>
  )
}

/** Goes through the account month by month; by itself only where motion is welcome. */
export function Play({ outcome, playback }: PlayProps) {
  const { month, isPlaying, toggle, stop } = playback
  const still = useReducedMotion()
  return (
    <div className={styles.play} role="group" aria-label="Go through the account month by month">
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
        {month === null ? 'Play or step through the account.' : sayMonth(outcome, month)}{' '}
        {month !== null && (
          <button type="button" className={words.quiet} onClick={stop}>
            Show all again
          </button>
        )}
      </p>
    </div>
  )
}
