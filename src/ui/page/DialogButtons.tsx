import { use } from 'react'
import { TextButton } from '#ui/kit/Button.tsx'
import { DialogContext } from '#ui/kit/openDialog.ts'

/** What one can do with the whole page. */
export function DialogButtons() {
  const openDialog = use(DialogContext)
  return (
    <>
      <TextButton
        aria-haspopup="dialog"
        onClick={({ currentTarget: opener }) => openDialog?.({ kind: 'share', opener })}
      >
        Share
      </TextButton>
      <TextButton
        aria-haspopup="dialog"
        onClick={({ currentTarget: opener }) =>
          openDialog?.({ kind: 'embed', view: 'explorer', opener })
        }
      >
        Embed
      </TextButton>
    </>
  )
}
