import { memo } from 'react'
import { parameters } from '#scenario/parameters.ts'
import { defaultScenario } from '#scenario/Scenario.ts'
import { changeScenario, resetKey } from '#store/actions.ts'
import { explorerStore } from '#store/explorerStore.ts'
import { IconButton } from '#ui/kit/Button.tsx'
import { useExplorer } from '#ui/kit/useExplorer.ts'
import { NumberBox } from './NumberBox.tsx'
import { labelIn } from './labelIn.ts'
import { Range } from './Range.tsx'
import { scales, type SliderKey } from './sliderScales.ts'
import styles from './Slider.module.css'

interface StepProps {
  readonly name: SliderKey
  readonly by: 1 | -1
  readonly isEnd: boolean
}

/** A step of one; it renders only at the end of the scale, where it stays in reach of the keyboard. */
const Step = memo(function Step({ name, by, isEnd }: StepProps) {
  const step = () => changeScenario({ [name]: explorerStore.getState().scenario[name] + by })
  return (
    <IconButton
      aria-label={`One ${parameters[name].unit[0]} ${by > 0 ? 'more' : 'fewer'}`}
      aria-disabled={isEnd}
      onClick={() => {
        if (!isEnd) step()
      }}
    >
      {by > 0 ? '+' : '−'}
    </IconButton>
  )
})

/** The setting's name and its number, to type or to step. */
export function SliderHead({ name }: { name: SliderKey }) {
  const { unit, min, max } = parameters[name]
  const value = useExplorer(({ scenario }) => scenario[name])
  const label = useExplorer(({ scenario }) => labelIn(scenario, name))
  const change = (next: number) => changeScenario({ [name]: next })
  return (
    <div className={styles.head}>
      <span className={styles.label} aria-hidden="true">
        {label}
      </span>
      {value !== defaultScenario[name] && (
        <IconButton
          look="bare"
          title={`Back to ${defaultScenario[name]}`}
          aria-label={`Reset ${unit[1]} to ${defaultScenario[name]}`}
          onClick={({ currentTarget }) => {
            resetKey(name)
            // The button goes; from the slider the keyboard goes on.
            currentTarget
              .closest('main')
              ?.querySelector<HTMLElement>(`[type=range][data-key=${name}]`)
              ?.focus()
          }}
        >
          ↺
        </IconButton>
      )}
      <Step name={name} by={-1} isEnd={value <= min} />
      <NumberBox
        {...{ label, unit, value, min, max }}
        setting={name}
        look="box"
        onChange={change}
      />
      <Step name={name} by={1} isEnd={value >= max} />
    </div>
  )
}

export function Slider({ name }: { name: SliderKey }) {
  return (
    <div className={styles.slider} id={`control-${name}`}>
      <SliderHead name={name} />
      <div className={styles.track}>
        <Range name={name} scale={scales[name]} className={styles.range} />
      </div>
    </div>
  )
}
