import { setSettings } from '#store/actions.ts'
import { Select } from '#ui/kit/Select.tsx'
import { formatOrdinal } from '#ui/kit/format.ts'
import { useExplorer } from '#ui/kit/useExplorer.ts'
import { operationNoun } from '#ui/amounts/operationNoun.ts'
import styles from './HitsControl.module.css'

/** Percent of tries worth keeping that a reader is likely to mean: one in 1, 2, about 3, … */
const everyNth = new Map([
  [100, 1],
  [50, 2],
  [33, 3],
  [25, 4],
  [20, 5],
  [10, 10],
  [5, 20],
  [1, 100],
])

function nameHits(percent: number): string {
  const nth = everyNth.get(percent)
  if (nth === undefined) return `${percent} of 100`
  if (nth === 1) return 'every'
  return `${nth * percent === 100 ? '' : 'about '}every ${formatOrdinal(nth)}`
}

/** "what each one you keep costs, from every second prompt" */
export function HitsControl() {
  const hits = useExplorer((state) => state.scenario.hits)
  const [one, many] = useExplorer(({ scenario }) => operationNoun(scenario))
  const choices = [...everyNth.keys()]
  const options = choices.includes(hits) ? choices : [hits, ...choices].sort((a, b) => b - a)
  return (
    <label className={styles.hits} id="control-hits">
      <span>what each one you keep costs, from</span>{' '}
      <Select
        label="Tries worth keeping"
        value={hits}
        options={options.map((percent) => ({ value: percent, label: nameHits(percent) }))}
        onChange={(percent) => setSettings({ hits: percent })}
      />{' '}
      <span>{everyNth.has(hits) ? one : many}</span>
    </label>
  )
}
