import { operationKinds } from '#domain/tariff.ts'
import { controlId, ResetButton, ValueBox, type BoxKey } from './ValueField.tsx'
import words from '#ui/kit/words.module.css'
import styles from './OperationTable.module.css'

const names = { prompt: 'A prompt', edit: 'An edit', variation: 'A variation' } as const

function ValueCell({ name }: { name: BoxKey }) {
  return (
    <td id={controlId(name)}>
      <span className={styles.cell}>
        <ValueBox name={name} />
        <ResetButton name={name} />
      </span>
    </td>
  )
}

/** Credits an operation costs and pictures it returns, kind by kind. */
export function OperationTable() {
  return (
    <table className={styles.table}>
      <thead>
        <tr>
          <th scope="col">
            <span className={words.hidden}>operation</span>
          </th>
          <th scope="col">costs, credits</th>
          <th scope="col">returns, pictures</th>
        </tr>
      </thead>
      <tbody>
        {operationKinds.map((kind) => (
          <tr key={kind}>
            <th scope="row">{names[kind]}</th>
            <ValueCell name={`${kind}cost`} />
            <ValueCell name={`${kind}images`} />
          </tr>
        ))}
      </tbody>
    </table>
  )
}
