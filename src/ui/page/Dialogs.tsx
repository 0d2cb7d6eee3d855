import { useState, type ReactNode } from 'react'
import { lazyComponent } from '#ui/kit/lazyComponent.ts'
import { LazyBoundary } from '#ui/kit/LazyBoundary.tsx'
import { DialogContext, OpenContext, type OpenDialog } from '#ui/kit/openDialog.ts'

const ShareDialog = lazyComponent(
  async () => (await import('#ui/share/ShareDialog.tsx')).ShareDialog,
)

const EmbedDialog = lazyComponent(
  async () => (await import('#ui/embed/EmbedDialog.tsx')).EmbedDialog,
)

/** A page whose parts can open dialogs; each is loaded when it is first opened. */
export function Dialogs({ children }: { children: ReactNode }) {
  const [open, setOpen] = useState<OpenDialog | null>(null)
  // A browser tells of an end a moment later, when another may be open.
  const close = () => setOpen((now) => (now === open ? null : now))
  return (
    <DialogContext value={setOpen}>
      {children}
      <OpenContext value={open}>
        <LazyBoundary fault="over" opener={open?.opener}>
          {open?.kind === 'share' && <ShareDialog onClose={close} />}
          {open?.kind === 'embed' && (
            <EmbedDialog key={open.view} view={open.view} onClose={close} />
          )}
        </LazyBoundary>
      </OpenContext>
    </DialogContext>
  )
}
