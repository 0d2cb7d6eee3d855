import { scenarioOf } from '#scenario/Preset.ts'
import { sameScenario } from '#scenario/Scenario.ts'
import { usages } from '#scenario/usages.ts'
import { useExplorer } from '#ui/kit/useExplorer.ts'
import { LinkNotes } from './LinkNotes.tsx'
import { Standfirst } from './Standfirst.tsx'
import styles from './Explorer.module.css'

/** What a page that is named for somebody says of them, while that stands; its place stays. */
function Kicker() {
  const opened = useExplorer((state) => state.opened)
  const stands = useExplorer(({ settled }) => sameScenario(settled, opened))
  const who = usages.find((usage) => sameScenario(scenarioOf(usage), opened))
  if (!who) return null
  return (
    <p className={styles.kicker} style={{ visibility: stands ? 'visible' : 'hidden' }} data-live>
      {who.sentence}
    </p>
  )
}

/** The headline, what it is about, and what kept the page from showing all that it should. */
export function PageHead() {
  return (
    <div className={styles.part} data-place="head">
      <h1>What did a DALL·E credit really cost?</h1>
      <Standfirst />
      <Kicker />
      <p data-saved hidden>
        This is a saved copy: it shows what the page showed when it was saved, and nothing here can
        be changed.
      </p>
      <p data-scriptless hidden>
        The script of this page does not run, so nothing here can be changed.{' '}
        <span data-outdated hidden>
          These are the numbers that the page was built with, not those of your link.{' '}
        </span>
        <span data-retry>Load it again to try once more.</span>
      </p>
      <LinkNotes />
    </div>
  )
}
