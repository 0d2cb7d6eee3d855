import { dateInWords } from '#catalogue/dates.ts'
import { timeline } from '#catalogue/timeline.ts'
import { SourceLinks } from '#ui/kit/SourceLinks.tsx'
import styles from './Dates.module.css'

const years = [timeline.at(0), timeline.at(-1)].map((event) => event?.date.slice(0, 4))

/** When the programme began, changed and ended. */
export function Dates() {
  return (
    <details className={styles.dates}>
      <summary>{`The dates, ${years.join(' to ')}`}</summary>
      <ol>
        {timeline.map(({ date, event, sources }) => (
          <li key={date}>
            <time dateTime={date}>{dateInWords(date)}</time>{' '}
            <span>
              <span>{event}</span> <SourceLinks ids={sources} />
            </span>
          </li>
        ))}
      </ol>
    </details>
  )
}
