import { dateInWords } from '#catalogue/dates.ts'
import { priceDates } from '#catalogue/priceSheets/priceSheets.ts'
import { Select } from '#ui/kit/Select.tsx'
import { todayChoice, type TodayChoice } from './choice.ts'
import styles from './Today.module.css'

const ways = [
  { pay: 'all', words: 'all returned' },
  { pay: 'kept', words: 'only kept' },
] as const

const days = priceDates.map(({ day, what }) => ({
  value: day,
  label: `${dateInWords(day)}: ${what}`,
}))

/** Which day, and which images are paid for. */
export function DayChoice({ choice }: { choice: TodayChoice }) {
  return (
    <div className={styles.choice} data-control>
      <label className={styles.day}>
        <span>On sale on</span>
        <Select
          value={choice.day}
          options={days}
          onChange={(day) => todayChoice.setState({ day })}
        />
      </label>
      <fieldset className={styles.ways}>
        <legend>Pay for</legend>
        {ways.map(({ pay, words }) => (
          <label key={pay}>
            <input
              type="radio"
              autoComplete="off"
              name="pay"
              checked={choice.pay === pay}
              onChange={() => todayChoice.setState({ pay })}
            />
            {words}
          </label>
        ))}
      </fieldset>
    </div>
  )
}
