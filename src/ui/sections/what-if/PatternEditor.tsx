import { useState } from 'react'
import { parameters } from '#scenario/parameters.ts'
import { wholeNumberCodec } from '#scenario/values.ts'
import { changeScenario } from '#store/actions.ts'
import { Fieldset } from '#ui/kit/Fieldset.tsx'
import { useExplorer } from '#ui/kit/useExplorer.ts'
import { ofLength, withPercent } from './pattern.ts'
import { OwnMonths } from './OwnMonths.tsx'
import { PatternBars } from './PatternBars.tsx'
import { TextBox } from '#ui/kit/TextBox.tsx'
import { countOf } from '#ui/kit/typedText.ts'
import { ResetButton } from './ValueField.tsx'
import styles from './Pattern.module.css'

const { min, max, maxItems } = parameters.pattern

const percentCodec = wholeNumberCodec({ min, max })
const lengthCodec = wholeNumberCodec({ min: 1, max: maxItems })

/** How much is done in each month: in numbers of one's own, or as shares of the usual. */
export function PatternEditor() {
  const pattern = useExplorer(({ scenario }) => scenario.pattern)
  const [wanted, setChosen] = useState(0)
  const chosen = Math.min(wanted, pattern.length - 1)
  const set = (next: readonly number[]) => changeScenario({ pattern: next })
  return (
    <>
      <OwnMonths />
      <Fieldset
        id="control-pattern"
        legend="Or shares of a usual month"
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
      </Fieldset>
    </>
  )
}
