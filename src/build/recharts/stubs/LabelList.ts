import type { ReactNode } from 'react'

/** Words are drawn by our own marks. */
function worded(): never {
  throw new Error('a list of labels')
}

export const CartesianLabelListContextProvider = ({ children }: { children: ReactNode }) => children

export const LabelListFromLabelProp = ({ label }: { label?: unknown }) => (label ? worded() : null)

export { worded as LabelList, worded as PolarLabelListContextProvider }
