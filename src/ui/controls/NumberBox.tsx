import { useId, useMemo } from 'react'
import { wholeNumberCodec } from '#scenario/values.ts'
import { Complaint } from './Complaint.tsx'
import { useDraft } from './useDraft.ts'
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

/** A whole number to type or to step. */
export function NumberBox({ label, value, min, max, onChange, look }: NumberBoxProps) {
  const id = useId()
  const codec = useMemo(() => wholeNumberCodec({ min, max }), [min, max])
  const { text, complaint, type, leave, press } = useDraft({ value, codec, onChange })
  const isWord = look === 'word'
  return (
    <span className={isWord ? styles.word : styles.box}>
      <input
        type="number"
        autoComplete="off"
        inputMode="numeric"
        aria-label={label}
        aria-invalid={complaint !== null}
        aria-describedby={complaint === null ? undefined : id}
        min={min}
        max={max}
        step={1}
        value={text}
        style={isWord ? { width: `calc(${Math.max(text.length, 1)}ch + 0.5em)` } : undefined}
        onChange={({ target }) => type(target.value)}
        onBlur={leave}
        onKeyDown={press}
      />
      {complaint !== null && <Complaint id={id} text={complaint} from={isWord ? 'start' : 'end'} />}
    </span>
  )
}
