import { useRef } from 'react'
import { pinScenario } from '#store/actions.ts'
import { TextButton } from '#ui/kit/Button.tsx'
import { lazyComponent } from '#ui/kit/lazyComponent.ts'
import { LazyBoundary } from '#ui/kit/LazyBoundary.tsx'
import { useExplorer } from '#ui/kit/useExplorer.ts'
import styles from './Compare.module.css'

const Pinned = lazyComponent(async () => (await import('./Pinned.tsx')).Pinned)

/** Holds a scenario fast, to compare others with it. */
export function Compare() {
  const box = useRef<HTMLDivElement>(null)
  const pinned = useExplorer((state) => state.pinned)
  // The button that was pressed goes; from here the keyboard goes on.
  const stay = () => box.current?.focus()
  return (
    <div ref={box} className={styles.place} tabIndex={-1} data-control>
      {pinned ? (
        <LazyBoundary>
          <Pinned pinned={pinned} onUnpin={stay} />
        </LazyBoundary>
      ) : (
        <TextButton
          onClick={() => {
            pinScenario()
            stay()
          }}
        >
          Pin this, and compare
        </TextButton>
      )}
    </div>
  )
}
