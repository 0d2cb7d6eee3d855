/** Prints what is folded away, the tables above all. Returns its own undo. */
export function openDetailsForPrint(page: Window): () => void {
  let opened: HTMLDetailsElement[] = []
  const open = () => {
    opened = [...page.document.querySelectorAll<HTMLDetailsElement>('main details:not([open])')]
    for (const details of opened) details.open = true
  }
  const close = () => {
    for (const details of opened) details.open = false
    opened = []
  }
  page.addEventListener('beforeprint', open)
  page.addEventListener('afterprint', close)
  return () => {
    page.removeEventListener('beforeprint', open)
    page.removeEventListener('afterprint', close)
  }
}
