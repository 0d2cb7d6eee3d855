import { useId, useMemo, type CSSProperties, type KeyboardEvent } from 'react'
import { wholeNumberCodec } from '#scenario/values.ts'
import { formatCount } from '#ui/kit/format.ts'
import { Complaint } from '#ui/kit/Complaint.tsx'
import { valueAfterKey } from './sliderScale.ts'
import { countOf, inputModes } from '#ui/kit/typedText.ts'
import { useDraft } from '#ui/kit/useDraft.ts'
import styles from './NumberBox.module.css'

interface NumberBoxProps {
  readonly label: string
  /** What one and many of it are called, which may be typed after the number. */
  readonly unit: readonly [string, string]
  readonly value: number
  readonly min: number
  readonly max: number
  readonly onChange: (value: number) => void
  /** In a sentence the box is as wide as its number; on its own it is a box. */
  readonly look: 'box' | 'word'
}

const figureSpace = '\u2007'

/**
 * A whole number to type, or to step by the arrow keys. In a sentence the number stands as text,
 * under the box, for all that reads text: copy, find, print, reader views. Screen readers hear it
 * from the box; that it is hidden from them would make Firefox's reader view leave it out, but for
 * this class.
 */
export function NumberBox({ label, unit, value, min, max, onChange, look }: NumberBoxProps) {
  const id = useId()
  const codec = useMemo(() => wholeNumberCodec({ min, max }), [min, max])
  const { text, complaint, handlers } = useDraft({ value, codec, form: countOf(unit), onChange })
  const isWord = look === 'word'
  const standing = text === String(value) ? formatCount(value) : text || figureSpace
  const press = (event: KeyboardEvent) => {
    handlers.onKeyDown(event)
    if ((event.key !== 'ArrowUp' && event.key !== 'ArrowDown') || event.nativeEvent.isComposing)
      return
    event.preventDefault()
    onChange(valueAfterKey(event.key, value, { min, max }) ?? value)
  }
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
        type="text"
        autoComplete="off"
        spellCheck={false}
        inputMode={inputModes.count}
        aria-label={label}
        aria-invalid={complaint !== null}
        aria-describedby={complaint === null ? undefined : id}
        value={text}
        {...handlers}
        onKeyDown={press}
      />
      {complaint !== null && <Complaint id={id} text={complaint} from={isWord ? 'start' : 'end'} />}
    </span>
  )
}
