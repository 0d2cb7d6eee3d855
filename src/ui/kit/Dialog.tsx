import { use, useEffect, useId, useRef, type KeyboardEvent, type ReactNode } from 'react'
import { IconButton } from './Button.tsx'
import { isFramed } from './isFramed.ts'
import { OpenContext, type OpenDialog } from './openDialog.ts'
import { placeBeside } from './placeBeside.ts'
import styles from './Dialog.module.css'

interface DialogProps {
  readonly title: string
  readonly onClose: () => void
  readonly children: ReactNode
}

function show(dialog: HTMLDialogElement, asked: OpenDialog | null): (() => void) | undefined {
  if (!asked || !isFramed()) {
    dialog.showModal()
    return undefined
  }
  // Before it is shown: its first control is scrolled to as it takes the focus.
  const leave = placeBeside(dialog, asked.opener)
  dialog.show()
  return leave
}

/**
 * A dialog that is open as long as it is rendered: modal but in a frame, where a modal one would
 * lie in the middle of a page of which the reader sees a part.
 */
export function Dialog({ title, onClose, children }: DialogProps) {
  const id = useId()
  const box = useRef<HTMLDialogElement>(null)
  const asked = use(OpenContext)
  useEffect(() => (box.current ? show(box.current, asked) : undefined), [asked])
  const closeByKey = ({ key }: KeyboardEvent) => {
    if (key === 'Escape') box.current?.close()
  }
  const close = () => {
    // Asked for anew before the browser told of its end.
    if (box.current?.open) return
    // Safari gives a pressed button no focus, and so does not bring it back.
    if (document.activeElement === document.body) asked?.opener.focus({ preventScroll: true })
    onClose()
  }
  return (
    <dialog
      ref={box}
      className={styles.dialog}
      aria-labelledby={id}
      closedby="any"
      onClose={close}
      onKeyDown={closeByKey}
    >
      <div className={styles.content}>
        <header className={styles.header}>
          <h2 id={id}>{title}</h2>
          <IconButton aria-label="Close" onClick={() => box.current?.close()}>
            <span aria-hidden="true">×</span>
          </IconButton>
        </header>
        {children}
      </div>
    </dialog>
  )
}
