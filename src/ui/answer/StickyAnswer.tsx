import { selectOutcome } from '#store/selectors.ts'
import { useExplorer } from '#ui/kit/useExplorer.ts'
import { shortAnswer } from './sentence.ts'
import styles from './StickyAnswer.module.css'

/** On narrow screens the answer stays in view as one line that leads back to the controls. */
export function StickyAnswer() {
  const { usage, cost } = shortAnswer(useExplorer(selectOutcome))
  return (
    <a className={styles.line} href="#controls" data-live>
      <span>{usage}</span>
      <span className={styles.cost}>{cost}</span>
    </a>
  )
}
