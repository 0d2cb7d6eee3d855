import type { Day } from '#catalogue/dates.ts'
import { nameOfPlan, sourcesOf, type CreditPlan } from '#catalogue/plans/CreditPlan.ts'
import { asOfWords, overWords } from '#catalogue/plans/planAges.ts'
import { creditPlans } from '#catalogue/plans/plans.ts'
import { plansNotFound } from '#catalogue/plans/plansNotFound.ts'
import { settingsOf } from '#scenario/Scenario.ts'
import { assumedWords } from '#ui/answer/tariffLabel.ts'
import { FoldedOnOpen } from '#ui/kit/FoldedOnOpen.tsx'
import { ScenarioLink } from '#ui/kit/ScenarioLink.tsx'
import { SiteFileLink } from '#ui/kit/SiteFileLink.tsx'
import { SourceLinks } from '#ui/kit/SourceLinks.tsx'
import { useExplorer } from '#ui/kit/useExplorer.ts'
import { useToday } from '#ui/kit/useToday.ts'
import styles from './Plans.module.css'

/** The whole page under the plan, with the reader's own habits. */
function PlanLink({ plan }: { plan: CreditPlan }) {
  const scenario = useExplorer((state) => state.scenario)
  return (
    <ScenarioLink scenario={{ ...scenario, buy: 'needed', ...settingsOf(plan.tariff) }}>
      {nameOfPlan(plan)}
    </ScenarioLink>
  )
}

/** "Photon, 18 September 2025, may have changed; over since March 2026. …" */
function remarks(plan: CreditPlan, today: Day): string {
  const ages = [asOfWords(plan, today), overWords(plan, today)].filter(Boolean).join('; ')
  return `${plan.tool}, ${ages}. ${plan.note}${assumedWords(plan)}`
}

/** What each plan is for, what to know beside its figures, and where they are from. */
export function PlanList() {
  const today = useToday()
  return (
    <div className={styles.list}>
      <FoldedOnOpen summary="Open the page under a plan" what="The plans" place="plans">
        <ul className={styles.plans} data-live>
          {creditPlans.map((plan) => (
            <li key={plan.slug}>
              <PlanLink plan={plan} />
              <span>{`, ${remarks(plan, today)} `}</span>
              <SourceLinks ids={sourcesOf(plan)} />{' '}
              <SiteFileLink name={`s/${plan.slug}/`}>its page</SiteFileLink>
            </li>
          ))}
        </ul>
        <p className={styles.scope}>{plansNotFound}</p>
      </FoldedOnOpen>
    </div>
  )
}
