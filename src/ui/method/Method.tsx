import { dateInWords, type KnownDate } from '#catalogue/dates.ts'
import { catalogueDate, sources } from '#catalogue/sources.ts'
import { Cite } from './Cite.tsx'
import section from '#ui/kit/section.module.css'
import words from '#ui/kit/words.module.css'
import styles from './Method.module.css'

/** The account in the order of a month. */
const steps = [
  'The month begins with its free or included credits, and with the fee where there is one.',
  'Each operation spends the credits that expire soonest; of those that expire together, free ones before paid ones.',
  'When none is left and more is wanted, a pack is bought: the smallest, or the one that the cheapest schedule calls for.',
  'What was last good in this month expires at its close. OpenAI’s free credits lasted a month, paid ones twelve.',
  'The bill is packs and fees. A paid credit carries its own pack’s price, so what expires has a cost too.',
]

const kinds = [
  ['said by the article', 'free credits, the pack, what an operation costs and returns'],
  ['computed', 'from those, by the account above'],
  [
    'assumed',
    'what you set, and that an edit returns 3 images, which the press reported; all can be changed',
  ],
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
      <h2 id="method-title">Method, sources</h2>
      <ol className={styles.steps}>
        {steps.map((step) => (
          <li key={step}>{step}</li>
        ))}
      </ol>
      <p>
        Every amount of money in a sentence opens to its formula, which says of each number whether
        it is
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
        Arrow keys move a slider or a bar by one step, Page Up and Page Down a slider by ten, Home
        and End to its ends. Ctrl Z takes the last change back, Shift Ctrl Z or Ctrl Y brings it
        again; on a Mac the first two are with the Command key. What a pointer shows over a figure
        stands in its table.
      </p>
      <h3>Sources</h3>
      <p>{`Read up to ${dateInWords(catalogueDate)}, or on the date beside them.`}</p>
      <Sources />
      <h3>Cite, correct, reuse</h3>
      <div className={styles.cite}>
        <Cite />
      </div>
    </section>
  )
}
