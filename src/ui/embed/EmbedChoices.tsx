import { useId } from 'react'
import { wholeNumberCodec } from '#scenario/values.ts'
import { TextBox } from '#ui/kit/TextBox.tsx'
import { countOf } from '#ui/kit/typedText.ts'
import { widthBounds, type EmbedChoice } from './embedChoice.ts'
import { embedViews } from './views.ts'
import styles from './EmbedDialog.module.css'

interface EmbedChoicesProps {
  readonly choice: EmbedChoice
  readonly onChange: (choice: EmbedChoice) => void
}

const themes = [
  { theme: 'auto', label: 'automatic' },
  { theme: 'light', label: 'light' },
  { theme: 'dark', label: 'dark' },
] as const

interface SelectProps {
  readonly label: string
  readonly value: string
  readonly options: readonly { readonly value: string; readonly label: string }[]
  readonly onChange: (value: string) => void
}

export function Select({ label, value, options, onChange }: SelectProps) {
  const id = useId()
  return (
    <div className={styles.choice}>
      <label htmlFor={id}>{label}</label>
      <select id={id} value={value} onChange={(event) => onChange(event.target.value)}>
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.label}
          </option>
        ))}
      </select>
    </div>
  )
}

const widthCodec = wholeNumberCodec(widthBounds)
const pixels = countOf(['px', 'pixels'])

function Width({ choice, onChange }: EmbedChoicesProps) {
  const id = useId()
  return (
    <div className={styles.choice}>
      <label htmlFor={id}>At most wide, pixels</label>
      <TextBox
        id={id}
        label="At most wide, pixels"
        width="full"
        value={choice.width}
        codec={widthCodec}
        form={pixels}
        onChange={(width) => onChange({ ...choice, width })}
      />
    </div>
  )
}

/** What an author can choose about an embed; what it shows is set on the page. */
export function EmbedChoices({ choice, onChange }: EmbedChoicesProps) {
  return (
    <div className={styles.choices}>
      <Select
        label="Show"
        value={choice.view}
        options={embedViews.map(({ slug, title }) => ({ value: slug, label: title }))}
        onChange={(view) => onChange({ ...choice, view })}
      />
      <Select
        label="Theme"
        value={choice.theme}
        options={themes.map(({ theme, label }) => ({ value: theme, label }))}
        onChange={(value) => {
          const found = themes.find(({ theme }) => theme === value)
          if (found) onChange({ ...choice, theme: found.theme })
        }}
      />
      <Width choice={choice} onChange={onChange} />
      <Select
        label="Scenario"
        value={choice.frozen ? 'frozen' : 'living'}
        options={[
          { value: 'living', label: 'living' },
          { value: 'frozen', label: 'frozen' },
        ]}
        onChange={(value) => onChange({ ...choice, frozen: value === 'frozen' })}
      />
      <p className={styles.explained}>
        {choice.frozen
          ? 'Frozen: every setting is written out and stays as it is now.'
          : 'Living: it holds what you changed; the rest is as the explorer has it.'}
      </p>
    </div>
  )
}
