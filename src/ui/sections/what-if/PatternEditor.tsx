import { useState } from 'react'
import { parameters } from '#scenario/parameters.ts'
import { codecs, wholeNumberCodec } from '#scenario/values.ts'
import { changeScenario } from '#store/actions.ts'
import { Fieldset } from '#ui/kit/Fieldset.tsx'
import { useExplorer } from '#ui/kit/useExplorer.ts'
import { ofLength, withPercent } from './pattern.ts'
import { PatternBars } from './PatternBars.tsx'
import { TextBox } from '#ui/kit/TextBox.tsx'
import { countOf, percents } from '#ui/kit/typedText.ts'
import { ResetButton } from './ValueField.tsx'
import styles from './Pattern.module.css'

const { min, max, maxItems } = parameters.pattern

const percentCodec = wholeNumberCodec({ min, max })
const lengthCodec = wholeNumberCodec({ min: 1, max: maxItems })

/** How much of the usual is done in each month: as bars, as numbers, or as one line of text. */
export function PatternEditor() {
  const pattern = useExplorer(({ scenario }) => scenario.pattern)
  const [wanted, setChosen] = useState(0)
  const chosen = Math.min(wanted, pattern.length - 1)
  const set = (next: readonly number[]) => changeScenario({ pattern: next })
  return (
    <Fieldset
      id="control-pattern"
      legend="Share of your usual month"
      beside={<ResetButton name="pattern" />}
    >
      <PatternBars chosen={chosen} onChoose={setChosen} />
      <div className={styles.boxes}>
        <span className={styles.box}>
          <span>{`Month ${chosen + 1}:`}</span>
          <TextBox
            label={`Percent in month ${chosen + 1}`}
            value={pattern[chosen] ?? 100}
            codec={percentCodec}
            form={countOf(parameters.pattern.unit)}
            width={4}
            onChange={(percent) => set(withPercent(pattern, chosen, percent))}
          />
          %
        </span>
        <span className={styles.box}>
          Repeats after
          <TextBox
            label="Length of the pattern"
            value={pattern.length}
            codec={lengthCodec}
            form={countOf(parameters.months.unit)}
            width={2}
            onChange={(length) => set(ofLength(pattern, length))}
          />
          <span>{pattern.length === 1 ? 'month' : 'months'}</span>
        </span>
      </div>
      <div className={styles.line}>
        or as a list of percentages
        <TextBox
          label="The pattern as a list of percentages"
          value={pattern}
          codec={codecs.pattern}
          form={percents}
          width="full"
          onChange={set}
        />
      </div>
    </Fieldset>
  )
}
