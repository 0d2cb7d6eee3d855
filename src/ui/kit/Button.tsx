import type { ComponentProps } from 'react'
import styles from './Button.module.css'
import { keepFocus } from './keepFocus.ts'
import words from './words.module.css'

type ButtonProps<Look extends string = never> = Omit<
  ComponentProps<'button'>,
  'type' | 'className'
> & { readonly look?: Look }

export function Button({ look, ...props }: ButtonProps<'pill' | 'sharp'>) {
  return <button type="button" className={styles.button} data-look={look} {...props} />
}

/** A square for one sign; `bare` shows its edge to a pointer only. */
export function IconButton({ look, ...props }: ButtonProps<'bare'>) {
  return <button type="button" className={styles.icon} data-look={look} {...props} />
}

/** Reads as a word of the line that it stands in; often gone once it is pressed. */
export function TextButton(props: ButtonProps) {
  return <button ref={keepFocus} type="button" className={words.quiet} {...props} />
}
