import { lazy } from 'react'
import { pinScenario } from '#store/actions.ts'
import { Later } from '#ui/Later.tsx'
import { useExplorer } from '#ui/useExplorer.ts'
import words from '#ui/styles/words.module.css'

const Pinned = lazy(async () => ({ default: (await import('./Pinned.tsx')).Pinned }))

/** Holds a scenario fast, to compare others with it. */
export function Compare() {
  const pinned = useExplorer((state) => state.pinned)
  if (pinned)
    return (
      <Later>
        <Pinned pinned={pinned} />
      </Later>
    )
  return (
    <p>
      <button type="button" className={words.quiet} onClick={pinScenario}>
        Pin this, and compare
      </button>
    </p>
  )
}
