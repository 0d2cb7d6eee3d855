import styles from './Select.module.css'

export interface SelectProps<T extends string | number> {
  readonly id?: string | undefined
  /** Where no words around it say what it is. */
  readonly label?: string
  readonly value: T
  readonly options: readonly { readonly value: T; readonly label: string }[]
  readonly onChange: (value: T) => void
}

export function Select<T extends string | number>(props: SelectProps<T>) {
  const { id, label, value: current, options, onChange } = props
  return (
    <select
      id={id}
      aria-label={label}
      className={styles.select}
      autoComplete="off"
      value={current}
      onChange={({ target }) => {
        const chosen = options[target.selectedIndex]
        if (chosen) onChange(chosen.value)
      }}
    >
      {options.map(({ value, label: words }) => (
        <option key={value} value={value}>
          {words}
        </option>
      ))}
    </select>
  )
}
