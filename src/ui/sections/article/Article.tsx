import { useDeferredValue } from 'react'
import { outcomeOf } from '#scenario/outcome.ts'
import { article } from './chart.ts'
import { Figure } from '#ui/chart/Figure.tsx'
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

/** The article's claims, checked one by one, and the programme they stand in. */
export function Article({ heading, children }: SectionProps) {
  return (
    <Figure figure={article} heading={heading} below={heading === 'h2' && <WhyCredits />}>
      {children}
      <ClaimList embedded={heading === 'h1'} />
    </Figure>
  )
}
