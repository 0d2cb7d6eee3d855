import { article } from '#catalogue/article.ts'
import { catalogueDate } from '#catalogue/catalogueDate.ts'
import { plans } from '#ui/sections/sections.ts'
import styles from './Explorer.module.css'

/** Its first sentence. */
const [title] = article.title.split(' Exploring')

/** What the article said, and what it left out; the same whatever is set. */
export function Standfirst() {
  return (
    <p className={styles.standfirst}>
      “13¢”, worked out Thomas Smith in February 2023 (<a href={article.url}>{title}</a>). That was
      the price list: 15 credits a month free, then 115 for $15. But packs came whole and expired
      after a year, so the fewer you needed, the more each one cost.{' '}
      <span className={styles.ended}>
        Sales ended in April 2024;{' '}
        <a href={`#${plans.slug}`}>{`plans of ${catalogueDate.slice(0, 4)}`}</a>.
      </span>
    </p>
  )
}
