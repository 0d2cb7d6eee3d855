import { dateInWords, type KnownDate } from '#catalogue/dates.ts'
import { catalogueDate } from '#catalogue/catalogueDate.ts'
import { sources } from '#catalogue/sources.ts'
import { Cite } from './Cite.tsx'
import section from '#ui/kit/section.module.css'
import words from '#ui/kit/words.module.css'
import { FoldedOnOpen } from '#ui/kit/FoldedOnOpen.tsx'
import styles from './Method.module.css'

/** The account in the order of a month. */
const steps = [
  'A month begins with its free or included credits, and with the fee where there is one.',
  'Each operation (a prompt, an edit or a variation) spends the credits that expire soonest; of those that expire together, free ones before paid ones.',
  'When none is left and more is wanted, a pack is bought: the smallest, or the one that the cheapest schedule calls for.',
  'What was last good in this month expires at its close. OpenAI’s free credits lasted a month, paid ones twelve.',
  'The bill is packs and fees. A paid credit carries its own pack’s price, so what expires has a cost too.',
]

const kinds = [
  ['said by the article', 'free credits, the pack, what an operation costs and returns'],
  ['computed', 'from those, month by month, as above'],
  ['assumed', 'what you set, and that an edit returned 3 pictures, as the press had it'],
] as const

/** When it was read, where that is not the day of all and its name doesn't say it. */
function readThen(label: string, day: KnownDate): string {
  const inWords = dateInWords(day)
  return day === catalogueDate || label.includes(inWords) ? '' : `, ${inWords}`
}

function Sources() {
  return (
    <ul className={styles.sources}>
      {Object.entries(sources).map(([id, { label, url, lastChecked }]) => (
        <li key={id}>
          {url === null ? (
            <span>{`${label}, as reported`}</span>
          ) : (
            <a href={url} className={words.link} target="_blank" rel="noreferrer">
              {label}
            </a>
          )}
          {url !== null && <span>{readThen(label, lastChecked)}</span>}
        </li>
      ))}
    </ul>
  )
}

/** How the numbers come about, what they rest on, and how to use them. */
export function Method() {
  return (
    <section
      className={`${section.section} ${styles.method}`}
      id="method"
      aria-labelledby="method-title"
    >
      <h2 id="method-title">How this is worked out</h2>
      <ol className={styles.steps}>
        {steps.map((step) => (
          <li key={step}>{step}</li>
        ))}
      </ol>
      <p>
        Each amount in a sentence opens to its formula, which says of every number in it whether it
        is
      </p>
      <dl className={styles.kinds}>
        {kinds.map(([kind, what]) => (
          <div key={kind}>
            <dt>{kind}</dt>
            <dd>{`${what}.`}</dd>
          </div>
        ))}
      </dl>
      <h3>Keys</h3>
      <p>
        Arrow keys move a slider or a bar by one step, Page Up and Page Down by a larger one, Home
        and End to its ends. Ctrl Z takes the last change back, Shift Ctrl Z or Ctrl Y brings it
        again (Command Z and Shift Command Z on a Mac). Escape closes a formula. What a pointer
        shows over a figure stands in its table.
      </p>
      <h3>Cite, correct, reuse</h3>
      <div className={styles.cite}>
        <Cite />
      </div>
      <FoldedOnOpen
        summary={`Sources, read up to ${dateInWords(catalogueDate)}`}
        what="The sources"
        place="method"
      >
        <Sources />
      </FoldedOnOpen>
    </section>
  )
}
