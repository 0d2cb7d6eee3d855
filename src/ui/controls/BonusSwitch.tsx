import { betaBonus } from '#catalogue/articleTariff.ts'
import { parameters } from '#scenario/parameters.ts'
import { setSettings } from '#store/actions.ts'
import { formatQuantity } from '#ui/kit/format.ts'
import { useExplorer } from '#ui/kit/useExplorer.ts'
import styles from './rows.module.css'

export function BonusSwitch() {
  const bonus = useExplorer((state) => state.scenario.bonus)
  const name = bonus === 0 || bonus === betaBonus ? 'Beta bonus' : 'Bonus'
  return (
    <label className={styles.row} id="control-bonus">
      <span>{`${name}, ${formatQuantity(bonus || betaBonus, parameters.bonus.unit)}`}</span>
      <input
        type="checkbox"
        autoComplete="off"
        role="switch"
        className={styles.switch}
        checked={bonus > 0}
        onChange={({ target }) => setSettings({ bonus: target.checked ? betaBonus : 0 })}
      />
    </label>
  )
}
