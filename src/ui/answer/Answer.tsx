import { memo } from 'react'
import type { Scenario } from '#scenario/Scenario.ts'
import { parameters } from '#scenario/parameters.ts'
import { changeScenario } from '#store/actions.ts'
import { selectOutcome } from '#store/selectors.ts'
import { outcomeOf } from '#scenario/outcome.ts'
import { NumberBox } from '#ui/controls/NumberBox.tsx'
import { Explained, ExplainedText, RunText } from '#ui/amounts/Explained.tsx'
import { inTurn, textOf, type Run } from '#ui/amounts/sentence.ts'
import { useAtOnce, useExplorer } from '#ui/kit/useExplorer.ts'
import { useComputed } from '#ui/scheduling/useComputed.ts'
import words from '#ui/kit/words.module.css'
import { cliffWatch, leftovers, shareSentence } from './details.ts'
import { answerSentence, type SentenceKey } from './sentence.ts'
import styles from './Answer.module.css'

/** Names of their own, so that a screen reader can tell them from the boxes of the controls. */
const boxNames: Readonly<Record<SentenceKey, string>> = {
  prompts: 'How many prompts',
  edits: 'How many edits',
  variations: 'How many variations',
  months: 'For how long',
}

interface NumberInProps {
  readonly name: SentenceKey
  readonly value: number
}

/** React writes an input's type and name anew each time it renders: only where its number moved. */
const NumberIn = memo(function NumberIn({ name, value }: NumberInProps) {
  const { unit, min, max } = parameters[name]
  return (
    <NumberBox
      look="word"
      label={boxNames[name]}
      unit={unit}
      value={value}
      min={min}
      max={max}
      onChange={(next) => changeScenario({ [name]: next })}
    />
  )
})

interface PartProps {
  readonly run: Run
  readonly scenario: Scenario
  /** Whether it is to be read alone. */
  readonly isStill: boolean
}

function Part({ run, scenario, isStill }: PartProps) {
  if (run.setting && !isStill) return <NumberIn name={run.setting} value={scenario[run.setting]} />
  return <RunText run={run} />
}

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
  const outcome = useAtOnce(selectOutcome)
  const isStill = useExplorer(({ view }) => view.controls === 'none')
  const sentence = answerSentence(outcome)
  return (
    <div className={styles.answer} data-live>
      <div id="answer">
        <Explained sentence={sentence}>
          <p className={styles.sentence}>
            {sentence.map((run, index) => (
              <Part
                key={run.setting ?? index}
                run={run}
                scenario={outcome.scenario}
                isStill={isStill}
              />
            ))}
          </p>
        </Explained>
      </div>
      <div>
        <Details />
      </div>
      <LiveAnswer />
    </div>
  )
}
