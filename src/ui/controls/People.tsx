import { applyPreset, type Preset } from '#scenario/Preset.ts'
import { people } from '#scenario/usages.ts'
import { sameScenario } from '#scenario/Scenario.ts'
import { choosePreset } from '#store/actions.ts'
import { Button } from '#ui/kit/Button.tsx'
import { useExplorer } from '#ui/kit/useExplorer.ts'
import styles from './rows.module.css'

function Person({ preset }: { preset: Preset }) {
  // Not at each step of a drag.
  const settled = useExplorer((state) => state.settled)
  const chosen = sameScenario(applyPreset(settled, preset), settled)
  return (
    <li>
      <Button
        look="pill"
        aria-pressed={chosen}
        title={preset.sentence}
        onClick={() => choosePreset(preset)}
      >
        {preset.name}
      </Button>
    </li>
  )
}

/** The reader's prices stay. */
export function People() {
  return (
    <ul className={styles.presets} aria-label="Habits to start from">
      {people.map((preset) => (
        <Person key={preset.slug} preset={preset} />
      ))}
    </ul>
  )
}
