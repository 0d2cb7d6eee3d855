import { BonusSwitch } from './BonusSwitch.tsx'
import { HitsControl } from './HitsControl.tsx'
import { KeptTiles } from './KeptTiles.tsx'
import { Presets } from './Presets.tsx'
import { Slider } from './Slider.tsx'
import { UndoRedo } from './UndoRedo.tsx'
import styles from './Controls.module.css'

export function Controls() {
  return (
    <section className={styles.controls} id="controls" aria-label="Your account" data-live>
      <UndoRedo />
      <Slider name="prompts" />
      <Slider name="edits" />
      <Slider name="variations" />
      <KeptTiles />
      <Slider name="months" />
      <div className={styles.rows}>
        <HitsControl />
        <BonusSwitch />
      </div>
      <div className={styles.presets}>
        <h2 className={styles.heading}>Prices</h2>
        <Presets kind="tariff" label="Prices to start from" />
        <h2 className={styles.heading}>Habits</h2>
        <Presets kind="usage" label="Habits to start from" />
      </div>
    </section>
  )
}
