import { useMemo, useState } from 'react'
import { cents } from '#domain/money.ts'
import { findingLargestWithin } from '#domain/solve/budget.ts'
import { computation } from '#scenario/computation.ts'
import { selectSettledOutcome } from '#store/selectors.ts'
import { NumberBox } from '#ui/controls/NumberBox.tsx'
import { dollars } from '#ui/kit/typedText.ts'
import { useExplorer } from '#ui/kit/useExplorer.ts'
import { useComputed } from '#ui/scheduling/useComputed.ts'
import { budgetBounds, budgetCodec, budgetWords } from './budget.ts'
import { buysNothing } from './words.ts'
import frame from '#ui/kit/section.module.css'
import styles from './Budget.module.css'

const dollarsAMonth = { codec: budgetCodec, form: dollars, step: 100 }
const unit = ['dollar', 'dollars'] as const

/** An amount to type, and how many prompts a month it pays for. */
export function Budget() {
  const outcome = useExplorer(selectSettledOutcome)
  const [budget, setBudget] = useState(1000)
  // Said aloud only to those who are typing: every other change has the answer's own words.
  const [asked, setAsked] = useState(false)
  const answering = useMemo(
    () =>
      computation(
        () => findingLargestWithin(outcome.terms, cents(budget)),
        outcome.isQuickAnywhere,
      ),
    [outcome, budget],
  )
  const computed = useComputed(answering, { isDeferred: true })
  if (buysNothing(outcome.scenario)) return null
  const answer =
    computed.state === 'ready' ? computed.value : computed.state === 'pending' && computed.last
  return (
    <div
      className={`${frame.takeaway} ${styles.budget}`}
      data-live
      data-control
      aria-busy={computed.state === 'pending'}
      onFocus={() => setAsked(true)}
      onBlur={() => setAsked(false)}
    >
      <span>$</span>
      <NumberBox
        look="word"
        label="Budget a month, in dollars"
        unit={unit}
        amount={dollarsAMonth}
        {...budgetBounds}
        value={budget}
        onChange={setBudget}
      />{' '}
      <span aria-live={asked ? 'polite' : 'off'}>
        {`a month ${answer ? budgetWords(outcome, answer) : '…'}`}
      </span>
    </div>
  )
}
