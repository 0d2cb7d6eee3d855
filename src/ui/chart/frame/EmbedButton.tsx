import { use } from 'react'
import { TextButton } from '#ui/kit/Button.tsx'
import { DialogContext } from '#ui/kit/openDialog.ts'

/** Embeds one chart; not offered where the page is an embed already. */
export function EmbedButton({ slug, title }: { slug: string; title: string }) {
  const openDialog = use(DialogContext)
  if (!openDialog) return null
  return (
    <TextButton
      aria-haspopup="dialog"
      aria-label={`Embed “${title}”`}
      onClick={({ currentTarget: opener }) => openDialog({ kind: 'embed', view: slug, opener })}
    >
      Embed
    </TextButton>
  )
}
