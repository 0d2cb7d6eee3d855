import { dateInWords, type Day } from '#catalogue/dates.ts'
import { priceDates } from '#catalogue/priceSheets/priceSheets.ts'
import { setView } from '#store/actions.ts'
import { Select } from '#ui/kit/Select.tsx'
import { PayChoice } from '#ui/controls/PayChoice.tsx'
import { useToday } from '#ui/kit/useToday.ts'
import type { TodayChoice } from './choice.ts'
import styles from './Today.module.css'

/** Those at which the choice changed, and the reader's own; a link can say any other. */
function daysAround(chosen: Day, today: Day) {
  const past = priceDates.filter(({ day }) => day < today)
  const listed = [...past, { day: today, what: 'latest known' }].map(({ day, what }) => ({
    value: day,
    label: `${dateInWords(day)}: ${what}`,
  }))
  const isListed = listed.some(({ value }) => value === chosen)
  return isListed ? listed : [...listed, { value: chosen, label: dateInWords(chosen) }]
}

/** Which day, and which images are paid for. */
export function DayChoice({ choice }: { choice: TodayChoice }) {
  const today = useToday()
  // What is told once more when the page comes alive is no choice, and belongs in no link.
  const chooseDay = (day: Day) => {
    if (day !== choice.day) setView({ day: day === today ? null : day })
  }
  return (
    <div className={styles.choice} data-control>
      <label className={styles.day}>
        <span>On sale on</span>
        <Select value={choice.day} options={daysAround(choice.day, today)} onChange={chooseDay} />
      </label>
      <PayChoice />
    </div>
  )
}
