import { useMemo } from 'react'
import type { Preset } from '#scenario/Preset.ts'
import { sameScenario } from '#scenario/Scenario.ts'
import { choosePreset } from '#store/actions.ts'
import { tariffPreset } from '#ui/answer/tariffLabel.ts'
import { Button, TextButton } from '#ui/kit/Button.tsx'
import { useExplorer } from '#ui/kit/useExplorer.ts'
import { useComputed } from '#ui/scheduling/useComputed.ts'
import { atArticlePrices } from './nowAndThen.ts'
import { sourceOf, tariffBills, tariffs, type TariffBill } from './tariffs.ts'
import styles from './TariffChoice.module.css'

/** The bills once a change has settled: eight more accounts are too much for each pixel. */
function useBills(): readonly TariffBill[] {
  const settled = useExplorer((state) => state.settled)
  const finding = useMemo(() => tariffBills(settled), [settled])
  const bills = useComputed(finding, { isDeferred: true })
  const known = bills.state === 'ready' ? bills.value : bills.state === 'pending' && bills.last
  return known || tariffs.map((preset) => ({ preset, bill: '…', isOther: true }))
}

/** What is chosen, in its own words. */
function Chosen({ preset }: { preset: Preset | null }) {
  const source = preset && sourceOf(preset)
  return (
    <p className={styles.chosen}>
      <span>{preset ? preset.sentence : 'These prices are your own, not a quote.'}</span>{' '}
      {source?.url && (
        <a href={source.url} target="_blank" rel="noopener" title={source.label}>
          Source
        </a>
      )}
    </p>
  )
}

/** Those that change nothing, in one line. */
function Unchanged({ rows, from }: { rows: readonly TariffBill[]; from: string }) {
  if (rows.length === 0) return null
  return (
    <p className={styles.unchanged}>
      <span>{`No change${from}: `}</span>
      {rows.map(({ preset }, index) => (
        <span key={preset.slug} className={styles.name}>
          <TextButton title={preset.sentence} onClick={() => choosePreset(preset)}>
            {preset.name}
          </TextButton>
          <span>{index + 1 < rows.length ? '; ' : '.'}</span>
        </span>
      ))}
    </p>
  )
}

/** The tariffs, each with what the reader's habits would cost by it. */
export function TariffChoice() {
  const current = useExplorer(({ scenario }) => tariffPreset(scenario))
  const isArticle = useExplorer(({ scenario }) => sameScenario(atArticlePrices(scenario), scenario))
  const rows = useBills()
  const isShown = ({ preset, isOther }: TariffBill) =>
    isOther || preset === current || preset.slug === 'article'
  return (
    <div
      className={styles.tariffs}
      role="group"
      aria-label="Whose prices, and your bill"
      data-same={isArticle}
      data-control
    >
      <div className={styles.list}>
        {rows.filter(isShown).map(({ preset, bill }) => (
          <Button
            key={preset.slug}
            look="pill"
            aria-pressed={preset === current}
            title={preset.sentence}
            onClick={() => choosePreset(preset)}
          >
            {`${preset.name}: ${bill}`}
          </Button>
        ))}
      </div>
      <Chosen preset={current} />
      <Unchanged
        rows={rows.filter((row) => !isShown(row))}
        from={current?.slug === 'article' ? '' : ' from the article'}
      />
    </div>
  )
}
