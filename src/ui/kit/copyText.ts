/** `selected`: the browser let nothing be copied, so the text lies ready for the reader's own keys. */
export type Copied = 'copied' | 'selected'

/** Works in every sandbox tried, where the clipboard itself is out of reach. */
export function copySelection(): boolean {
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
