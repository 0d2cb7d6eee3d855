import { memo, useDeferredValue } from 'react'
import { sources, type Source } from '#catalogue/sources.ts'
import { outcomeOf } from '#scenario/outcome.ts'
import { applyPreset, presets, type Preset } from '#scenario/presets.ts'
import type { Scenario } from '#scenario/Scenario.ts'
import { choosePreset } from '#store/actions.ts'
import { tariffPreset } from '#ui/answer/tariffLabel.ts'
import { Explained, SentenceText } from '#ui/amounts/Explained.tsx'
import { amountOf } from '#ui/amounts/amountOf.ts'
import { say } from '#ui/amounts/sentence.ts'
import { formatCount } from '#ui/kit/format.ts'
import { useExplorer } from '#ui/kit/useExplorer.ts'
import words from '#ui/kit/words.module.css'
import styles from './TariffChoice.module.css'

const tariffs = presets.filter(({ kind }) => kind === 'tariff')

/** The reader's habits at a preset's prices. */
const Bill = memo(function Bill({ scenario, preset }: { scenario: Scenario; preset: Preset }) {
  const outcome = outcomeOf(applyPreset(scenario, preset))
  const { refused } = outcome.account.totals
  const bill = say`${amountOf('bill', outcome, { whose: preset.name })}`
  return (
    <Explained sentence={bill}>
      <span className={styles.bill}>
        <SentenceText sentence={bill} />
        {refused > 0 && <small>{`${formatCount(refused)} refused`}</small>}
      </span>
    </Explained>
  )
})

/** Its bill follows once a change has settled: eight more accounts are too much for each pixel. */
function TariffRow({ preset, chosen }: { preset: Preset; chosen: boolean }) {
  const scenario = useDeferredValue(useExplorer((state) => state.settled))
  const source: Source | null = preset.source && sources[preset.source]
  return (
    <li className={styles.tariff}>
      <label className={styles.name}>
        <input
          type="radio"
          autoComplete="off"
          name="tariff"
          checked={chosen}
          onChange={() => choosePreset(preset)}
          data-control
        />
        {preset.name}
      </label>
      <Bill scenario={scenario} preset={preset} />
      <p className={styles.sentence}>
        <span>{preset.sentence}</span>{' '}
        {source?.url && (
          <a href={source.url} target="_blank" rel="noopener" title={source.label}>
            Source
          </a>
        )}
      </p>
    </li>
  )
}

/** Every tariff with its sentence, its source and what the reader's habits would cost under it. */
export function TariffChoice({ brief }: { brief: boolean }) {
  const current = useExplorer(({ scenario }) => tariffPreset(scenario))
  return (
    <fieldset className={styles.tariffs} data-brief={brief}>
      <legend className={brief ? words.hidden : undefined}>Whose prices, and your bill</legend>
      <ul className={styles.list}>
        {tariffs.map((preset) => (
          <TariffRow key={preset.slug} preset={preset} chosen={preset === current} />
        ))}
        <li className={styles.tariff}>
          <label className={styles.name}>
            <input
              type="radio"
              autoComplete="off"
              name="tariff"
              checked={current === null}
              disabled
              readOnly
              data-control
            />
            Your own
          </label>
          <p className={styles.sentence}>Change any price below. It is then yours, not a quote.</p>
        </li>
      </ul>
    </fieldset>
  )
}
