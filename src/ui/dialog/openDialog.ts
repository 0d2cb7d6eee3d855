import { createContext } from 'react'

/** What can be opened over the page; `view` is the figure that an author starts from. */
export type OpenDialog =
  | { readonly kind: 'share' }
  | { readonly kind: 'embed'; readonly view: string }

/** Opens a dialog; null where the page has none, as in an embed. */
export const DialogContext = createContext<((dialog: OpenDialog) => void) | null>(null)
