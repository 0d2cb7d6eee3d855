import { useId, useRef, useState } from 'react'
import { Button } from './Button.tsx'
import { copyText, type Copied } from './copyText.ts'
import words from './words.module.css'
import styles from './Dialog.module.css'

interface CopyFieldProps {
  readonly label: string
  /** What it is for, where the label doesn't say. */
  readonly hint?: string
  readonly text: string
  readonly rows?: number
}

const messages: Readonly<Record<Copied, string>> = {
  copied: 'Copied',
  selected: 'Selected: copy it with your keys',
}

/** A text to take along: read-only, selected as a whole when touched, with a button that copies it. */
export function CopyField({ label, hint, text, rows = 1 }: CopyFieldProps) {
  const id = useId()
  const field = useRef<HTMLTextAreaElement>(null)
  // What was copied, so that a changed text no longer says so.
  const [done, setDone] = useState<{ readonly text: string; readonly how: Copied } | null>(null)
  const copy = async () => {
    if (field.current) setDone({ text, how: await copyText(field.current) })
  }
  return (
    <div className={styles.copy}>
      <label htmlFor={id}>{label}</label>
      <Button look="sharp" aria-label={`Copy: ${label}`} onClick={() => void copy()}>
        Copy
      </Button>
      {hint && <p className={styles.hint}>{hint}</p>}
      <textarea
        ref={field}
        id={id}
        className={styles.field}
        rows={rows}
        value={text}
        readOnly
        spellCheck={false}
        onFocus={(event) => event.currentTarget.select()}
      />
      <span className={words.hidden} role="status">
        {done?.text === text && messages[done.how]}
      </span>
      {done?.text === text && (
        <span className={styles.done} aria-hidden="true">
          {messages[done.how]}
        </span>
      )}
    </div>
  )
}
