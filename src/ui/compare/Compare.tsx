import { pinScenario } from '#store/actions.ts'
import { TextButton } from '#ui/kit/Button.tsx'
import { lazyComponent } from '#ui/kit/lazyComponent.ts'
import { LazyBoundary } from '#ui/kit/LazyBoundary.tsx'
import { useExplorer } from '#ui/kit/useExplorer.ts'
import styles from './Compare.module.css'

const Pinned = lazyComponent(async () => (await import('./Pinned.tsx')).Pinned)

/** Holds a scenario fast, to compare others with it. */
export function Compare() {
  const pinned = useExplorer((state) => state.pinned)
  return (
    <div className={styles.place} data-control>
      {pinned ? (
        <LazyBoundary>
          <Pinned pinned={pinned} />
        </LazyBoundary>
      ) : (
        <TextButton onClick={pinScenario}>Pin this, and compare</TextButton>
      )}
    </div>
  )
}
