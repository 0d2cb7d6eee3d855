import { createContext, type Ref } from 'react'
import styles from './SentencePlace.module.css'

/** Where the sentence of the point under the pointer is shown. */
export const SentencePlaceContext = createContext<HTMLElement | null>(null)

/** Lies over the words that such a sentence stands in for, and moves nothing. */
export function SentencePlace({ ref }: { ref: Ref<HTMLDivElement> }) {
  return <div ref={ref} className={styles.place} aria-hidden="true" />
}
