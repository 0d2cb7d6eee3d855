import { createContext } from 'react'

/** What can be opened over the page. */
export interface OpenDialog {
  readonly kind: 'share' | 'embed'
  /** The figure that an author starts from; else the one that most is seen of. */
  readonly view?: string | undefined
  /** The button that was pressed. */
  readonly opener: HTMLElement
}

/** Opens a dialog; null where the page has none, as in an embed. */
export const DialogContext = createContext<((dialog: OpenDialog) => void) | null>(null)

/** What is open. */
export const OpenContext = createContext<OpenDialog | null>(null)
