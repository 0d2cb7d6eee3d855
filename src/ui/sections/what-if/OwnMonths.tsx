import { useId, useState } from 'react'
import { settingsOfMonths } from '#scenario/ownMonths.ts'
import {
  axisKey,
  isUneven,
  operationsByMonth,
  usedKeys,
  type Scenario,
} from '#scenario/Scenario.ts'
import { parameters } from '#scenario/parameters.ts'
import { setSettings } from '#store/actions.ts'
import { explorerStore } from '#store/explorerStore.ts'
import { Button, TextButton } from '#ui/kit/Button.tsx'
import { formatCount, formatQuantity } from '#ui/kit/format.ts'
import { useExplorer } from '#ui/kit/useExplorer.ts'
import { readMonths, type PastedMonths } from './pastedMonths.ts'
import styles from './Pattern.module.css'

const isMixed = (scenario: Scenario) => usedKeys(scenario).length > 1

interface Typed {
  /** null: nothing, the box shows the months as they are. */
  readonly text: string | null
  readonly read: PastedMonths | null
  /** The scenario that was made of it. */
  readonly made: Scenario | null
}

const nothingTyped: Typed = { text: null, read: null, made: null }

/** What became of the text: how it was taken, what is asked, or what to mend. */
function Said({ read, onChoose }: { read: PastedMonths; onChoose: (read: PastedMonths) => void }) {
  if (read.kind === 'fault') return <p role="alert">{read.fault}</p>
  if (read.kind === 'months') {
    const all = read.months.reduce((sum, count) => sum + count, 0)
    const span = formatQuantity(read.months.length, ['month', 'months'])
    return (
      <p role="status">{[`${span}, ${formatCount(all)} in all.`, ...read.decided].join(' ')}</p>
    )
  }
  return (
    <div role="status">
      <p>{read.question}</p>
      {read.choices.map(({ label, months }) => (
        <TextButton key={label} onClick={() => onChoose({ kind: 'months', months, decided: [] })}>
          {label}
        </TextButton>
      ))}
    </div>
  )
}

/** One's own numbers of operations, pasted or typed: the account then runs on them. */
export function OwnMonths() {
  const id = useId()
  const scenario = useExplorer((state) => state.scenario)
  const [{ text, read, made }, setTyped] = useState(nothingTyped)
  const key = axisKey(scenario)
  const { unit } = parameters[key]
  const held =
    isUneven(scenario) && !isMixed(scenario) ? operationsByMonth(scenario, key).join(' ') : ''
  // Once the months are moved from elsewhere, what was typed of them is over; what was refused stays.
  const isOver = read?.kind === 'months' && made !== scenario
  const take = (next: PastedMonths, said: string) => {
    const wasMixed = isMixed(scenario)
    if (next.kind === 'months') setSettings(settingsOfMonths(next.months, key))
    const decided = wasMixed ? ['They are taken for prompts, with no edits or variations.'] : []
    setTyped({
      text: said,
      read: next.kind === 'months' ? { ...next, decided: [...next.decided, ...decided] } : next,
      made: explorerStore.getState().scenario,
    })
  }
  const shown = isOver || text === null ? held : text
  const run = () => take(readMonths(shown, unit), shown)
  return (
    <div className={styles.own}>
      <label htmlFor={id}>{`Paste how many ${unit[1]} each month had`}</label>
      <textarea
        id={id}
        className={styles.pasted}
        rows={2}
        placeholder="12 40 3 0 55"
        autoComplete="off"
        spellCheck={false}
        aria-invalid={!isOver && read?.kind === 'fault'}
        value={shown}
        onChange={({ target, nativeEvent }) => {
          const isPasted =
            nativeEvent instanceof InputEvent &&
            /^insertFrom(Paste|Drop)/.test(nativeEvent.inputType)
          if (isPasted) take(readMonths(target.value, unit), target.value)
          else setTyped({ text: target.value, read: null, made: null })
        }}
        onBlur={() => text !== null && read === null && run()}
      />
      <Button onClick={() => (isOver || read === null) && run()}>Run on these</Button>
      {read && !isOver && <Said read={read} onChoose={(chosen) => take(chosen, shown)} />}
    </div>
  )
}
