import { use } from 'react'
import words from '#ui/styles/words.module.css'
import { DialogContext } from './openDialog.ts'

/** What one can do with the whole page. */
export function DialogButtons() {
  const openDialog = use(DialogContext)
  return (
    <button
      type="button"
      className={words.quiet}
      aria-haspopup="dialog"
      onClick={() => openDialog?.({ kind: 'share' })}
    >
      Share
    </button>
  )
}
