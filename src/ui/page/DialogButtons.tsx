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

/** Embeds one figure; not offered where the page is an embed already. */
export function EmbedButton({ slug, title }: { slug: string; title: string }) {
  const openDialog = use(DialogContext)
  if (!openDialog) return null
  return (
    <button
      type="button"
      className={words.quiet}
      aria-haspopup="dialog"
      aria-label={`Embed “${title}”`}
      onClick={({ currentTarget: opener }) => openDialog({ kind: 'embed', view: slug, opener })}
    >
      Embed
    </button>
  )
}
