import {
  useEffect,
  useState,
  type ChangeEvent,
  type CompositionEvent,
  type KeyboardEvent,
} from 'react'
import type { Codec } from '#scenario/values.ts'
import { settle } from '#store/actions.ts'
import { isUnfinished, readTyped, type TypedForm } from './typedText.ts'

interface Drafting<T> {
  readonly value: T
  readonly codec: Codec<T>
  readonly form: TypedForm
  readonly onChange: (value: T) => void
}

interface Typing<T> {
  readonly text: string
  /** What stood before the first key. */
  readonly before: T
  /** What was last made of the text. */
  readonly taken: T
}

export interface Draft {
  /** What stands in the box: what is being typed, or the value. */
  readonly text: string
  /** What cannot be taken, in words, while the value that stood then still stands. */
  readonly complaint: string | null
  /** Of the box. */
  readonly attributes: {
    readonly 'data-typing': boolean
    readonly onChange: (event: ChangeEvent<HTMLInputElement>) => void
    readonly onCompositionEnd: (event: CompositionEvent<HTMLInputElement>) => void
    readonly onBlur: () => void
    readonly onKeyDown: (event: KeyboardEvent) => void
  }
}

/** Once anything is pressed but a key that leads from control to control; returns its own undo. */
function onNextPress(end: () => void): () => void {
  const listening = new AbortController()
  const press = (event: Event) => {
    if (!('key' in event && (event.key === 'Tab' || event.key === 'Shift'))) end()
  }
  for (const type of ['pointerdown', 'keydown'])
    window.addEventListener(type, press, { capture: true, signal: listening.signal })
  return () => listening.abort()
}

/**
 * A box to type in: each valid text is taken at once; one that is refused brings back what stood
 * before the first key, and not what its beginning happened to say.
 */
export function useDraft<T>({ value, codec, form, onChange }: Drafting<T>): Draft {
  const [draft, setDraft] = useState<Typing<T> | null>(null)
  const [refused, setRefused] = useState<{ text: string; standing: T } | null>(null)
  const same = (one: T, other: T) => codec.write(one) === codec.write(other)
  // Once the value is moved from elsewhere, the typing is over.
  const typing = draft !== null && same(draft.taken, value) ? draft : null
  const type = (text: string, isComposing: boolean) => {
    const reading = readTyped(text, codec, form)
    const before = typing?.before ?? value
    const isRefused = reading.kind !== 'value' && !isComposing && !isUnfinished(text)
    const taken = reading.kind === 'value' ? reading.value : isRefused ? before : value
    setDraft({ text, before, taken })
    setRefused(isRefused ? { text, standing: before } : null)
    onChange(taken)
  }
  const leave = () => {
    if (typing !== null && readTyped(typing.text, codec, form).kind !== 'value') {
      setRefused({ text: typing.text, standing: typing.before })
      onChange(typing.before)
    }
    setDraft(null)
    settle()
  }
  const isStanding = refused !== null && same(refused.standing, value)
  // A reader who has left the box and goes on has read it.
  const isLeft = isStanding && typing === null
  useEffect(() => (isLeft ? onNextPress(() => setRefused(null)) : undefined), [isLeft])
  return {
    text: typing?.text ?? codec.write(value),
    // Once the value has moved on, by a preset or undo, what was said of the old one is over.
    complaint: isStanding ? refusal(refused.text, codec, value) : null,
    attributes: {
      'data-typing': typing !== null,
      onChange: ({ target, nativeEvent }) =>
        type(target.value, nativeEvent instanceof InputEvent && nativeEvent.isComposing),
      onCompositionEnd: ({ currentTarget }) => type(currentTarget.value, false),
      onBlur: leave,
      onKeyDown: ({ key, nativeEvent }) => {
        if (key === 'Enter' && !nativeEvent.isComposing) leave()
      },
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
