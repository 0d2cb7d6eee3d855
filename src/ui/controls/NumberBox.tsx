import { useId, useMemo, useRef, type CSSProperties, type KeyboardEvent } from 'react'
import { wholeNumberCodec, type Codec } from '#scenario/values.ts'
import { formatCount } from '#ui/kit/format.ts'
import { Complaint } from '#ui/kit/Complaint.tsx'
import { valueAfterKey } from './sliderScale.ts'
import { countOf, inputModes, type TypedForm } from '#ui/kit/typedText.ts'
import { useDraft } from '#ui/kit/useDraft.ts'
import type { SliderKey } from './sliderScales.ts'
import { useMovedNumber } from './useMovedNumber.ts'
import styles from './NumberBox.module.css'

interface Amount {
  readonly codec: Codec<number>
  readonly form: TypedForm
  /** By what the arrow keys move it. */
  readonly step: number
}

interface NumberBoxProps {
  readonly label: string
  /** What one and many of it are called, which may be typed after the number. */
  readonly unit: readonly [string, string]
  /** Where it is no whole number. */
  readonly amount?: Amount
  readonly value: number
  /** The setting that it is, where a slider moves it, too. */
  readonly setting?: SliderKey | undefined
  readonly min: number
  readonly max: number
  readonly onChange: (value: number) => void
  /** In a sentence the box is as wide as its number; on its own it is a box. */
  readonly look: 'box' | 'word'
}

const figureSpace = '\u2007'

/**
 * A number to type, or to step by the arrow keys. It stands as text, under the box, for all that reads
 * text: copy, find, print, reader views; and to write a text is less than to write a box. Screen
 * readers hear it from the box; that it is hidden from them would make Firefox's reader view leave it
 * out, but for this class.
 */
export function NumberBox(props: NumberBoxProps) {
  const { label, unit, amount, value, setting, min, max, onChange, look } = props
  const id = useId()
  const whole = useMemo(
    () => ({ codec: wholeNumberCodec({ min, max }), form: countOf(unit), step: 1 }),
    [min, max, unit],
  )
  const { codec, form, step } = amount ?? whole
  const isWord = look === 'word'
  const { text, complaint, attributes } = useDraft({ value, codec, form, onChange })
  const standing = text === String(value) ? formatCount(value) : text || figureSpace
  const place = useRef<HTMLSpanElement>(null)
  useMovedNumber(place, setting)
  const press = (event: KeyboardEvent) => {
    attributes.onKeyDown(event)
    if ((event.key !== 'ArrowUp' && event.key !== 'ArrowDown') || event.nativeEvent.isComposing)
      return
    event.preventDefault()
    onChange(valueAfterKey(event.key, value, { min, max, step }) ?? value)
  }
  return (
    <span
      ref={place}
      className={isWord ? styles.word : styles.box}
      style={{ '--digits': standing.length } as CSSProperties}
    >
      <span
        className={`${styles.text} fallback-image`}
        aria-hidden="true"
        data-refused={complaint !== null}
      >
        {standing}
      </span>
      <input
        type="text"
        autoComplete="off"
        spellCheck={false}
        inputMode={inputModes[form.kind]}
        aria-label={label}
        aria-invalid={complaint !== null}
        aria-describedby={complaint === null ? undefined : id}
        value={text}
        {...attributes}
        onKeyDown={press}
      />
      {complaint !== null && <Complaint id={id} text={complaint} from={isWord ? 'start' : 'end'} />}
    </span>
  )
}
