import { lazy, useState, type ReactNode } from 'react'
import { Later } from '#ui/kit/Later.tsx'
import { DialogContext, OpenerContext, type OpenDialog } from '#ui/kit/openDialog.ts'

const ShareDialog = lazy(() =>
  import('#ui/share/ShareDialog.tsx').then((module) => ({ default: module.ShareDialog })),
)

const EmbedDialog = lazy(() =>
  import('#ui/embed/EmbedDialog.tsx').then((module) => ({ default: module.EmbedDialog })),
)

/** A page whose parts can open dialogs; each is loaded when it is first opened. */
export function Dialogs({ children }: { children: ReactNode }) {
  const [open, setOpen] = useState<OpenDialog | null>(null)
  const close = () => setOpen(null)
  return (
    <DialogContext value={setOpen}>
      {children}
      <OpenerContext value={open?.opener ?? null}>
        <Later fault="over" opener={open?.opener}>
          {open?.kind === 'share' && <ShareDialog onClose={close} />}
          {open?.kind === 'embed' && <EmbedDialog view={open.view} onClose={close} />}
        </Later>
      </OpenerContext>
    </DialogContext>
  )
}
