import { selectOutcome } from '#store/selectors.ts'
import { outcomeOf } from '#scenario/outcome.ts'
import { Explained, ExplainedText } from '#ui/amounts/Explained.tsx'
import { inTurn, textOf } from '#ui/amounts/sentence.ts'
import { useExplorer } from '#ui/kit/useExplorer.ts'
import { useComputed } from '#ui/scheduling/useComputed.ts'
import words from '#ui/kit/words.module.css'
import { cliffWatch, leftovers, shareSentence } from './details.ts'
import { answerSentence } from './sentence.ts'
import { SentenceWords } from './SentenceWords.tsx'
import styles from './Answer.module.css'

/** The sentence once more for screen readers, each time a change has settled; silent at first. */
function LiveAnswer() {
  const settled = useExplorer((state) => (state.settled === state.opened ? null : state.settled))
  return (
    <p className={words.hidden} role="status">
      {settled && textOf(answerSentence(outcomeOf(settled)))}
    </p>
  )
}

/** What the sentence leaves out. */
function Details() {
  const outcome = useExplorer(selectOutcome)
  // The words about cliffs follow when the search is done.
  useComputed(outcome.cliffs)
  const details = inTurn([shareSentence(outcome), cliffWatch(outcome), leftovers(outcome)])
  return <ExplainedText sentence={details} className={styles.details} />
}

export function Answer() {
  const outcome = useExplorer(selectOutcome)
  const isStill = useExplorer(({ view }) => view.controls === 'none')
  return (
    <div className={styles.answer} data-live>
      <div id="answer">
        <Explained sentence={answerSentence(outcome)}>
          <SentenceWords key={String(isStill)} isStill={isStill} />
        </Explained>
      </div>
      <div>
        <Details />
      </div>
      <LiveAnswer />
    </div>
  )
}
