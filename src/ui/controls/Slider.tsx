import { parameters } from '#scenario/parameters.ts'
import { defaultScenario } from '#scenario/Scenario.ts'
import { changeScenario, resetKey } from '#store/actions.ts'
import { IconButton } from '#ui/kit/Button.tsx'
import { useAtOnce } from '#ui/kit/useExplorer.ts'
import { NumberBox } from './NumberBox.tsx'
import { labelIn } from './labelIn.ts'
import { Range } from './Range.tsx'
import { scales, type SliderKey } from './sliderScales.ts'
import styles from './Slider.module.css'

/** The setting's name and its number, to type or to step. */
export function SliderHead({ name }: { name: SliderKey }) {
  const { unit, min, max } = parameters[name]
  const value = useAtOnce((state) => state.scenario[name])
  const label = useAtOnce(({ scenario }) => labelIn(scenario, name))
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
      <IconButton
        aria-label={`One ${unit[0]} fewer`}
        // Stays in reach of the keyboard at the end of the scale.
        aria-disabled={value <= min}
        onClick={() => value > min && change(value - 1)}
      >
        −
      </IconButton>
      <NumberBox {...{ label, unit, value, min, max }} look="box" onChange={change} />
      <IconButton
        aria-label={`One ${unit[0]} more`}
        aria-disabled={value >= max}
        onClick={() => value < max && change(value + 1)}
      >
        +
      </IconButton>
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
