import { parameters } from '#scenario/parameters.ts'
import { operationKinds } from '#domain/tariff.ts'
import { changeScenario } from '#store/actions.ts'
import { selectOutcome } from '#store/selectors.ts'
import { formatMoney } from '#ui/format.ts'
import { useExplorer } from '#ui/useExplorer.ts'
import styles from './KeptTiles.module.css'

const choices = [1, 2, 3, 4] as const

/** Four tiles that light up: a radio group, since one number is chosen. */
export function KeptTiles() {
  const outcome = useExplorer(selectOutcome)
  const { kept } = outcome.scenario
  const next = outcome.cashPerImage[Math.min(kept + 1, 4) as 1 | 2 | 3 | 4]
  const now = outcome.cashPerImage[kept as 1 | 2 | 3 | 4]
  const most = Math.max(
    ...operationKinds.map((kind) => outcome.terms.tariff.operations[kind].images),
  )
  const hint =
    kept < Math.min(4, most) && next !== null && now !== null && now > 0 && next < now
      ? `Keep one more and each costs ${formatMoney(next)}.`
      : ''
  return (
    <fieldset
      className={styles.group}
      role="radiogroup"
      aria-label={parameters.kept.label}
      id="control-kept"
    >
      <div className={styles.head}>
        <span aria-hidden="true">Images kept of each try</span>
        <span className={styles.tiles}>
          {choices.map((count) => (
            <label key={count} className={styles.tile} data-lit={count <= kept}>
              <input
                type="radio"
                autoComplete="off"
                name="kept"
                value={count}
                checked={kept === count}
                aria-label={count === 1 ? '1 image' : `${count} images`}
                onChange={() => changeScenario({ kept: count })}
              />
              <span aria-hidden="true">{count}</span>
            </label>
          ))}
        </span>
      </div>
      <p className={styles.hint} data-aside>
        {hint}
      </p>
    </fieldset>
  )
}
