import type { ComponentProps, ReactNode } from 'react'
import styles from './Fieldset.module.css'

interface FieldsetProps extends Omit<ComponentProps<'fieldset'>, 'className'> {
  readonly legend: string
  /** What stands in the line of the legend. */
  readonly beside: ReactNode
}

export function Fieldset({ legend, beside, children, ...props }: FieldsetProps) {
  return (
    <fieldset className={styles.fieldset} {...props}>
      <legend>
        <span>{legend}</span>
        {beside}
      </legend>
      {children}
    </fieldset>
  )
}
