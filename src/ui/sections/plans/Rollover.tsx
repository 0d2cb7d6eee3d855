import { useMemo } from 'react'
import { setSettings } from '#store/actions.ts'
import { givenWord } from '#ui/answer/details.ts'
import { Button } from '#ui/kit/Button.tsx'
import { capital } from '#ui/kit/format.ts'
import { useExplorer } from '#ui/kit/useExplorer.ts'
import { useComputed } from '#ui/scheduling/useComputed.ts'
import { lives, rolloverSaving, rolloverWords } from './rollover.ts'
import styles from './Plans.module.css'

/** The rule that people ask for most: what if the credits that come every month were not lost. */
export function Rollover() {
  const free = useExplorer(({ scenario }) => scenario.free + scenario.bonus)
  const life = useExplorer(({ scenario }) => scenario.freelife)
  const given = useExplorer(({ scenario }) => givenWord(scenario))
  if (free === 0) return null
  return (
    <div
      className={styles.lives}
      role="group"
      aria-label="When credits expire"
      data-live
      data-control
    >
      <span>{`${capital(given)} credits expire`}</span>
      {lives.map(({ life: each, words }) => (
        <Button
          key={words}
          look="pill"
          aria-pressed={life === each}
          onClick={() => setSettings({ freelife: each })}
        >
          {words}
        </Button>
      ))}
    </div>
  )
}

/** What it comes to, once a change has settled. */
export function RolloverWords() {
  const settled = useExplorer((state) => state.settled)
  const saving = useComputed(useMemo(() => rolloverSaving(settled), [settled]))
  if (settled.free + settled.bonus === 0) return null
  return <p data-live>{saving.state === 'ready' ? rolloverWords(settled, saving.value) : '…'}</p>
}
