import { setSettings } from '#store/actions.ts'
import { describeHits } from '#ui/answer/sentence.ts'
import { useExplorer } from '#ui/useExplorer.ts'
import styles from './rows.module.css'

/** Percent of tries worth keeping that a reader is likely to mean: one in 1, 2, 3, … */
const choices = [100, 50, 33, 25, 20, 10, 5, 1]

/** "1 try in 2"; "1 try in 3 (33 %)", since the model counts in whole percent. */
function nameHits(percent: number): string {
  if (percent === 100) return 'every try'
  const words = describeHits(percent)
  return 100 % percent === 0 || !words.startsWith('1 ') ? words : `${words} (${percent} %)`
}

/** "1 try in 3 gives you a picture worth keeping." */
export function HitsControl() {
  const hits = useExplorer((state) => state.scenario.hits)
  const options = choices.includes(hits) ? choices : [hits, ...choices].sort((a, b) => b - a)
  return (
    <label className={styles.row} id="control-hits">
      <span>Worth keeping</span>
      <select
        autoComplete="off"
        value={hits}
        onChange={({ target }) => setSettings({ hits: Number(target.value) })}
      >
        {options.map((percent) => (
          <option key={percent} value={percent}>
            {nameHits(percent)}
          </option>
        ))}
      </select>
    </label>
  )
}
