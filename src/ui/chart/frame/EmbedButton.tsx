import { use } from 'react'
import { DialogContext } from '#ui/kit/openDialog.ts'
import words from '#ui/kit/words.module.css'

/** Embeds one chart; not offered where the page is an embed already. */
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
