import { useEffect, useState, type RefObject } from 'react'
import { axisKey } from '#scenario/Scenario.ts'
import { selectOutcome } from '#store/selectors.ts'
import { shortAnswer } from '#ui/answer/shortAnswer.ts'
import { Range } from '#ui/controls/Range.tsx'
import { scales } from '#ui/controls/sliderScales.ts'
import { formatCount } from '#ui/kit/format.ts'
import { useAtOnce } from '#ui/kit/useExplorer.ts'
import styles from './SlimLine.module.css'

/** Whether the reader has scrolled past it. */
function useIsPast(box: RefObject<Element | null>): boolean {
  const [isPast, setPast] = useState(false)
  useEffect(() => {
    if (!box.current || typeof IntersectionObserver === 'undefined') return undefined
    const observer = new IntersectionObserver(([entry]) => {
      if (entry) setPast(!entry.isIntersecting && entry.boundingClientRect.bottom <= 0)
    })
    observer.observe(box.current)
    return () => observer.disconnect()
  }, [box])
  return isPast
}

function Line() {
  const answer = useAtOnce((state) => shortAnswer(selectOutcome(state)))
  const name = useAtOnce(({ settled }) => axisKey(settled))
  const setting = useAtOnce(({ scenario }) => scenario[name])
  return (
    <div className={styles.line} data-live data-control role="group" aria-label="Answer in short">
      <a href="#answer">{answer}</a>
      <span className={styles.slider}>
        <Range key={name} name={name} scale={scales[name]} />
        <span aria-hidden="true">{formatCount(setting)}</span>
      </span>
    </div>
  )
}

/** Once the first chart has left the screen, the answer and its slider stay as one line. */
export function SlimLine({ after }: { after: RefObject<Element | null> }) {
  return useIsPast(after) ? <Line /> : null
}
