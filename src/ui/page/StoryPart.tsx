import { LazySection } from './LazySection.tsx'
import { Folded } from '#ui/kit/Folded.tsx'
import type { Part } from './outline.ts'
import styles from './StoryPart.module.css'

/** One step of the story: its sections, and below them what it keeps folded. */
export function StoryPart({ part: { shown, folded } }: { part: Part }) {
  return (
    <div className={styles.part}>
      {shown.map((section) => (
        <div key={section.slug} className={section.isOnScreenOnly && styles.onScreen}>
          <LazySection section={section} heading="h2" />
        </div>
      ))}
      {folded.map(({ summary, section, isOpen }) => (
        <Folded key={section.slug} summary={summary} isOpen={isOpen}>
          <LazySection section={section} heading="h3" />
        </Folded>
      ))}
    </div>
  )
}
