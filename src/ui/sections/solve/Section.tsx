import { useMemo, useState } from 'react'
import { computation } from '#scenario/computation.ts'
import type { Outcome } from '#scenario/outcome.ts'
import { setScenario } from '#store/actions.ts'
import { selectSettledOutcome } from '#store/selectors.ts'
import { operationNoun } from '#ui/amounts/operationNoun.ts'
import { ExplainedText } from '#ui/amounts/Explained.tsx'
import { say, type Sentence } from '#ui/amounts/sentence.ts'
import { Button } from '#ui/kit/Button.tsx'
import { formatQuantity } from '#ui/kit/format.ts'
import { operationsOf } from '#scenario/Scenario.ts'
import type { SectionProps } from '#ui/chart/SectionProps.ts'
import { keepFocus } from '#ui/kit/keepFocus.ts'
import { useExplorer } from '#ui/kit/useExplorer.ts'
import { TextBox } from '#ui/kit/TextBox.tsx'
import { useComputed, type Computed } from '#ui/scheduling/useComputed.ts'
import frame from '#ui/kit/section.module.css'
import type { Answered } from './answers.ts'
import { questions, type Question } from './questions.ts'
import { fits, mixAt } from './takeOver.ts'
import styles from './Solve.module.css'

function TakeOver({ outcome, operations }: { outcome: Outcome; operations: number }) {
  const { scenario } = outcome
  const mix = mixAt(scenario, operations)
  if (operations === operationsOf(outcome.scenario) || !fits(mix)) return null
  return (
    <Button look="pill" ref={keepFocus} onClick={() => setScenario({ ...scenario, ...mix })}>
      {`Make it ${formatQuantity(operations, operationNoun(scenario))}`}
    </Button>
  )
}

function sentenceOf(computed: Computed<Answered>): Sentence {
  if (computed.state === 'failed') return say`This could not be worked out.`
  if (computed.state === 'ready') return computed.value.sentence
  return computed.last?.sentence ?? say`Working it out …`
}

/** An amount to type, what follows from it, and a button that goes there. */
function QuestionRow({ question, outcome }: { question: Question; outcome: Outcome }) {
  const { label, before, after, codec, form } = question
  const [amount, setAmount] = useState(question.first)
  // Said aloud only to those who are typing: every other change has the answer's own words.
  const [asked, setAsked] = useState(false)
  const answering = useMemo(
    () => computation(() => question.answering(outcome, amount), outcome.isQuickAnywhere),
    [question, outcome, amount],
  )
  const computed = useComputed(answering, { isDeferred: true })
  const isCurrent = computed.state !== 'pending'
  return (
    <div className={styles.question} onFocus={() => setAsked(true)} onBlur={() => setAsked(false)}>
      <div className={styles.amount}>
        {before && <span>{before}</span>}
        <TextBox label={label} codec={codec} form={form} value={amount} onChange={setAmount} />
        <span>{after}</span>
      </div>
      <div
        className={styles.answer}
        data-current={isCurrent}
        aria-busy={!isCurrent}
        aria-live={asked ? 'polite' : 'off'}
      >
        <ExplainedText sentence={sentenceOf(computed)} />
      </div>
      {computed.state === 'ready' && computed.value.operations !== null && (
        <TakeOver outcome={outcome} operations={computed.value.operations} />
      )}
    </div>
  )
}

/** From what it may cost, or should yield, back to what to do. */
export function Section({ section: { slug, title }, heading: Heading, children }: SectionProps) {
  const outcome = useExplorer(selectSettledOutcome)
  return (
    <section className={frame.section} id={slug} aria-labelledby={`${slug}-title`}>
      <Heading id={`${slug}-title`}>{title}</Heading>
      <p className={frame.takeaway} data-aside>
        Type what it may cost or what it should yield; the rest stays as you have set it.
      </p>
      {children}
      <div className={styles.questions} data-live data-control>
        {questions.map((question) => (
          <QuestionRow key={question.label} question={question} outcome={outcome} />
        ))}
      </div>
    </section>
  )
}
