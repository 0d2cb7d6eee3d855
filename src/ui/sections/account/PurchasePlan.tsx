import { setSettings } from '#store/actions.ts'
import { selectOutcome } from '#store/selectors.ts'
import type { Outcome } from '#scenario/outcome.ts'
import { TextButton } from '#ui/kit/Button.tsx'
import { useExplorer } from '#ui/kit/useExplorer.ts'
import { useComputed } from '#ui/scheduling/useComputed.ts'
import { Explained, SentenceText } from '#ui/amounts/Explained.tsx'
import { savedSentence, savingSentence } from './purchasePlan.ts'
import styles from './PurchasePlan.module.css'

function FollowCheapest() {
  return <TextButton onClick={() => setSettings({ buy: 'best' })}>Follow it</TextButton>
}

function PossibleSaving({ outcome }: { outcome: Outcome }) {
  const cheapest = useComputed(outcome.cheapestPlan)
  if (cheapest.state === 'failed') return <span>The cheapest schedule could not be found.</span>
  if (cheapest.state === 'pending') return <span>Looking for the cheapest schedule …</span>
  const best = cheapest.value
  const sentence = savingSentence(outcome, best)
  return (
    <Explained sentence={sentence}>
      <span>
        <span>
          <SentenceText sentence={sentence} />
        </span>{' '}
        {best.account.totals.cashCents < outcome.account.totals.cashCents && <FollowCheapest />}
      </span>
    </Explained>
  )
}

function Saving({ outcome }: { outcome: Outcome }) {
  if (outcome.scenario.buy !== 'best') return <PossibleSaving outcome={outcome} />
  const sentence = savedSentence(outcome)
  return (
    <Explained sentence={sentence}>
      <SentenceText sentence={sentence} />
    </Explained>
  )
}

/** What another schedule would save, where there are packs to choose from. */
export function PurchasePlan() {
  const outcome = useExplorer(selectOutcome)
  if (outcome.account.totals.packs === 0 || outcome.scenario.packs.length < 2) return null
  return (
    <div className={styles.plan} data-live data-aside>
      <Saving outcome={outcome} />
    </div>
  )
}
