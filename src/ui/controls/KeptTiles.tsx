import { atKept } from '#domain/account/perImage.ts'
import { memo } from 'react'
import { parameters } from '#scenario/parameters.ts'
import { operationKinds } from '#domain/tariff.ts'
import { changeScenario } from '#store/actions.ts'
import { selectOutcome } from '#store/selectors.ts'
import { formatMoney } from '#ui/kit/format.ts'
import { useExplorer } from '#ui/kit/useExplorer.ts'
import styles from './KeptTiles.module.css'

const choices = [1, 2, 3, 4] as const

interface TileProps {
  readonly count: number
  readonly isChosen: boolean
  readonly isLit: boolean
}

const Tile = memo(function Tile({ count, isChosen, isLit }: TileProps) {
  return (
    <label className={styles.tile} data-lit={isLit}>
      <input
        type="radio"
        autoComplete="off"
        name="kept"
        value={count}
        checked={isChosen}
        aria-label={count === 1 ? '1 image' : `${count} images`}
        onChange={() => changeScenario({ kept: count })}
      />
      <span aria-hidden="true">{count}</span>
    </label>
  )
})

/** "Keep one more and each costs 4.7¢." */
function Hint() {
  const { scenario, terms, cashPerImage } = useExplorer(selectOutcome)
  const { kept } = scenario
  const next = atKept(cashPerImage, Math.min(kept + 1, 4))
  const now = atKept(cashPerImage, kept)
  const most = Math.max(...operationKinds.map((kind) => terms.tariff.operations[kind].images))
  const pays = kept < Math.min(4, most) && next !== null && now !== null && now > 0 && next < now
  return (
    <p className={styles.hint} data-aside>
      {pays ? `Keep one more and each costs ${formatMoney(next)}.` : ''}
    </p>
  )
}

/** Four tiles that light up: a radio group, since one number is chosen. */
export function KeptTiles() {
  const kept = useExplorer((state) => state.scenario.kept)
  return (
    <fieldset role="radiogroup" aria-label={parameters.kept.label} id="control-kept">
      <div className={styles.head}>
        <span aria-hidden="true">Images kept of each try</span>
        <span className={styles.tiles}>
          {choices.map((count) => (
            <Tile key={count} count={count} isChosen={count === kept} isLit={count <= kept} />
          ))}
        </span>
      </div>
      <Hint />
    </fieldset>
  )
}
