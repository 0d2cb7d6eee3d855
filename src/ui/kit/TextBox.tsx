import { useId } from 'react'
import type { Codec } from '#scenario/values.ts'
import { Complaint } from './Complaint.tsx'
import { inputModes, type TypedForm } from './typedText.ts'
import { useDraft } from './useDraft.ts'
import styles from './TextBox.module.css'

interface TextBoxProps<T> {
  readonly id?: string
  readonly label: string
  readonly value: T
  readonly codec: Codec<T>
  readonly onChange: (value: T) => void
  readonly form: TypedForm
  /** In characters. */
  readonly width?: number | 'full'
  /** Which edge of the box a complaint begins at. */
  readonly complainFrom?: 'start' | 'end'
}

/** Any value that can be written as a text. */
export function TextBox<T>(props: TextBoxProps<T>) {
  const { label, form, width = 7, complainFrom = 'start' } = props
  const complaintId = useId()
  const { text, complaint, attributes } = useDraft(props)
  return (
    <span className={styles.typed} data-width={width === 'full' ? 'full' : undefined}>
      <input
        id={props.id}
        className={styles.input}
        style={width === 'full' ? { width: '100%' } : { width: `calc(${width}ch + 1.25em)` }}
        type="text"
        inputMode={inputModes[form.kind]}
        autoComplete="off"
        spellCheck={false}
        aria-label={label}
        aria-invalid={complaint !== null}
        aria-describedby={complaint === null ? undefined : complaintId}
        value={text}
        {...attributes}
      />
      {complaint !== null && <Complaint id={complaintId} text={complaint} from={complainFrom} />}
    </span>
  )
}
