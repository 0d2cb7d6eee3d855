import { claims } from '#catalogue/claims/claims.ts'
import type { SectionProps } from '#ui/chart/SectionProps.ts'
import frame from '#ui/kit/section.module.css'
import { ClaimTable } from './ClaimTable.tsx'
import { Dates } from './Dates.tsx'
import { verdictSummary } from './verdicts.ts'
import styles from './Article.module.css'

/** The article's claims, checked one by one, and the dates they stand in. */
export function Section({ section: { slug, title }, heading: Heading, children }: SectionProps) {
  const embedded = Heading === 'h1'
  return (
    <section className={frame.section} id={slug} aria-labelledby={`${slug}-title`}>
      <Heading id={`${slug}-title`}>{title}</Heading>
      <p className={frame.takeaway}>{verdictSummary(claims)}</p>
      {children}
      <div className={styles.parts} data-embedded={embedded}>
        <ClaimTable labelledBy={`${slug}-title`} embedded={embedded} />
        <Dates />
      </div>
    </section>
  )
}
