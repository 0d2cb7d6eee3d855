import { use } from 'react'
import { TextButton } from '#ui/kit/Button.tsx'
import { DialogContext } from '#ui/kit/openDialog.ts'

const dialogs = [
  { kind: 'share', name: 'Share' },
  { kind: 'embed', name: 'Embed' },
] as const

/** What one can do with the whole page. */
export function DialogButtons() {
  const openDialog = use(DialogContext)
  return dialogs.map(({ kind, name }) => (
    <TextButton
      key={kind}
      aria-haspopup="dialog"
      onClick={({ currentTarget: opener }) => openDialog?.({ kind, opener })}
    >
      {name}
    </TextButton>
  ))
}
