import { createContext } from 'react'

/** What can be opened over the page; `view` is the chart that an author starts from. */
export type OpenDialog = (
  | { readonly kind: 'share' }
  | { readonly kind: 'embed'; readonly view: string }
) & {
  /** The button that was pressed. */
  readonly opener: HTMLElement
}

/** Opens a dialog; null where the page has none, as in an embed. */
export const DialogContext = createContext<((dialog: OpenDialog) => void) | null>(null)

/** The button that opened what is open. */
export const OpenerContext = createContext<HTMLElement | null>(null)
