import { axisKey, defaultScenario, type Scenario } from '#scenario/Scenario.ts'
import { useExplorer } from '#ui/kit/useExplorer.ts'
import { useOpened } from '#ui/kit/useOpened.ts'
import { KeptTiles } from './KeptTiles.tsx'
import { People } from './People.tsx'
import { Slider } from './Slider.tsx'
import styles from './Controls.module.css'

const keys = ['prompts', 'edits', 'variations', 'months'] as const

const isSet = (scenario: Scenario) =>
  keys.some((key) => key !== 'prompts' && scenario[key] !== defaultScenario[key])

/** What most never need: all but what the chart's own slider sets. */
function More() {
  const axis = useExplorer(({ settled }) => axisKey(settled))
  const first = useExplorer(({ opened }) => axisKey(opened))
  // What was here from the start does not go from under the reader's hand.
  const shown = keys.filter((key) => key !== axis || key !== first)
  return (
    <details className={styles.more} {...useOpened(isSet)}>
      <summary>{`More: ${shown.join(', ')}`}</summary>
      {shown.map((key) => (
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
