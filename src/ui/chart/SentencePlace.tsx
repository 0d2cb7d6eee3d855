import { createContext, type RefObject } from 'react'
import styles from './SentencePlace.module.css'

/**
 * Where the sentence of the point under the pointer is shown. The same object for good: a context
 * that changes would make React throw away what was built and is not yet live.
 */
export const SentencePlaceContext = createContext<RefObject<HTMLElement | null>>({ current: null })

/** Lies over the words that such a sentence stands in for, and moves nothing. */
export function SentencePlace({ ref }: { ref: RefObject<HTMLDivElement | null> }) {
  return <div ref={ref} className={styles.place} aria-hidden="true" />
}
