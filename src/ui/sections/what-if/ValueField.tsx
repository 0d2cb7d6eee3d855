import { useId } from 'react'
import { parameters, type ParameterKey } from '#scenario/parameters.ts'
import { defaultScenario, sameValue, type Scenario } from '#scenario/Scenario.ts'
import { codecs, type Codec } from '#scenario/values.ts'
import { changeScenario, resetKey } from '#store/actions.ts'
import { IconButton } from '#ui/kit/Button.tsx'
import { useExplorer } from '#ui/kit/useExplorer.ts'
import { TextBox } from '#ui/kit/TextBox.tsx'
import { countOf, dollars } from '#ui/kit/typedText.ts'
import styles from './Field.module.css'

/** The keys whose value is typed into one box. */
export type BoxKey =
  | 'free'
  | 'freelife'
  | 'bonus'
  | 'fee'
  | 'paidlife'
  | `${'prompt' | 'edit' | 'variation'}${'cost' | 'images'}`

/** An embed's switch for the bonus has the other id. */
export const controlId = (key: ParameterKey) =>
  key === 'bonus' ? `what-if-${key}` : `control-${key}`

export function ResetButton({ name }: { name: ParameterKey }) {
  const changed = useExplorer(({ scenario }) => !sameValue(scenario[name], defaultScenario[name]))
  if (!changed) return null
  const initial = codecs[name] as Codec<Scenario[ParameterKey]>
  return (
    <IconButton
      look="bare"
      title={`Back to ${initial.say(defaultScenario[name])}`}
      aria-label={`Reset “${parameters[name].label}”`}
      onClick={({ currentTarget }) => {
        resetKey(name)
        // The button goes; from the setting the keyboard goes on.
        const field = currentTarget.closest(`#${controlId(name)}`)
        field?.querySelector<HTMLElement>('input, button')?.focus()
      }}
    >
      ↺
    </IconButton>
  )
}

/** The box of one key, without words around it. */
export function ValueBox({ name, id }: { name: BoxKey; id?: string }) {
  const value = useExplorer(({ scenario }) => scenario[name])
  return (
    <TextBox
      {...(id === undefined ? {} : { id })}
      label={parameters[name].label}
      value={value}
      codec={codecs[name] as Codec<Scenario[BoxKey]>}
      form={name === 'fee' ? dollars : countOf(parameters[name].unit)}
      onChange={(next) => changeScenario({ [name]: next })}
      complainFrom="end"
    />
  )
}

const signs: Readonly<Partial<Record<BoxKey, { before?: string; after?: string }>>> = {
  fee: { before: '$' },
}

function NeverBox({ name }: { name: 'freelife' | 'paidlife' }) {
  const never = useExplorer(({ scenario }) => scenario[name] === 'never')
  return (
    <label className={styles.never}>
      <input
        type="checkbox"
        autoComplete="off"
        checked={never}
        aria-label={`${name === 'freelife' ? 'Free' : 'Paid'} credits never expire`}
        onChange={({ target }) =>
          changeScenario({ [name]: target.checked ? 'never' : defaultScenario[name] })
        }
      />
      <span>{name === 'freelife' ? 'rolls over' : 'never ends'}</span>
    </label>
  )
}

/** A key with its label, box, unit and reset. */
export function ValueField({ name }: { name: BoxKey }) {
  const id = useId()
  const { label, unit } = parameters[name]
  const value = useExplorer(({ scenario }) => scenario[name])
  const { before, after } = signs[name] ?? { after: unit[value === 1 ? 0 : 1] }
  return (
    <div className={styles.field} id={controlId(name)}>
      <label htmlFor={id}>{label}</label>
      <ResetButton name={name} />
      <span className={styles.box}>
        {before && <span className={styles.sign}>{before}</span>}
        <ValueBox name={name} id={id} />
        <span className={styles.unit}>{value === 'never' ? '' : after}</span>
      </span>
      {(name === 'freelife' || name === 'paidlife') && <NeverBox name={name} />}
    </div>
  )
}
