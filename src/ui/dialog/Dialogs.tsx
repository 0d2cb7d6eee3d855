import { lazy, Suspense, useState, type ReactNode } from 'react'
import { DialogContext, type OpenDialog } from './openDialog.ts'

const ShareDialog = lazy(() =>
  import('#ui/share/ShareDialog.tsx').then((module) => ({ default: module.ShareDialog })),
)

/** A page whose parts can open dialogs; each is loaded when it is first opened. */
export function Dialogs({ children }: { children: ReactNode }) {
  const [open, setOpen] = useState<OpenDialog | null>(null)
  const close = () => setOpen(null)
  return (
    <DialogContext value={setOpen}>
      {children}
      <Suspense>{open?.kind === 'share' && <ShareDialog onClose={close} />}</Suspense>
    </DialogContext>
  )
}
