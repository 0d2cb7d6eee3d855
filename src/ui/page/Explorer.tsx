import { Answer } from '#ui/answer/Answer.tsx'
import { PricesLine } from '#ui/answer/PricesLine.tsx'
import { StickyAnswer } from '#ui/answer/StickyAnswer.tsx'
import { Compare } from '#ui/compare/Compare.tsx'
import { Contents } from './Contents.tsx'
import { Controls } from '#ui/controls/Controls.tsx'
import { DialogButtons } from './DialogButtons.tsx'
import { Dialogs } from './Dialogs.tsx'
import { LazyBoundary } from '#ui/kit/LazyBoundary.tsx'
import { lazyPart } from '#ui/hydration/lazyPart.ts'
import { LinkNotes } from './LinkNotes.tsx'
import { Printing } from '#ui/print/Printing.tsx'
import { sections, today } from '#ui/sections/sections.ts'
import { LazySection } from './LazySection.tsx'
import { ThemeSwitch } from './ThemeSwitch.tsx'
import styles from './Explorer.module.css'

const Method = lazyPart(async () => (await import('#ui/method/Method.tsx')).Method)

const contents = [...sections, { slug: 'method', title: 'Method, sources' }]

/** The whole page: the answer first, then the controls, then what follows from them. */
export function Explorer() {
  return (
    <Dialogs>
      <header className={styles.header}>
        <span className={styles.name}>The credit explorer</span>
        <nav className={styles.menu} aria-label="Page" data-control>
          <DialogButtons />
          <ThemeSwitch />
        </nav>
      </header>
      <StickyAnswer />
      <main className={styles.page}>
        <div className={styles.column}>
          <h1>What did a DALL·E credit really cost?</h1>
          <p className={styles.ended}>
            OpenAI’s sales to new customers ended in April 2024; here is{' '}
            <a href={`#${today.slug}`}>what the same pictures cost today</a>. <PricesLine />
          </p>
          <p data-saved hidden>
            This is a saved copy: it shows what the page showed when it was saved, and nothing here
            can be changed.
          </p>
          <p data-scriptless hidden>
            The script of this page does not run, so nothing here can be changed.{' '}
            <span data-outdated hidden>
              These are the numbers that the page was built with, not those of your link.{' '}
            </span>
            Load it again to try once more.
          </p>
          <LinkNotes />
          <Answer />
          <Compare />
          <Contents entries={contents} />
        </div>
        <div className={styles.side} data-control>
          <Controls />
        </div>
        <div className={styles.column}>
          {sections.map((section) => (
            <LazySection key={section.slug} section={section} heading="h2" />
          ))}
          <LazyBoundary>
            <Method />
          </LazyBoundary>
        </div>
      </main>
      <Printing />
    </Dialogs>
  )
}
