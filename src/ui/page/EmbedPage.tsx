import type { CSSProperties, MouseEvent } from 'react'
import { article, explorer } from '#catalogue/article.ts'
import { formatLink } from '#scenario/link.ts'
import { defaultScenario } from '#scenario/Scenario.ts'
import { figureView } from '#scenario/viewSettings.ts'
import { pageAddress } from '#store/site.ts'
import { Answer } from '#ui/answer/Answer.tsx'
import { ContextLine } from '#ui/answer/PricesLine.tsx'
import { controlByName } from '#ui/controls/controlByName.tsx'
import { LinkNotes } from './LinkNotes.tsx'
import { formatCount } from '#ui/kit/format.ts'
import { credit, sections, type SectionRow } from '#ui/sections/sections.ts'
import { useExplorer } from '#ui/kit/useExplorer.ts'
import words from '#ui/kit/words.module.css'
import { heightIn } from '#ui/embed/heights.ts'
import { viewOf } from '#ui/embed/views.ts'
import { leaveByWordPress } from '#ui/embed/wordPress.ts'
import { Hero } from './Hero.tsx'
import { LazySection } from './LazySection.tsx'
import styles from './EmbedPage.module.css'

/** Leads to the whole explorer, two folders up, with the same scenario. */
function FullExplorerLink() {
  const query = useExplorer(({ scenario, pinned, view }) =>
    formatLink({ scenario, pinned, view: figureView(view) }),
  )
  const follow = (event: MouseEvent<HTMLAnchorElement>) => {
    if (leaveByWordPress(window, pageAddress(), event.currentTarget.href)) event.preventDefault()
  }
  return (
    <a href={`../../${query && `?${query}`}`} target="_blank" rel="noopener" onClick={follow}>
      {`More in the ${explorer.name}`}
    </a>
  )
}

function EmbeddedSection({ section }: { section: SectionRow }) {
  return (
    <LazySection section={section} heading="h1">
      {section.controls.length > 0 && (
        <div className={styles.controls} data-live data-control>
          {section.controls.map((name) => {
            const Control = controlByName[name]
            return <Control key={name} />
          })}
        </div>
      )}
    </LazySection>
  )
}

/** One part of the explorer with the controls that matter to it, as a page for a frame. */
export function EmbedPage({ slug }: { slug: string }) {
  const section = sections.find((one) => one.slug === slug)
  const { title, heights } = viewOf(slug)
  const controls = useExplorer(({ view }) => (section?.isAllControls ? null : view.controls))
  const reserved = { '--height': heightIn(heights, '100vw') }
  return (
    <main
      className={styles.page}
      style={reserved as CSSProperties}
      data-controls={controls ?? undefined}
    >
      <LinkNotes folded />
      {slug === credit.slug && (
        <>
          <Answer />
          <Hero heading="h1" />
        </>
      )}
      {section && section !== credit && <EmbeddedSection section={section} />}
      {!section && (
        <>
          <h1 className={words.hidden}>{title}</h1>
          <Answer />
        </>
      )}
      <p className={styles.foot}>
        <span className={styles.unscripted}>
          {`Without script: ${formatCount(defaultScenario.prompts)} prompts a month at the article’s prices. `}
        </span>
        <span>
          <ContextLine />
        </span>{' '}
        <a href={article.url} target="_blank" rel="noopener">
          {`After ${article.author}’s article`}
        </a>
        . <FullExplorerLink />
      </p>
    </main>
  )
}
