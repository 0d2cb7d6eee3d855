import type { ReactNode } from 'react'

/** Words are drawn by our own marks. */
function worded(): never {
  throw new Error('a label')
}

export const CartesianLabelContextProvider = ({ children }: { children: ReactNode }) => children

export const isLabelContentAFunction = () => false

export function CartesianLabelFromLabelProp({ label }: { label?: unknown }) {
  return label ? worded() : null
}

export {
  worded as defaultLabelProps,
  worded as Label,
  worded as PolarLabelContextProvider,
  worded as PolarLabelFromLabelProp,
  worded as usePolarLabelContext,
}
