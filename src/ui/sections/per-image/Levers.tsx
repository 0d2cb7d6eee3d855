import { Fragment } from 'react'
import { selectSettledOutcome } from '#store/selectors.ts'
import { Explained, SentenceText } from '#ui/amounts/Explained.tsx'
import { say } from '#ui/amounts/sentence.ts'
import { capital } from '#ui/kit/format.ts'
import { useExplorer } from '#ui/kit/useExplorer.ts'
import { useComputed } from '#ui/scheduling/useComputed.ts'
import { leversOf } from './levers.ts'
import styles from './Levers.module.css'

/** What would change the price of a picture, in one sentence; each leads to its control. */
export function Levers() {
  const outcome = useExplorer(selectSettledOutcome)
  useComputed(outcome.cliffs, { isDeferred: true })
  const levers = leversOf(outcome)
  if (levers.length === 0) return null
  return (
    <Explained sentence={levers.flatMap(({ effect }) => effect)}>
      <p className={styles.levers} data-live>
        {levers.map(({ control, action, effect }, index) => (
          <Fragment key={action}>
            <a href={`#control-${control}`}>{index === 0 ? capital(action) : action}</a>
            <SentenceText sentence={say` ${effect}${index + 1 < levers.length ? '; ' : '.'}`} />
          </Fragment>
        ))}
      </p>
    </Explained>
  )
}
