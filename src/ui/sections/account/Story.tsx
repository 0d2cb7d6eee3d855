import { useMemo } from 'react'
import { ScenarioLink } from '#ui/kit/ScenarioLink.tsx'
import { tellStory } from './story.ts'
import styles from './Story.module.css'

/** What became of packs at the article's prices, each number a link that sets the page to it. */
export function Story() {
  const story = useMemo(() => tellStory(), [])
  return (
    <p className={styles.story}>
      {story.map(({ before, scenario, after }) => (
        <span key={scenario.prompts}>
          <span>{before}</span>
          <ScenarioLink scenario={scenario}>{scenario.prompts}</ScenarioLink>
          <span>{`${after} `}</span>
        </span>
      ))}
    </p>
  )
}
