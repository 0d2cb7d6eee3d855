import type { Purchasing } from '#domain/terms.ts'
import { parameters } from '#scenario/parameters.ts'
import { setSettings } from '#store/actions.ts'
import { Fieldset } from '#ui/kit/Fieldset.tsx'
import { useExplorer } from '#ui/kit/useExplorer.ts'
import { ResetButton } from './ValueField.tsx'
import styles from './Choice.module.css'

const meanings: Readonly<Record<Purchasing, string>> = {
  needed: 'The smallest, when credits run out',
  best: 'The cheapest schedule, in hindsight',
  none: 'Never: what isn’t covered is refused',
}

export function PurchasingChoice() {
  const buy = useExplorer(({ scenario }) => scenario.buy)
  const packs = useExplorer(({ scenario }) => scenario.packs.length)
  return (
    <Fieldset id="control-buy" legend={parameters.buy.label} beside={<ResetButton name="buy" />}>
      {parameters.buy.choices.map((choice) => (
        <label key={choice} className={styles.option}>
          <input
            type="radio"
            autoComplete="off"
            name="buy"
            checked={buy === choice}
            onChange={() => setSettings({ buy: choice })}
          />
          {meanings[choice]}
        </label>
      ))}
      {buy === 'best' && packs === 1 && (
        <p className={styles.aside}>
          With one pack on sale this is the first again: there is none to choose, and buying later
          never costs more.
        </p>
      )}
    </Fieldset>
  )
}
