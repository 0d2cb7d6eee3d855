import { dateInWords } from '#catalogue/dates.ts'
import { timeline } from '#catalogue/timeline.ts'
import { FoldedOnOpen } from '#ui/kit/FoldedOnOpen.tsx'
import { SourceLinks } from '#ui/kit/SourceLinks.tsx'
import styles from './Dates.module.css'

const years = [timeline.at(0), timeline.at(-1)].map((event) => event?.date.slice(0, 4))

function Timeline() {
  return (
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
  )
}

/** When the programme began, changed and ended. */
export function Dates() {
  return (
    <FoldedOnOpen
      className={styles.dates}
      summary={`The dates, ${years.join(' to ')}`}
      what="The dates"
      place="article"
    >
      <Timeline />
    </FoldedOnOpen>
  )
}
