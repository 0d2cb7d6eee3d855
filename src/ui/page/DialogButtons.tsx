import { use } from 'react'
import words from '#ui/kit/words.module.css'
import { DialogContext } from '#ui/kit/openDialog.ts'

/** What one can do with the whole page. */
export function DialogButtons() {
  const openDialog = use(DialogContext)
  return (
    <>
      <button
        type="button"
        className={words.quiet}
        aria-haspopup="dialog"
        onClick={({ currentTarget: opener }) => openDialog?.({ kind: 'share', opener })}
      >
        Share
      </button>
      <button
        type="button"
        className={words.quiet}
        aria-haspopup="dialog"
        onClick={({ currentTarget: opener }) =>
          openDialog?.({ kind: 'embed', view: 'explorer', opener })
        }
      >
        Embed
      </button>
    </>
  )
}
