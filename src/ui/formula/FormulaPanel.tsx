import type { Outcome } from '#scenario/outcome.ts'
import words from '#ui/styles/words.module.css'
import { formulaOf } from './formulas.ts'
import { kindWords } from './inputs.ts'
import type { Explainable } from './moneyFigures.ts'
import styles from './Formulas.module.css'

interface FormulaPanelProps {
  readonly figure: Explainable
  readonly outcome: Outcome
  readonly onClose: () => void
}

/** The formula with the reader’s numbers in it, and where each of them comes from. */
export function FormulaPanel({ figure, outcome, onClose }: FormulaPanelProps) {
  const formula = typeof figure === 'string' ? formulaOf(figure, outcome) : figure
  const { title, expression, exact, inputs } = formula
  return (
    <div className={styles.panel} role="status">
      <p className={styles.title}>{title}</p>
      <p className={styles.expression}>
        {expression === exact ? exact : `${expression} = ${exact}`}
      </p>
      <ul className={styles.inputs}>
        {inputs.map(({ label, value, kind }) => (
          <li key={label}>
            {label}: {value} <em data-kind={kind}>({kindWords[kind]})</em>
          </li>
        ))}
      </ul>
      <button type="button" className={words.quiet} onClick={onClose}>
        Close
      </button>
    </div>
  )
}
