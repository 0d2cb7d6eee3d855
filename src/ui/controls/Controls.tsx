import { defaultScenario, type Scenario } from '#scenario/Scenario.ts'
import { useOpened } from '#ui/kit/useOpened.ts'
import { KeptTiles } from './KeptTiles.tsx'
import { People } from './People.tsx'
import { Slider } from './Slider.tsx'
import styles from './Controls.module.css'

const seldomSet = ['edits', 'variations', 'months'] as const

const isSet = (scenario: Scenario) =>
  seldomSet.some((key) => scenario[key] !== defaultScenario[key])

/** What most never need. */
function More() {
  return (
    <details className={styles.more} {...useOpened(isSet)}>
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
      <People />
      <More />
    </section>
  )
}
