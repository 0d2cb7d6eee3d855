import { useState, type KeyboardEvent } from 'react'
import type { Codec } from '#scenario/values.ts'
import { settle } from '#store/actions.ts'

interface Drafting<T> {
  readonly value: T
  readonly codec: Codec<T>
  readonly onChange: (value: T) => void
}

export interface Draft {
  /** What stands in the box: what is being typed, or the value. */
  readonly text: string
  /** What cannot be taken, in words, while the value that stood then still stands. */
  readonly complaint: string | null
  readonly type: (text: string) => void
  readonly leave: () => void
  readonly press: (event: KeyboardEvent) => void
}

/** On the way to something valid: nothing yet, "4.", "300,", "nev". */
const unfinished = /^$|[.,]$|^n(?:ev?|eve)?$/

/** A box to type in: each valid text is taken at once, what is none leaves the last value standing. */
export function useDraft<T>({ value, codec, onChange }: Drafting<T>): Draft {
  const [draft, setDraft] = useState<string | null>(null)
  const [refused, setRefused] = useState<{ text: string; standing: T } | null>(null)
  const leave = () => {
    if (draft !== null && codec.read(draft.trim()).kind !== 'value')
      setRefused({ text: draft, standing: value })
    setDraft(null)
    settle()
  }
  const isStanding = refused !== null && codec.write(refused.standing) === codec.write(value)
  return {
    text: draft ?? codec.write(value),
    // Once the value has moved on, by a preset or undo, what was said of the old one is over.
    complaint: isStanding ? refusal(refused.text, codec, value) : null,
    type: (text) => {
      setDraft(text)
      const reading = codec.read(text.trim())
      const isWrong = reading.kind !== 'value' && !unfinished.test(text.trim())
      setRefused(isWrong ? { text, standing: value } : null)
      if (reading.kind === 'value') onChange(reading.value)
    },
    leave,
    press: ({ key }) => {
      if (key === 'Enter') leave()
    },
  }
}

/** "“1e9” is not a whole number from 0 to 10,000, so 40 stays." */
function refusal<T>(text: string, { accepts, say }: Codec<T>, standing: T): string {
  const said = text.trim()
  return said === ''
    ? `Nothing typed, so ${say(standing)} stays. It takes ${accepts}.`
    : `“${said.slice(0, 24)}” is not ${accepts}, so ${say(standing)} stays.`
}
