import { useId } from 'react'
import { wholeNumberCodec } from '#scenario/values.ts'
import { Select, type SelectProps } from '#ui/kit/Select.tsx'
import { TextBox } from '#ui/kit/TextBox.tsx'
import { countOf } from '#ui/kit/typedText.ts'
import { widthBounds, type EmbedChoice } from './embedChoice.ts'
import { embedViews, explorerView, viewOf, type EmbedView } from './views.ts'
import styles from './EmbedDialog.module.css'

interface ChoiceProps {
  readonly choice: EmbedChoice
  readonly onChange: (choice: EmbedChoice) => void
}

interface EmbedChoicesProps extends ChoiceProps {
  /** The view that the dialog was opened at. */
  readonly first: string
}

const themes = [
  { value: 'auto', label: 'automatic' },
  { value: 'light', label: 'light' },
  { value: 'dark', label: 'dark' },
] as const

interface LabelledSelectProps<T extends string | number> extends SelectProps<T> {
  readonly label: string
}

export function LabelledSelect<T extends string | number>(props: LabelledSelectProps<T>) {
  const id = useId()
  return (
    <div className={styles.choice}>
      <label htmlFor={id}>{props.label}</label>
      <Select {...props} id={id} />
    </div>
  )
}

const widthCodec = wholeNumberCodec(widthBounds)
const pixels = countOf(['px', 'pixels'])

function Width({ choice, onChange }: ChoiceProps) {
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

/** The view of the moment before the others; the whole explorer comes last. */
function viewsFrom(first: string): readonly EmbedView[] {
  const { slug } = viewOf(first)
  const isFirst = (view: EmbedView) => view.slug === slug && view !== explorerView
  return [...embedViews.filter(isFirst), ...embedViews.filter((view) => !isFirst(view))]
}

function ControlsChoice({ choice, onChange }: ChoiceProps) {
  return (
    <label className={styles.check}>
      <input
        type="checkbox"
        checked={choice.controls}
        onChange={({ target }) => onChange({ ...choice, controls: target.checked })}
      />
      With its controls
    </label>
  )
}

/** What an author can choose about an embed; what it shows is set on the page. */
export function EmbedChoices({ first, choice, onChange }: EmbedChoicesProps) {
  return (
    <div className={styles.choices}>
      <LabelledSelect
        label="Show"
        value={choice.view}
        options={viewsFrom(first).map(({ slug, title }) => ({ value: slug, label: title }))}
        onChange={(view) => onChange({ ...choice, view })}
      />
      <LabelledSelect
        label="Theme"
        value={choice.theme}
        options={themes}
        onChange={(theme) => onChange({ ...choice, theme })}
      />
      <Width choice={choice} onChange={onChange} />
      <LabelledSelect
        label="Scenario"
        value={choice.frozen ? 'frozen' : 'living'}
        options={[
          { value: 'living', label: 'living' },
          { value: 'frozen', label: 'frozen' },
        ]}
        onChange={(value) => onChange({ ...choice, frozen: value === 'frozen' })}
      />
      {choice.view !== explorerView.slug && <ControlsChoice choice={choice} onChange={onChange} />}
      <p className={styles.explained}>
        {choice.frozen
          ? 'Frozen: every setting is written out and stays as it is now.'
          : 'Living: it holds what you changed; the rest is as the explorer has it.'}
      </p>
    </div>
  )
}
