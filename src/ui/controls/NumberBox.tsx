import { useId, useMemo, type CSSProperties } from 'react'
import { wholeNumberCodec } from '#scenario/values.ts'
import { formatCount } from '#ui/format.ts'
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

const figureSpace = '\u2007'

/**
 * A whole number to type or to step. In a sentence the number stands as text, under the box, for
 * all that reads text: copy, find, print, reader views. Screen readers hear it from the box; that
 * it is hidden from them would make Firefox's reader view leave it out, but for this class.
 */
export function NumberBox({ label, value, min, max, onChange, look }: NumberBoxProps) {
  const id = useId()
  const codec = useMemo(() => wholeNumberCodec({ min, max }), [min, max])
  const { text, complaint, type, leave, press } = useDraft({ value, codec, onChange })
  const isWord = look === 'word'
  const standing = text === String(value) ? formatCount(value) : text || figureSpace
  return (
    <span
      className={isWord ? styles.word : styles.box}
      style={isWord ? ({ '--digits': standing.length } as CSSProperties) : undefined}
    >
      {isWord && (
        <span
          className={`${styles.text} fallback-image`}
          aria-hidden="true"
          data-refused={complaint !== null}
        >
          {standing}
        </span>
      )}
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
        onChange={({ target }) => type(target.value)}
        onBlur={leave}
        onKeyDown={press}
      />
      {complaint !== null && <Complaint id={id} text={complaint} from={isWord ? 'start' : 'end'} />}
    </span>
  )
}
