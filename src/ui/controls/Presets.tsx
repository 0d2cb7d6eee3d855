import { applyPreset, presets, type Preset } from '#scenario/presets.ts'
import { sameScenario } from '#scenario/Scenario.ts'
import { choosePreset } from '#store/actions.ts'
import { Button } from '#ui/kit/Button.tsx'
import { useExplorer } from '#ui/kit/useExplorer.ts'
import styles from './rows.module.css'

function PresetButton({ preset }: { preset: Preset }) {
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

/** Tariffs keep the reader's usage, usages keep the tariff. */
export function Presets({ kind, label }: { kind: Preset['kind']; label: string }) {
  return (
    <ul className={styles.presets} aria-label={label}>
      {presets
        .filter((preset) => preset.kind === kind)
        .map((preset) => (
          <PresetButton key={preset.slug} preset={preset} />
        ))}
    </ul>
  )
}
