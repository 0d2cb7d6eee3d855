import { useId, useState } from 'react'
import { parameters, type ParameterKey } from '#scenario/parameters.ts'
import { codecs } from '#scenario/values.ts'
import { TextBox } from '#ui/kit/TextBox.tsx'
import { countOf } from '#ui/kit/typedText.ts'
import { CopyField } from '#ui/kit/CopyField.tsx'
import { formatQuantity } from '#ui/kit/format.ts'
import { LabelledSelect } from './EmbedChoices.tsx'
import { steeringSnippets, type Embed } from './snippets.ts'
import styles from './EmbedDialog.module.css'

/** What a word in a text most likely speaks of. */
const keys = ['prompts', 'edits', 'variations', 'kept', 'months', 'hits', 'free', 'bonus'] as const
type Key = (typeof keys)[number] & ParameterKey

interface WordProps {
  readonly name: Key
  readonly value: number
  readonly onChange: (value: number) => void
}

function Value({ name, value, onChange }: WordProps) {
  const id = useId()
  return (
    <div className={styles.choice}>
      <label htmlFor={id}>to</label>
      <TextBox
        id={id}
        label="to"
        width="full"
        value={value}
        codec={codecs[name]}
        form={countOf(parameters[name].unit)}
        onChange={onChange}
      />
    </div>
  )
}

/** A link for a word of the author's text: a click on it moves the frame, and loads nothing. */
export function WordLink({ embed }: { embed: Embed }) {
  const [key, setKey] = useState<Key>('prompts')
  const [value, setValue] = useState(20)
  // Posts on one page may show the same chart, and a word is to move that of its own.
  const [frameName] = useState(() => `dalle-${Math.random().toString(36).slice(2, 8)}`)
  const { frame, word } = steeringSnippets(embed, {
    text: formatQuantity(value, parameters[key].unit),
    query: `${key}=${value}`,
    frameName,
  })
  const choose = (chosen: Key) => {
    setKey(chosen)
    setValue(Math.min(Math.max(value, parameters[chosen].min), parameters[chosen].max))
  }
  return (
    <>
      <p>
        A click on such a word moves the frame to its number, without a script, and Back undoes it.
      </p>
      <div className={styles.choices}>
        <LabelledSelect
          label="The word sets"
          value={key}
          options={keys.map((each) => ({ value: each, label: parameters[each].label }))}
          onChange={choose}
        />
        <Value key={key} name={key} value={value} onChange={setValue} />
      </div>
      <CopyField label="The word" text={word} rows={2} />
      <CopyField label="Its frame, once on the page" text={frame} rows={4} />
    </>
  )
}
