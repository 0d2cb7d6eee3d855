import { useDeferredValue } from 'react'
import { outcomeOf } from '#scenario/outcome.ts'
import { articleChart } from './chart.ts'
import { Chart } from '#ui/chart/frame/Chart.tsx'
import type { SectionProps } from '#ui/chart/SectionProps.ts'
import { ExplainedText } from '#ui/amounts/Explained.tsx'
import { useExplorer } from '#ui/kit/useExplorer.ts'
import { ClaimList } from './ClaimList.tsx'
import { whyCredits } from './whyCredits.ts'
import styles from './Article.module.css'

function WhyCredits() {
  const outcome = outcomeOf(useDeferredValue(useExplorer((state) => state.settled)))
  return (
    <div className={styles.why}>
      <h3>Why credits, and not a flat rate?</h3>
      <div data-live>
        <ExplainedText sentence={whyCredits(outcome)} />
      </div>
    </div>
  )
}

export const chart = () => articleChart

/** The article's claims, checked one by one, and the programme they stand in. */
export function Section({ section, heading, children }: SectionProps) {
  return (
    <Chart
      section={section}
      chart={articleChart}
      heading={heading}
      below={heading === 'h2' && <WhyCredits />}
    >
      {children}
      <ClaimList embedded={heading === 'h1'} />
    </Chart>
  )
}
