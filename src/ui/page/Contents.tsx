import styles from './Contents.module.css'

interface ContentsProps {
  readonly entries: readonly { readonly slug: string; readonly title: string }[]
}

/** Links to the parts of the page; the query, and with it the scenario, stays as it is. */
export function Contents({ entries }: ContentsProps) {
  return (
    <nav className={styles.contents} aria-label="Contents">
      <ul>
        {entries.map(({ slug, title }) => (
          <li key={slug}>
            <a href={`#${slug}`}>{title}</a>
          </li>
        ))}
      </ul>
    </nav>
  )
}
