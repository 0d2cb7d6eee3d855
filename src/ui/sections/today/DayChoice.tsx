import { dateInWords, type Day } from '#catalogue/dates.ts'
import { priceDates } from '#catalogue/priceSheets/priceSheets.ts'
import { setView } from '#store/actions.ts'
import { Select } from '#ui/kit/Select.tsx'
import { sameChoice, type TodayChoice } from './choice.ts'
import styles from './Today.module.css'

const ways = [
  { pay: 'all', words: 'all returned' },
  { pay: 'kept', words: 'only kept' },
] as const

/** A link can say any day, such as the latest of a catalogue before. */
function daysAround(chosen: Day) {
  const listed = priceDates.map(({ day, what }) => ({
    value: day,
    label: `${dateInWords(day)}: ${what}`,
  }))
  const isListed = priceDates.some(({ day }) => day === chosen)
  return isListed ? listed : [...listed, { value: chosen, label: dateInWords(chosen) }]
}

/** Which day, and which images are paid for. */
export function DayChoice({ choice }: { choice: TodayChoice }) {
  // What is told once more when the page comes alive is no choice, and belongs in no link.
  const choose = (change: Partial<TodayChoice>) => {
    if (!sameChoice(choice, { ...choice, ...change })) setView(change)
  }
  return (
    <div className={styles.choice} data-control>
      <label className={styles.day}>
        <span>On sale on</span>
        <Select
          value={choice.day}
          options={daysAround(choice.day)}
          onChange={(day) => choose({ day })}
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
              onChange={() => choose({ pay })}
            />
            {words}
          </label>
        ))}
      </fieldset>
    </div>
  )
}
