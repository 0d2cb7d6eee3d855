import styles from './Select.module.css'

export interface SelectProps<T extends string | number> {
  readonly id?: string | undefined
  readonly value: T
  readonly options: readonly { readonly value: T; readonly label: string }[]
  readonly onChange: (value: T) => void
}

export function Select<T extends string | number>(props: SelectProps<T>) {
  const { id, value: current, options, onChange } = props
  return (
    <select
      id={id}
      className={styles.select}
      autoComplete="off"
      value={current}
      onChange={({ target }) => {
        const chosen = options[target.selectedIndex]
        if (chosen) onChange(chosen.value)
      }}
    >
      {options.map(({ value, label }) => (
        <option key={value} value={value}>
          {label}
        </option>
      ))}
    </select>
  )
}
