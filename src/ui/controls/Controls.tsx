import { defaultScenario } from '#scenario/Scenario.ts'
import { explorerStore } from '#store/explorerStore.ts'
import { useState } from 'react'
import { KeptTiles } from './KeptTiles.tsx'
import { Presets } from './Presets.tsx'
import { Slider } from './Slider.tsx'
import styles from './Controls.module.css'

const seldomSet = ['edits', 'variations', 'months'] as const

/** What most never need; open where a link sets it. */
function More() {
  const [isOpen] = useState(() => {
    const { scenario } = explorerStore.getState()
    return seldomSet.some((key) => scenario[key] !== defaultScenario[key])
  })
  return (
    <details className={styles.more} open={isOpen}>
      <summary>More: edits, variations, months</summary>
      {seldomSet.map((key) => (
        <Slider key={key} name={key} />
      ))}
    </details>
  )
}

export function Controls() {
  return (
    <section className={styles.controls} id="controls" aria-label="Your account" data-live>
      <KeptTiles />
      <Presets kind="usage" label="Habits to start from" />
      <More />
    </section>
  )
}
