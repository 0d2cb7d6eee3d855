import { useId, useState, type ChangeEvent, type KeyboardEvent } from 'react'
import { settle } from '#store/actions.ts'
import { readWholeNumber, refusal } from './wholeNumber.ts'
import styles from './NumberBox.module.css'

interface NumberBoxProps {
  readonly label: string
  readonly value: number
  readonly min: number
  readonly max: number
  readonly onChange: (value: number) => void
  /** In a sentence the box is as wide as its number; on its own it is a box. */
  readonly look: 'box' | 'word'
}

/** A whole number to type. What can't be read leaves the last valid value standing, and says so. */
export function NumberBox({ label, value, min, max, onChange, look }: NumberBoxProps) {
  const id = useId()
  const [draft, setDraft] = useState<string | null>(null)
  const [refused, setRefused] = useState<{ text: string; standing: number } | null>(null)
  const shown = draft ?? String(value)

  const type = ({ target }: ChangeEvent<HTMLInputElement>) => {
    const text = target.value
    const read = readWholeNumber(text, { min, max })
    setDraft(text)
    setRefused(read === null && text !== '' ? { text, standing: value } : null)
    if (read !== null) onChange(read)
  }
  const leave = () => {
    if (draft !== null && readWholeNumber(draft, { min, max }) === null)
      setRefused({ text: draft, standing: value })
    setDraft(null)
    settle()
  }
  const press = (event: KeyboardEvent) => {
    if (event.key === 'Enter') leave()
  }

  // Once the value has moved on, by a preset or undo, what was said of the old one is over.
  const complaint = refused?.standing === value ? refusal(refused.text, { min, max }, value) : null
  return (
    <span className={look === 'word' ? styles.word : styles.box}>
      <input
        type="number"
        inputMode="numeric"
        aria-label={label}
        aria-invalid={complaint !== null}
        aria-describedby={complaint === null ? undefined : id}
        min={min}
        max={max}
        step={1}
        value={shown}
        style={
          look === 'word' ? { width: `calc(${Math.max(shown.length, 1)}ch + 0.5em)` } : undefined
        }
        onChange={type}
        onBlur={leave}
        onKeyDown={press}
      />
      {complaint !== null && (
        <span id={id} role="alert" className={styles.complaint}>
          {complaint}
        </span>
      )}
    </span>
  )
}
