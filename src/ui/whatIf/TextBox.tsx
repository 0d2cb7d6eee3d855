import { useId, useState, type KeyboardEvent } from 'react'
import type { Codec } from '#scenario/values.ts'
import { settle } from '#store/actions.ts'
import styles from './Field.module.css'

interface TextBoxProps<T> {
  readonly id?: string
  readonly label: string
  readonly value: T
  readonly codec: Codec<T>
  readonly onChange: (value: T) => void
  readonly inputMode?: 'numeric' | 'decimal' | 'text'
  /** In characters. */
  readonly width?: number | 'full'
}

/** On the way to something valid: nothing yet, "4.", "300,", "nev". */
const unfinished = /^$|[.,]$|^n(?:ev?|eve)?$/

/** What cannot be taken leaves the last valid value standing, and the box says so. */
export function TextBox<T>(props: TextBoxProps<T>) {
  const { label, value, codec, onChange, inputMode = 'numeric', width = 6 } = props
  const complaintId = useId()
  const [draft, setDraft] = useState<string | null>(null)
  const [refused, setRefused] = useState<{ text: string; standing: T } | null>(null)

  const refuse = (text: string) => setRefused({ text, standing: value })
  const type = (text: string) => {
    setDraft(text)
    setRefused(null)
    const reading = codec.read(text.trim())
    if (reading.kind === 'value') onChange(reading.value)
    else if (!unfinished.test(text.trim())) refuse(text)
  }
  const leave = () => {
    if (draft !== null && codec.read(draft.trim()).kind !== 'value') refuse(draft)
    setDraft(null)
    settle()
  }
  const press = (event: KeyboardEvent) => {
    if (event.key === 'Enter') leave()
  }

  // Once the value has moved on, by a preset or undo, what was said of the old one is over.
  const complaint = refused && codec.write(refused.standing) === codec.write(value) ? refused : null
  return (
    <span className={styles.typed} data-width={width === 'full' ? 'full' : undefined}>
      <input
        id={props.id}
        className={styles.input}
        style={width === 'full' ? { width: '100%' } : { width: `calc(${width}ch + 1.25em)` }}
        type="text"
        inputMode={inputMode}
        autoComplete="off"
        spellCheck={false}
        aria-label={label}
        aria-invalid={complaint !== null}
        aria-describedby={complaint ? complaintId : undefined}
        value={draft ?? codec.write(value)}
        onChange={({ target }) => type(target.value)}
        onBlur={leave}
        onKeyDown={press}
      />
      {complaint && (
        <span id={complaintId} role="alert" className={styles.complaint}>
          {refusal(complaint.text, codec, value)}
        </span>
      )}
    </span>
  )
}

/** "“1e9” is not a whole number from 0 to 10,000, so 15 stays." */
function refusal<T>(text: string, { accepts, say }: Codec<T>, standing: T): string {
  const said = text.trim()
  return said === ''
    ? `Nothing typed, so ${say(standing)} stays. It takes ${accepts}.`
    : `“${said.slice(0, 24)}” is not ${accepts}, so ${say(standing)} stays.`
}
