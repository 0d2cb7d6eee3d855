import { setSettings } from '#store/actions.ts'
import { describeHits } from '#ui/amounts/images.ts'
import { Select } from '#ui/kit/Select.tsx'
import { useExplorer } from '#ui/kit/useExplorer.ts'
import styles from './rows.module.css'

/** Percent of tries worth keeping that a reader is likely to mean: one in 1, 2, about 3, … */
const choices = [100, 50, 33, 25, 20, 10, 5, 1]

const nameHits = (percent: number) => (percent === 100 ? 'every try' : describeHits(percent))

/** "1 try in 3 gives you a picture worth keeping." */
export function HitsControl() {
  const hits = useExplorer((state) => state.scenario.hits)
  const options = choices.includes(hits) ? choices : [hits, ...choices].sort((a, b) => b - a)
  return (
    <label className={styles.row} id="control-hits">
      <span>Worth keeping</span>
      <Select
        value={hits}
        options={options.map((percent) => ({ value: percent, label: nameHits(percent) }))}
        onChange={(percent) => setSettings({ hits: percent })}
      />
    </label>
  )
}
