import { TextButton } from '#ui/kit/Button.tsx'
import { formulaOf } from './formulas.ts'
import { kindWords } from './inputs.ts'
import type { Amount } from './sentence.ts'
import styles from './Explained.module.css'

interface FormulaPanelProps {
  readonly amount: Amount
  readonly onClose: () => void
}

/** The formula with the reader’s numbers in it, and where each of them comes from. */
export function FormulaPanel({ amount, onClose }: FormulaPanelProps) {
  const { title, text, exact, inputs } = formulaOf(amount.meaning)
  return (
    <div className={styles.panel} role="status">
      <p className={styles.title}>{title}</p>
      <p className={styles.expression}>{text === exact ? exact : `${text} = ${exact}`}</p>
      <ul className={styles.inputs}>
        {inputs.map(({ label, value, kind }) => (
          <li key={label}>
            <span>{`${label}: ${value} `}</span>
            <em data-kind={kind}>{`(${kindWords[kind]})`}</em>
          </li>
        ))}
      </ul>
      <TextButton onClick={onClose}>Close</TextButton>
    </div>
  )
}
