import { setSettings } from '#store/actions.ts'
import { selectOutcome } from '#store/selectors.ts'
import type { Outcome } from '#scenario/outcome.ts'
import { useExplorer } from '#ui/useExplorer.ts'
import { useWorked } from '#ui/working/useWorked.ts'
import words from '#ui/styles/words.module.css'
import { onePackSentence, purchaseList, savedSentence, savingSentence } from './schedule.ts'
import styles from './Schedule.module.css'

function FollowCheapest() {
  return (
    <button type="button" className={words.quiet} onClick={() => setSettings({ buy: 'best' })}>
      Follow the cheapest schedule
    </button>
  )
}

function PossibleSaving({ outcome }: { outcome: Outcome }) {
  const least = useWorked(outcome.inSteps.leastCash, false)
  if (least === null) return 'Looking for the cheapest schedule …'
  return (
    <>
      {savingSentence(outcome, least)}{' '}
      {least < outcome.account.totals.cashCents && <FollowCheapest />}
    </>
  )
}

function Saving({ outcome }: { outcome: Outcome }) {
  if (outcome.scenario.packs.length === 1) return onePackSentence
  if (outcome.scenario.buy === 'best') return savedSentence(outcome)
  return <PossibleSaving outcome={outcome} />
}

/** What to buy when, and what that saves. */
export function Schedule() {
  const outcome = useExplorer(selectOutcome)
  const list = purchaseList(outcome)
  if (list === '') return null
  return (
    <p className={styles.schedule} data-live>
      <strong>{outcome.scenario.buy === 'best' ? 'The cheapest schedule' : 'What you buy'}:</strong>{' '}
      {list}.{' '}
      <span data-aside>
        <Saving outcome={outcome} />
      </span>
    </p>
  )
}
