import { useDeferredValue } from 'react'
import { outcomeOf, type Outcome } from '#scenario/outcome.ts'
import { toCsv } from '#scenario/csv.ts'
import type { Scenario } from '#scenario/Scenario.ts'
import { swapPinned, unpinScenario } from '#store/actions.ts'
import { selectOutcome } from '#store/selectors.ts'
import { pricesInWords } from '#ui/answer/tariffLabel.ts'
import { cellOf } from '#ui/chart/export/csvOf.ts'
import { csvFile } from '#ui/chart/export/csvFile.ts'
import { fileName } from '#ui/chart/export/fileName.ts'
import { useTaking } from '#ui/chart/export/useTaking.tsx'
import { ExplainedText } from '#ui/amounts/Explained.tsx'
import { TextButton } from '#ui/kit/Button.tsx'
import { useExplorer } from '#ui/kit/useExplorer.ts'
import { computed, useComputed } from '#ui/scheduling/useComputed.ts'
import words from '#ui/kit/words.module.css'
import { changedSettings, differenceSentence } from './difference.ts'
import { comparedMetrics } from './comparedMetrics.ts'
import styles from './Compare.module.css'

interface Row {
  readonly label: string
  readonly now: string
  readonly pinned: string
}

function metricRows(now: Outcome, pinned: Outcome): Row[] {
  return comparedMetrics.map(({ label, of, format, isSearched }) => {
    const say = (outcome: Outcome) => {
      if (isSearched && !outcome.cliffs.isReady()) return 'working it out …'
      const value = of(outcome)
      return value === null ? '–' : format(value)
    }
    return { label, now: say(now), pinned: say(pinned) }
  })
}

function Rows({ rows }: { rows: readonly Row[] }) {
  return rows.map(({ label, now, pinned }) => (
    <tr key={label} data-same={now === pinned}>
      <th scope="row">{label}</th>
      <td>{now}</td>
      <td>{pinned}</td>
    </tr>
  ))
}

interface Both {
  readonly now: Outcome
  readonly pinned: Outcome
}

/** Whose prices each counts with, and what else was set. */
function settingRows({ now, pinned }: Both): Row[] {
  const prices = ({ scenario }: Outcome) => pricesInWords(scenario)
  return [
    { label: 'Prices', now: prices(now), pinned: prices(pinned) },
    ...changedSettings(now.scenario, pinned.scenario),
  ]
}

/** Amounts in dollars; settings in words. */
function csvOfBoth({ now, pinned }: Both): File {
  const numbers = comparedMetrics.map(({ label, of, isMoney }) => {
    const cell = (outcome: Outcome) => cellOf(of(outcome), { label, ...(isMoney && { isMoney }) })
    return [isMoney ? `${label} (US$)` : label, cell(now), cell(pinned)]
  })
  const settings = settingRows({ now, pinned }).map((row) => [row.label, row.now, row.pinned])
  const csv = toCsv(['Figure', 'Now', 'Pinned'], [...settings, ...numbers])
  return csvFile(fileName('compared', now.scenario, 'csv'), csv)
}

/** What was set, and what came of it, side by side. */
function SideBySide({ now, pinned }: Both) {
  useComputed(now.cliffs)
  useComputed(pinned.cliffs)
  return (
    <div className={styles.scroll} role="region" aria-label="Side by side" tabIndex={0}>
      <table className={styles.table}>
        <thead>
          <tr>
            <th scope="col">
              <span className={words.hidden}>Figure</span>
            </th>
            <th scope="col">Now</th>
            <th scope="col">Pinned</th>
          </tr>
        </thead>
        <tbody>
          <Rows rows={settingRows({ now, pinned })} />
        </tbody>
        <tbody>
          <Rows rows={metricRows(now, pinned)} />
        </tbody>
      </table>
    </div>
  )
}

/** The difference in words, and all numbers of both. */
export function Pinned({ pinned }: { pinned: Scenario }) {
  const outcome = useExplorer(selectOutcome)
  const shown = useDeferredValue(outcome)
  const other = outcomeOf(pinned)
  const { take, said } = useTaking()
  const saveCsv = () =>
    take(async () => {
      const both = { now: outcome, pinned: other }
      const { handOver } = await import('#ui/chart/export/handOver.ts')
      for (const { cliffs } of [outcome, other]) await computed(cliffs)
      return handOver(csvOfBoth(both))
    })
  return (
    <div className={styles.compare} data-live>
      <ExplainedText sentence={differenceSentence(outcome, other)} />
      <div className={styles.tools}>
        <TextButton onClick={swapPinned}>Swap</TextButton>
        <TextButton onClick={unpinScenario}>Unpin</TextButton>
        <TextButton aria-label="CSV of both scenarios" onClick={saveCsv}>
          CSV
        </TextButton>
        <details className={styles.all}>
          <summary className={words.quiet}>All figures side by side</summary>
          <SideBySide now={shown} pinned={other} />
        </details>
      </div>
      {said}
    </div>
  )
}
