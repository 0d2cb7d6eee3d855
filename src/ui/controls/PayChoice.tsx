import { useId } from 'react'
import { setView } from '#store/actions.ts'
import { useExplorer } from '#ui/kit/useExplorer.ts'
import styles from './PayChoice.module.css'

const ways = [
  { pay: 'all', words: 'all returned' },
  { pay: 'kept', words: 'only kept' },
] as const

/** Which pictures others would be paid for. */
export function PayChoice() {
  const name = useId()
  const chosen = useExplorer(({ view }) => view.pay ?? 'all')
  return (
    <fieldset className={styles.ways} data-control>
      <legend>Pay for</legend>
      {ways.map(({ pay, words }) => (
        <label key={pay}>
          <input
            type="radio"
            autoComplete="off"
            name={name}
            checked={chosen === pay}
            onChange={() => {
              // What is told once more when the page comes alive is no choice, and belongs in no link.
              if (pay !== chosen) setView({ pay })
            }}
          />
          {words}
        </label>
      ))}
    </fieldset>
  )
}
