import { useRef } from 'react'
import { Answer } from '#ui/answer/Answer.tsx'
import { OtherPrices } from '#ui/answer/PricesLine.tsx'
import { Compare } from '#ui/compare/Compare.tsx'
import { Controls } from '#ui/controls/Controls.tsx'
import { DialogButtons } from './DialogButtons.tsx'
import { Dialogs } from './Dialogs.tsx'
import { LazyBoundary } from '#ui/kit/LazyBoundary.tsx'
import { lazyPart } from '#ui/hydration/lazyPart.ts'
import { Hero } from './Hero.tsx'
import { outline } from './outline.ts'
import { PageHead } from './PageHead.tsx'
import { StoryPart } from './StoryPart.tsx'
import { ThemeSwitch } from './ThemeSwitch.tsx'
import { explorer } from '#catalogue/article.ts'
import styles from './Explorer.module.css'

const UndoRedo = lazyPart(async () => (await import('#ui/controls/UndoRedo.tsx')).UndoRedo)
const SlimLine = lazyPart(async () => (await import('./SlimLine.tsx')).SlimLine)
const Printing = lazyPart(async () => (await import('#ui/print/Printing.tsx')).Printing)
const Opening = lazyPart(async () => (await import('./Opening.tsx')).Opening)
const Method = lazyPart(async () => (await import('#ui/method/Method.tsx')).Method)

/** The whole page: the answer first, then what follows from it. */
export function Explorer() {
  const hero = useRef<HTMLElement>(null)
  return (
    <Dialogs>
      <header className={styles.header}>
        <span className={styles.name}>{explorer.title}</span>
        <nav className={styles.menu} aria-label="Page" data-control>
          <DialogButtons />
          <ThemeSwitch />
        </nav>
      </header>
      <main className={styles.page}>
        <PageHead />
        <div className={styles.part} data-place="first">
          <div className={styles.said}>
            <Answer />
            <p className={styles.prices}>
              <OtherPrices />
            </p>
          </div>
          <div className={styles.hero}>
            <Hero heading="h2" box={hero} />
          </div>
          <div className={styles.side} data-control>
            <Controls />
          </div>
          <div className={styles.actions}>
            <Compare />
            <LazyBoundary fault="unsaid">
              <UndoRedo />
            </LazyBoundary>
          </div>
        </div>
        <LazyBoundary fault="unsaid">
          <SlimLine after={hero} />
        </LazyBoundary>
        <div className={styles.part} data-place="story">
          {outline.map((part, index) => (
            <StoryPart key={index} part={part} />
          ))}
          <LazyBoundary>
            <Method />
          </LazyBoundary>
        </div>
      </main>
      <LazyBoundary fault="unsaid">
        <Printing />
        <Opening />
      </LazyBoundary>
    </Dialogs>
  )
}
