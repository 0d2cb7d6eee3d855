import { memo } from 'react'
import { parameters } from '#scenario/parameters.ts'
import { changeScenario } from '#store/actions.ts'
import { selectOutcome } from '#store/selectors.ts'
import { outcomeOf } from '#scenario/outcome.ts'
import { NumberBox } from '#ui/controls/NumberBox.tsx'
import { Formulas, Worded } from '#ui/formula/Formulas.tsx'
import { useExplorer } from '#ui/useExplorer.ts'
import { useWorked } from '#ui/working/useWorked.ts'
import words from '#ui/styles/words.module.css'
import { cliffWatch, leftovers, sharePhrases } from './details.ts'
import { answerSentence, sentenceText, type SentenceKey, type SentencePart } from './sentence.ts'
import styles from './Answer.module.css'

/** Names of their own, so that a screen reader can tell them from the boxes of the controls. */
const boxNames: Readonly<Record<SentenceKey, string>> = {
  prompts: 'How many prompts',
  edits: 'How many edits',
  variations: 'How many variations',
  kept: 'How many images you keep',
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

function Part({ part }: { part: SentencePart }) {
  if (part.type === 'input') return <NumberIn name={part.key} value={part.value} />
  const run = <Worded text={part.text} />
  return part.type === 'strong' ? <strong>{run}</strong> : run
}

/** The sentence once more for screen readers, each time a change has settled; silent at first. */
function LiveAnswer() {
  const said = useExplorer(({ settled, opened }) =>
    settled === opened ? '' : sentenceText(answerSentence(outcomeOf(settled))),
  )
  return (
    <p className={words.hidden} role="status">
      {said}
    </p>
  )
}

export function Answer() {
  const outcome = useExplorer(selectOutcome)
  // The sentence is there at once; the words about cliffs follow when the search is done.
  useWorked(outcome.inSteps.cliffs, outcome.isQuick)
  const share = sharePhrases(outcome)
  const notes = [cliffWatch(outcome), leftovers(outcome)].filter(Boolean).join(' ')
  return (
    <div className={styles.answer} id="answer" data-live>
      <div>
        <Formulas place="answer" outcome={outcome}>
          <p className={styles.sentence}>
            {answerSentence(outcome).map((part, index) => (
              <Part key={part.type === 'input' ? part.key : index} part={part} />
            ))}
          </p>
        </Formulas>
      </div>
      <div>
        <Formulas place="details" outcome={outcome}>
          <p className={styles.details}>
            {share.map(({ text, tone }, index) => (
              <span key={index} className={tone && words[tone]}>
                {text}
              </span>
            ))}{' '}
            <Worded text={notes} />
          </p>
        </Formulas>
      </div>
      <LiveAnswer />
    </div>
  )
}
