/** `selected`: the browser let nothing be copied, so the text lies ready for the reader's own keys. */
export type Copied = 'copied' | 'selected'

/** Works in every sandbox tried, where the clipboard itself is out of reach. */
function copySelection(): boolean {
  try {
    return document.execCommand('copy')
  } catch {
    return false
  }
}

/** Copies the text of a field that is on the page. */
export async function copyText(field: HTMLTextAreaElement): Promise<Copied> {
  try {
    await navigator.clipboard.writeText(field.value)
    return 'copied'
  } catch {
    field.focus()
    field.select()
    return copySelection() ? 'copied' : 'selected'
  }
}

/** What one copy brings to editors that take formatted text, and to those that don't. */
export interface RichText {
  readonly html: string
  readonly text: string
}

function copyByEvent({ html, text }: RichText): boolean {
  const fill = (event: ClipboardEvent) => {
    event.preventDefault()
    event.clipboardData?.setData('text/html', html)
    event.clipboardData?.setData('text/plain', text)
  }
  document.addEventListener('copy', fill)
  const done = copySelection()
  document.removeEventListener('copy', fill)
  return done
}

/** Copies in both forms at once; false where the browser lets nothing be copied. */
export async function copyRich(rich: RichText): Promise<boolean> {
  try {
    const blobs = {
      'text/html': new Blob([rich.html], { type: 'text/html' }),
      'text/plain': new Blob([rich.text], { type: 'text/plain' }),
    }
    await navigator.clipboard.write([new ClipboardItem(blobs)])
    return true
  } catch {
    return copyByEvent(rich)
  }
}
